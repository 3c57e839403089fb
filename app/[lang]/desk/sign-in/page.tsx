import { SignInPage } from '@/components/account/sign-in-page'
import { deskPage } from '@/components/desk/desk-page'
import { safeNext } from '@/lib/desk/paths'

export default deskPage('desk/sign-in', async ({ actor, lang, voice, query, refusal }) => {
  const next = safeNext(query.get('next'), lang)
  return actor ? { to: next } : <SignInPage voice={voice} next={next} refusal={refusal} />
})
