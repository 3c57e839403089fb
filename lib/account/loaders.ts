import type { DeskActor } from '@/lib/auth/policy'
import type { DeskSession } from '@/lib/desk/visitor'
import { findLink } from './links'
import { listPasskeys } from './passkeys'
import { getAccount, listAccounts } from './queries'
import { readSecondFactor } from './second-factor'
import { listSessions } from './sessions'

/** What the page of one's own account shows. */
export async function loadOwnAccount(actor: DeskActor, session: DeskSession) {
  const [sessions, passkeys, secondFactor] = [
    await listSessions(actor.id, session.id),
    await listPasskeys(actor),
    await readSecondFactor(actor),
  ]
  return { sessions, passkeys, hasSecondFactor: secondFactor.state === 'on' }
}

export const loadAccounts = (actor: DeskActor) => listAccounts(actor)
export const loadAccount = (actor: DeskActor, id: string) => getAccount(actor, id)
/** What a link is for, and of which account; null for one that no longer works. */
export const loadLink = (secret: string) => findLink(secret)
export const loadSecondFactor = (actor: DeskActor) => readSecondFactor(actor)
