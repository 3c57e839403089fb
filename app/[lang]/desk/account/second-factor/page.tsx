import { EnrolPage } from '@/components/account/enrol-page'
import { deskPage } from '@/components/desk/desk-page'
import { loadSecondFactor } from '@/lib/account/loaders'
import { deskPaths } from '@/lib/desk/paths'

export default deskPage('desk/account/second-factor', async ({ actor, session, lang, voice, refusal }) => {
  const factor = await loadSecondFactor(actor)
  if (factor.state === 'on') return { to: deskPaths.account(lang) }
  // The secret of a set-up that was left half-way is shown only to whoever just gave the password.
  const shown = factor.state === 'begun' && session.recent ? factor : null
  return <EnrolPage voice={voice} begun={shown} refusal={refusal} />
})
