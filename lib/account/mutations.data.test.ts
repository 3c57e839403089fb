import { beforeEach, describe, expect, test } from 'vitest'
import type { DeskActor } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { readVisitor } from '@/lib/desk/visitor'
import {
  changeRole,
  endAccount,
  endSessionsOf,
  inviteAccount,
  makeAccountLink,
  reopenAccount,
} from './mutations'
import { changeOwnPassword, saveLanguage } from './own'
import { getAccount, listAccounts } from './queries'
import { isPassword } from './second-factor'
import { endOwnSessions, listSessions } from './sessions'
import { createTestAccount, setTestPassword, signInForTest } from './testing'

const database = withDatabase()
const PASSWORD = 'қызыл алма тау 7'
let first: DeskActor

async function administrator() {
  const account = await createTestAccount({ role: 'administrator' })
  await setTestPassword(account.id, PASSWORD)
  return account
}
const stateOf = async (header: string) => (await readVisitor(new Headers({ cookie: header }))).state

// Each test begins with one administrator.
beforeEach(async () => {
  await database.prisma.account.updateMany({ data: { endedAt: new Date() } })
  first = await administrator()
})

describe('the last administrator', () => {
  test('neither ends nor becomes something else', async () => {
    await expect(endAccount(first, first.id)).rejects.toMatchObject({ code: 'last-administrator' })
    await expect(changeRole(first, first.id, 'editor')).rejects.toMatchObject({ code: 'last-administrator' })
    // One who was only invited could not come in.
    await inviteAccount(first, { email: 'i@example.org', name: 'I', role: 'administrator', lang: 'en' })
    await expect(endAccount(first, first.id)).rejects.toMatchObject({ code: 'last-administrator' })
  })

  test('is never both of two who end each other at the same time', async () => {
    const second = await administrator()
    const results = await Promise.allSettled([endAccount(first, second.id), endAccount(second, first.id)])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('may go once there is another', async () => {
    await administrator()
    await changeRole(first, first.id, 'reader')
    expect((await database.prisma.account.findUniqueOrThrow({ where: { id: first.id } })).role).toBe('reader')
  })
})

describe('an administrator', () => {
  test('ends the sessions of another at once', async () => {
    const account = await createTestAccount()
    const { header } = await signInForTest(account.id)
    expect(await stateOf(header)).toBe('in')
    expect(await endSessionsOf(first, account.id)).toBe(1)
    expect(await stateOf(header)).toBe('nobody')
  })

  test('ends an account with its sessions, and opens it again', async () => {
    const account = await createTestAccount()
    const { header } = await signInForTest(account.id)
    await endAccount(first, account.id)
    expect(await stateOf(header)).toBe('nobody')
    await expect(makeAccountLink(first, account.id, 'password')).rejects.toMatchObject({ code: 'ended' })
    await reopenAccount(first, account.id)
    expect(await stateOf(header)).toBe('nobody')
    expect(await stateOf((await signInForTest(account.id)).header)).toBe('in')
  })

  test('changes a role, which holds from the next request on', async () => {
    const account = await createTestAccount({ role: 'reader' })
    const { header } = await signInForTest(account.id, { strong: false })
    expect(await stateOf(header)).toBe('in')
    await changeRole(first, account.id, 'researcher')
    expect(await stateOf(header)).toBe('enrolling')
  })

  test('sees accounts, how they stand, and nothing secret', async () => {
    const account = await createTestAccount({ role: 'editor', name: 'Zere' })
    await setTestPassword(account.id, PASSWORD)
    await signInForTest(account.id)
    expect(await getAccount(first, account.id)).toEqual({
      id: account.id,
      email: account.email,
      name: 'Zere',
      role: 'editor',
      lang: 'en',
      endedAt: null,
      accepted: true,
      missesFactor: true,
      sessions: 1,
    })
    expect(await getAccount(first, 'no id')).toBeNull()
    expect((await listAccounts(first)).map(({ id }) => id)).toContain(account.id)
    expect(JSON.stringify(await listAccounts(first))).not.toContain('argon2')
  })
})

describe('whoever is no administrator', () => {
  test.each(['reader', 'researcher', 'editor'] as const)(
    'a %s changes nobody’s account and sees none',
    async (role) => {
      const actor = await createTestAccount({ role })
      const refused = { code: 'not-administrator' }
      const given = { email: 'n@example.org', name: 'N', role: 'reader', lang: 'en' } as const
      await expect(inviteAccount(actor, given)).rejects.toMatchObject(refused)
      await expect(makeAccountLink(actor, first.id, 'password')).rejects.toMatchObject(refused)
      await expect(changeRole(actor, actor.id, 'administrator')).rejects.toMatchObject(refused)
      await expect(endAccount(actor, first.id)).rejects.toMatchObject(refused)
      await expect(reopenAccount(actor, first.id)).rejects.toMatchObject(refused)
      await expect(endSessionsOf(actor, first.id)).rejects.toMatchObject(refused)
      await expect(listAccounts(actor)).rejects.toMatchObject(refused)
      await expect(getAccount(actor, first.id)).rejects.toMatchObject(refused)
    },
  )
})

describe('one’s own account', () => {
  test('a new password needs the old one, and ends the other sessions', async () => {
    const [here, there] = [await signInForTest(first.id), await signInForTest(first.id)]
    const change = (current: string, password: string) =>
      changeOwnPassword(first, here.sessionId, { current, password })
    await expect(change('another long password', 'жаңа сөйлем мен таң')).rejects.toMatchObject({
      code: 'wrong-password',
    })
    await expect(change(PASSWORD, 'qwertyqwerty')).rejects.toMatchObject({ code: 'password-common' })
    await change(PASSWORD, 'жаңа сөйлем мен таң')
    expect(await isPassword(first.id, 'жаңа сөйлем мен таң')).toBe(true)
    expect(await isPassword(first.id, PASSWORD)).toBe(false)
    expect([await stateOf(here.header), await stateOf(there.header)]).toEqual(['in', 'nobody'])
  })

  test('one ends one’s own sessions and nobody else’s', async () => {
    const other = await createTestAccount()
    const [here, there, foreign] = [
      await signInForTest(first.id),
      await signInForTest(first.id),
      await signInForTest(other.id),
    ]
    expect((await listSessions(first.id, here.sessionId)).map(({ current }) => current)).toEqual([
      true,
      false,
    ])
    await endOwnSessions(first.id, foreign.sessionId, here.sessionId)
    expect(await stateOf(foreign.header)).toBe('in')
    await endOwnSessions(first.id, null, here.sessionId)
    expect([await stateOf(here.header), await stateOf(there.header), await stateOf(foreign.header)]).toEqual([
      'in',
      'nobody',
      'in',
    ])
  })

  test('a language is saved', async () => {
    await saveLanguage(first, 'kk')
    expect((await database.prisma.account.findUniqueOrThrow({ where: { id: first.id } })).lang).toBe('kk')
  })
})
