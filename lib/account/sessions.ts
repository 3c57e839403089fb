import { randomBytes } from 'node:crypto'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { SESSION_SECONDS } from '@/lib/auth/session-rules'
import { db } from '@/lib/db/client'
import { browserFamily } from './browser'
import { secretFor } from './secret'

/** Begins a session that has seen a second factor: after a passkey, and in tests. @returns its Set-Cookie header */
export async function beginSession(
  accountId: string,
  userAgent: string | null,
  now = new Date(),
): Promise<string> {
  const { token } = await createSession(accountId, { browser: browserFamily(userAgent), now })
  return sessionCookie(token, secretFor('accounts'))
}

/** Writes the row of a session. */
export async function createSession(
  accountId: string,
  { browser = '', strong = true, now = new Date() }: { browser?: string; strong?: boolean; now?: Date } = {},
): Promise<{ id: string; token: string }> {
  const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000)
  const token = randomBytes(24).toString('base64url')
  return db().session.create({
    data: { accountId, token, browser, strong, expiresAt, createdAt: now, activeAt: now, confirmedAt: now },
    select: { id: true, token: true },
  })
}

/** Writes down that the person of a session proved just now that it is they. */
export async function confirmSession(id: string, now = new Date()): Promise<void> {
  await db().session.updateMany({ where: { id }, data: { confirmedAt: now, activeAt: now, lapsedAt: null } })
}

/** One's sessions that have not expired, the one in use first. */
export async function listSessions(accountId: string, currentId: string, now = new Date()) {
  const sessions = await db().session.findMany({
    where: { accountId, expiresAt: { gt: now } },
    orderBy: { activeAt: 'desc' },
    take: 50,
    select: { id: true, browser: true, createdAt: true, activeAt: true },
  })
  return sessions
    .map((session) => ({ ...session, current: session.id === currentId }))
    .toSorted((a, b) => Number(b.current) - Number(a.current))
}

/** Ends sessions of one's own: one, or with null all but the one in use. */
export async function endOwnSessions(accountId: string, id: string | null, currentId: string): Promise<void> {
  await db().session.deleteMany({ where: { accountId, id: id ?? { not: currentId } } })
}

/** Ends the session of this id: signing out. */
export async function endSession(id: string): Promise<void> {
  await db().session.deleteMany({ where: { id } })
}
