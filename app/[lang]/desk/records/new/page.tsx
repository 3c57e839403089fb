import { v7 as uuid } from 'uuid'
import { deskPage } from '@/components/desk/desk-page'
import { formOf } from '@/components/desk/form'
import { NewRecordPage } from '@/components/editor/new-record'
import { loadNewRecord } from '@/lib/editor/create-loaders'

export default deskPage('desk/records/new', async ({ actor, voice, query, refusal }) => {
  const asked = await loadNewRecord(actor, query)
  const form = formOf('desk/records/new/create', refusal, voice)
  return <NewRecordPage asked={asked} form={form} ids={{ record: uuid(), person: uuid() }} voice={voice} />
})
