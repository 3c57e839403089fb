import { noFieldsSchema } from '@/lib/account/schema'
import { signOutAction } from '@/lib/account/sign-in-actions'
import { deskAction } from '@/lib/desk/action'

const signOut = deskAction('desk/sign-out', noFieldsSchema, signOutAction)

/** The browser is asked to forget what it kept of the desk, too. */
export async function POST(...asked: Parameters<typeof signOut>): Promise<Response> {
  const response = await signOut(...asked)
  response.headers.set('Clear-Site-Data', '"cache", "storage"')
  return response
}
