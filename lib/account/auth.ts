import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { v7 as uuid } from 'uuid'
import { cookieAttributes, cookiePrefix } from '@/lib/auth/session-cookie'
import { SESSION_SECONDS } from '@/lib/auth/session-rules'
import { db } from '@/lib/db/client'
import type { PrismaClient } from '@/lib/db/types'
import { env } from '@/lib/env'
import { browserFamily } from './browser'
import { hashPassword, verifyPassword } from './password-hash'
import { secretFor } from './secret'

const held = globalThis as typeof globalThis & { aigaqAuth?: WeakMap<object, Auth> }
type Auth = ReturnType<typeof createAuth>

/**
 * better-auth on our tables. Its HTTP handler is not exposed: forms are posted to our own routes, which call `auth().api`,
 * because they must work without scripts, and because limits and audit stand there. It knows passwords, authenticators,
 * recovery codes and the cookies of these; roles, invitations, passkeys and the desk's door are ours.
 */
export function auth(): Auth {
  const known = (held.aigaqAuth ??= new WeakMap())
  const client = db()
  let made = known.get(client)
  if (!made) known.set(client, (made = createAuth(client)))
  return made
}

/** Paths of better-auth after which a session has seen a second factor. */
const STRONG = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code'])

function createAuth(client: PrismaClient) {
  const { siteUrl } = env()
  return betterAuth({
    appName: 'Aigaq',
    baseURL: siteUrl,
    secret: secretFor('accounts'),
    database: prismaAdapter(client, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    // It would write that somebody was not found, and who.
    logger: { disabled: true },
    // Calls within the process pass by its limits: lib/account/limits.ts has ours.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // Rules stand in password-rules.ts; better-auth counts code units.
      minPasswordLength: 1,
      maxPasswordLength: 2000,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    user: { modelName: 'account' },
    account: {
      modelName: 'credential',
      fields: { userId: 'accountId', providerId: 'provider', accountId: 'subject' },
    },
    session: {
      fields: { userId: 'accountId', userAgent: 'browser' },
      expiresIn: SESSION_SECONDS,
      // Twelve hours, however much is done in them.
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { strong: { type: 'boolean', input: false, required: false } },
    },
    plugins: [
      twoFactor({
        issuer: 'Aigaq',
        // lib/account/limits.ts slows guessing; a lock would let anyone who knows a password keep its owner out.
        accountLockout: { enabled: false },
        backupCodeOptions: { storeBackupCodes: 'encrypted', amount: 10 },
        schema: { twoFactor: { fields: { userId: 'accountId' } } },
      }),
    ],
    advanced: {
      cookiePrefix: cookiePrefix(siteUrl),
      // The prefix above is __Host-; better-auth would put __Secure- before it.
      useSecureCookies: false,
      defaultCookieAttributes: cookieAttributes(siteUrl),
      ipAddress: { disableIpTracking: true },
      // Columns that nothing here writes (tokens of other sites, network addresses) are left out of our tables.
      database: { generateId: () => uuid(), validateSchema: false },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const account = await client.account.findUnique({
              where: { id: session.userId },
              select: { endedAt: true },
            })
            if (!account || account.endedAt) return false
            const data = {
              ...session,
              ipAddress: undefined,
              userAgent: browserFamily(session.userAgent ?? null),
              strong: STRONG.has(context?.path ?? ''),
            }
            return { data }
          },
        },
      },
    },
  })
}
