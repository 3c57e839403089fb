import { describe, expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/testing'
import { readVisitor } from '@/lib/desk/visitor'
import { findLink, linkForFirst, useLink } from './links'
import { endAccount, inviteAccount, makeAccountLink, makeRecoveryLink } from './mutations'
import { createTestAccount, setTestPassword, signInForTest } from './testing'

const database = withDatabase()
const PASSWORD = 'қызыл алма тау 7'
const OWN = { email: 'First@Example.org', name: 'Дана', lang: 'kk' } as const
const HOUR = 60 * 60_000
let counted = 0
const somebody = () =>
  ({ email: `invited${++counted}@example.org`, name: 'Aset', role: 'researcher', lang: 'ru' }) as const

const secretIn = (address: string | null) => new URL(address ?? 'x:').searchParams.get('link') ?? ''
const actionsOf = async (account: string) => {
  const revisions = await database.prisma.revision.findMany({
    orderBy: { seq: 'asc' },
    include: { text: true },
  })
  return revisions
    .filter(({ text }) => JSON.stringify(text?.body).includes(account))
    .map(({ action }) => action)
}

// First in the file: there must be no account yet.
test('the first administrator comes by a link, once, however many use it; a later start voids an earlier link', async () => {
  const early = secretIn(await linkForFirst('en'))
  const secret = secretIn(await linkForFirst('en'))
  await expect(useLink(early, PASSWORD, OWN)).rejects.toMatchObject({ code: 'used-link' })
  const results = await Promise.allSettled(
    [1, 2, 3].map((n) => useLink(secret, PASSWORD, { ...OWN, email: `${n}@example.org` })),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await database.prisma.account.findMany({ select: { role: true, name: true } })).toEqual([
    { role: 'administrator', name: 'Дана' },
  ])
  expect(await linkForFirst('en')).toBeNull()
})

describe('an invitation', () => {
  test('sets a password once, however many use it at the same time', async () => {
    const { id, secret } = await inviteAccount(null, somebody())
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => useLink(secret, PASSWORD, OWN)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await database.prisma.credential.count({ where: { accountId: id } })).toBe(1)
    expect(await actionsOf(id)).toEqual(['account.invited', 'account.accepted'])
  })

  test('is kept as a hash, with no name in the history’s actions', async () => {
    const { secret } = await inviteAccount(null, somebody())
    const links = await database.prisma.accountLink.findMany()
    expect(JSON.stringify(links)).not.toContain(secret)
    const bodies = JSON.stringify(await database.prisma.revisionText.findMany({ select: { body: true } }))
    expect(bodies).not.toContain('Aset')
    expect(bodies).not.toContain('@example.org')
  })

  test('ends after 72 hours', async () => {
    const { secret } = await inviteAccount(null, somebody())
    const later = (hours: number) => new Date(Date.now() + hours * HOUR)
    expect(await findLink(secret, later(71.9))).toMatchObject({ kind: 'invitation' })
    expect(await findLink(secret, later(72.1))).toBeNull()
    await expect(useLink(secret, PASSWORD, OWN, later(72.1))).rejects.toMatchObject({ code: 'used-link' })
  })

  test('is not used up by a password that is refused', async () => {
    const { secret } = await inviteAccount(null, somebody())
    await expect(useLink(secret, 'qwertyqwerty', OWN)).rejects.toMatchObject({ code: 'password-common' })
    await expect(useLink(secret, 'short', OWN)).rejects.toMatchObject({ code: 'password-short' })
    expect(await useLink(secret, PASSWORD, OWN)).toMatchObject({ email: expect.stringContaining('invited') })
  })

  test('of an ended account is void', async () => {
    const { id, secret } = await inviteAccount(null, somebody())
    await endAccount(null, id)
    expect(await findLink(secret)).toBeNull()
    await expect(useLink(secret, PASSWORD, OWN)).rejects.toMatchObject({ code: 'used-link' })
  })

  test('a second one for the same address, in other letters, is refused', async () => {
    const given = somebody()
    await inviteAccount(null, given)
    await expect(inviteAccount(null, { ...given, email: given.email.toUpperCase() })).rejects.toMatchObject({
      code: 'taken',
    })
  })

  test('made anew voids the one before', async () => {
    const { id, secret } = await inviteAccount(null, somebody())
    const again = await makeAccountLink(null, id, 'password')
    expect(again.kind).toBe('invitation')
    expect(await findLink(secret)).toBeNull()
    expect(await findLink(again.secret)).toMatchObject({ kind: 'invitation' })
  })
})

describe('a way back in', () => {
  async function enrolled() {
    const account = await createTestAccount({ role: 'editor' })
    await setTestPassword(account.id, PASSWORD)
    await database.prisma.account.update({ where: { id: account.id }, data: { twoFactorEnabled: true } })
    await database.prisma.twoFactor.create({
      data: { accountId: account.id, secret: 'x', backupCodes: 'x', verified: true },
    })
    const { header } = await signInForTest(account.id)
    return { account, headers: new Headers({ cookie: header }) }
  }

  test('to the password leaves the second factor, and signs out everywhere', async () => {
    const { account, headers } = await enrolled()
    expect((await readVisitor(headers)).state).toBe('in')
    const { secret } = await makeAccountLink(null, account.id, 'password')
    await useLink(secret, 'жаңа сөйлем мен таң', OWN)
    expect((await readVisitor(headers)).state).toBe('nobody')
    expect(await database.prisma.twoFactor.count({ where: { accountId: account.id } })).toBe(1)
  })

  test('to everything takes the second factor away', async () => {
    const { account } = await enrolled()
    const { secret } = await makeAccountLink(null, account.id, 'everything')
    await useLink(secret, 'жаңа сөйлем мен таң', OWN)
    expect(await database.prisma.twoFactor.count({ where: { accountId: account.id } })).toBe(0)
    expect(await actionsOf(account.id)).toEqual(['account.link', 'account.reset'])
  })

  test('by mail is for an account that has a password and goes on', async () => {
    const { account } = await enrolled()
    expect(await makeRecoveryLink(` ${account.email.toUpperCase()} `)).toMatchObject({ lang: 'en' })
    const invited = somebody()
    await inviteAccount(null, invited)
    expect(await makeRecoveryLink(invited.email)).toBeNull()
    expect(await makeRecoveryLink('nobody@example.org')).toBeNull()
  })
})
