import { randomUUID } from 'node:crypto'
import type { DeskActor, Role } from '@/lib/auth/policy'
import { cookiePrefix, signedSessionValue } from '@/lib/auth/session-cookie'
import { db } from '@/lib/db/client'
import type { Lang } from '@/lib/i18n/lang'
import { setPassword } from './links'
import { hashPassword } from './password-hash'
import { secretFor } from './secret'
import { createSession } from './sessions'

// Tests sign in by writing rows: only the tests of signing in go through the forms.

interface Wanted {
  readonly role?: Role
  readonly name?: string
  readonly lang?: Lang
  readonly email?: string
}

/** Writes an account of a role, without a password: it signs in by `signInForTest`. */
export async function createTestAccount({
  role = 'researcher',
  name = 'Aidana Serik',
  lang = 'en',
  email = `${randomUUID()}@example.org`,
}: Wanted = {}): Promise<DeskActor & { readonly email: string }> {
  const { id } = await db().account.create({ data: { email, name, role, lang }, select: { id: true } })
  return { kind: 'account', id, role, name, lang, email }
}

/** Gives an account a password, for tests that type it. */
export async function setTestPassword(accountId: string, password: string): Promise<void> {
  const hash = await hashPassword(password)
  await db().$transaction((tx) => setPassword(tx, accountId, hash))
}

/** Begins a session with everything that the role demands. @returns its cookie, for a browser or a Cookie header */
export async function signInForTest(
  accountId: string,
  options: { readonly strong?: boolean; readonly now?: Date } = {},
): Promise<{ sessionId: string; name: string; value: string; header: string }> {
  const { id, token } = await createSession(accountId, { browser: 'Chrome', ...options })
  const name = `${cookiePrefix()}.session_token`
  const value = signedSessionValue(token, secretFor('accounts'))
  return { sessionId: id, name, value, header: `${name}=${value}` }
}
