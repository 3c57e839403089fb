import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContext } from 'playwright/test'
import { ROLES, type Role } from '@/lib/auth/policy'

// Tests sign in with the cookies of sessions that the server wrote before it started: the database is its own process's.
interface Planted {
  readonly id: string
  readonly name: string
  readonly cookie: { readonly name: string; readonly value: string }
}

const fileOf = (port: string) => path.join(os.tmpdir(), `aigaq-e2e-accounts-${port}.json`)

/** So many accounts of each role: tests that run at once take different ones. */
const OF_EACH = 12

/** Writes accounts of each role, signed in with all that the role demands. */
export async function plantAccounts(port: string): Promise<void> {
  const { createTestAccount, signInForTest } = await import('@/lib/account/testing')
  const planted: Record<Role, Planted[]> = { reader: [], researcher: [], editor: [], administrator: [] }
  for (const role of ROLES) {
    for (let nth = 0; nth < OF_EACH; nth++) {
      const account = await createTestAccount({
        role,
        name: nth === 0 ? `E2E ${role}` : `E2E ${role} ${nth}`,
      })
      const { name, value } = await signInForTest(account.id)
      planted[role].push({ id: account.id, name: account.name, cookie: { name, value } })
    }
  }
  const file = fileOf(port)
  fs.writeFileSync(file, JSON.stringify(planted), { mode: 0o600 })
  process.on('exit', () => fs.rmSync(file, { force: true }))
}

/** The planted account `nth` of a role, counted from 0. */
export function plantedAccount(role: Role, baseURL: string | undefined, nth = 0): Planted {
  if (baseURL === undefined) throw new Error('baseURL is not set')
  const all: Record<Role, Planted[]> = JSON.parse(fs.readFileSync(fileOf(new URL(baseURL).port), 'utf8'))
  const planted = all[role][nth]
  if (!planted) throw new Error(`there are ${OF_EACH} accounts of each role, and ${nth} is none of them`)
  return planted
}

/** Signs a browser in as somebody of this role. @returns their name */
export async function signInAs(
  context: BrowserContext,
  role: Role,
  baseURL: string | undefined,
  nth = 0,
): Promise<string> {
  const { name, cookie } = plantedAccount(role, baseURL, nth)
  await context.addCookies([{ ...cookie, url: baseURL, httpOnly: true, sameSite: 'Lax' }])
  return name
}
