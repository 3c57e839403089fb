import type { Standing } from '@/lib/auth/access'
import type { DeskActor } from '@/lib/auth/policy'
import { readSessionToken } from '@/lib/auth/session-cookie'
import { hasExpired, isFresh, isRecent, needsSecondFactor, noteActivity } from '@/lib/auth/session-rules'
import { secretFor } from '@/lib/account/secret'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'

/** The session in which something is asked. */
export interface DeskSession {
  readonly id: string
  /** Never idle for fifteen minutes since the person proved who they are: confidential text may be shown. */
  readonly fresh: boolean
  /** The proof is younger than ten minutes: export, change of roles and reading in bulk may go on. */
  readonly recent: boolean
}

/** Whoever asks. An expired session is known for some days, so that its words can be kept; one that was ended is not. */
export type Visitor =
  | { readonly state: 'nobody' }
  | { readonly state: 'expired'; readonly accountId: string }
  | { readonly state: 'enrolling' | 'in'; readonly actor: DeskActor; readonly session: DeskSession }

const SELECTED = {
  id: true,
  strong: true,
  expiresAt: true,
  activeAt: true,
  confirmedAt: true,
  lapsedAt: true,
  account: {
    select: { id: true, role: true, name: true, lang: true, endedAt: true, twoFactorEnabled: true },
  },
} as const satisfies Prisma.SessionSelect

/** Reads who sends these headers, and writes down that the session was active. */
export async function readVisitor(headers: Headers, now = new Date()): Promise<Visitor> {
  const token = readSessionToken(headers.get('cookie'), secretFor('accounts'))
  if (!token) return { state: 'nobody' }
  const session = await db().session.findUnique({ where: { token }, select: SELECTED })
  if (!session || session.account.endedAt) return { state: 'nobody' }
  const { id, account, strong } = session
  if (hasExpired(session, now)) return { state: 'expired', accountId: account.id }
  // A session that began before the second factor was set up has not seen it.
  if (account.twoFactorEnabled && !strong) return { state: 'nobody' }
  const noted = noteActivity(session, now)
  // A session that was ended in this moment is not brought back: updateMany finds none.
  if (noted) await db().session.updateMany({ where: { id }, data: noted })
  const { role, name, lang } = account
  return {
    state: needsSecondFactor(role) && !strong ? 'enrolling' : 'in',
    actor: { kind: 'account', id: account.id, role, name, lang },
    session: { id, fresh: isFresh(session, now), recent: isRecent(session, now) },
  }
}

/** What the door needs to know of a visitor. */
export function standingOf(visitor: Visitor): Standing {
  return 'actor' in visitor ? { state: visitor.state, role: visitor.actor.role } : { state: visitor.state }
}
