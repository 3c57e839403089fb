import { deskPage } from '@/components/desk/desk-page'
import { ReportContact } from '@/components/desk-reports/report-contact'
import { openContact } from '@/lib/report/desk-actions'

/** Each time this page is opened, that is written into the history. */
export default deskPage(
  'desk/reports/[id]/contact',
  async ({ actor, voice, params }) => {
    const id = params.id ?? ''
    const contact = await openContact(actor, id)
    return contact === null ? null : <ReportContact id={id} contact={contact} voice={voice} />
  },
  { needs: 'fresh' },
)
