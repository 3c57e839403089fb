import { SecondFactorPage } from '@/components/account/second-factor-page'
import { deskPage } from '@/components/desk/desk-page'
import { safeNext } from '@/lib/desk/paths'

export default deskPage('desk/second-factor', async ({ lang, voice, query, refusal }) => (
  <SecondFactorPage voice={voice} next={safeNext(query.get('next'), lang)} refusal={refusal} />
))
