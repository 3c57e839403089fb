import { describe, expect, test } from 'vitest'
import { confirmSession } from '@/lib/account/sessions'
import { createTestAccount, signInForTest } from '@/lib/account/testing'
import { withDatabase } from '@/lib/db/testing'
import { readVisitor } from './visitor'

const database = withDatabase()
const began = new Date('2026-11-23T08:00:00Z')
const after = (minutes: number) => new Date(began.getTime() + minutes * 60_000)

async function signedIn(role: 'reader' | 'editor' = 'editor', strong = true) {
  const account = await createTestAccount({ role })
  const { sessionId, header } = await signInForTest(account.id, { strong, now: began })
  return { account, sessionId, headers: new Headers({ cookie: header }) }
}

describe('whoever asks', () => {
  test('without a cookie, or with one that was not signed here, is nobody', async () => {
    expect(await readVisitor(new Headers())).toEqual({ state: 'nobody' })
    const { headers } = await signedIn()
    const forged = (headers.get('cookie') ?? '').replace('%3D', '%3E')
    expect(await readVisitor(new Headers({ cookie: forged }), began)).toEqual({ state: 'nobody' })
  })

  test('is known for twelve hours, and then as somebody whose session expired', async () => {
    const { account, headers } = await signedIn()
    expect(await readVisitor(headers, after(719))).toMatchObject({ state: 'in', actor: { id: account.id } })
    expect(await readVisitor(headers, after(720))).toEqual({ state: 'expired', accountId: account.id })
  })

  test('is nobody once the session was ended, or the account', async () => {
    const [a, b] = [await signedIn(), await signedIn()]
    await database.prisma.session.delete({ where: { id: a.sessionId } })
    await database.prisma.account.update({ where: { id: b.account.id }, data: { endedAt: began } })
    expect(await readVisitor(a.headers, after(1))).toEqual({ state: 'nobody' })
    expect(await readVisitor(b.headers, after(1))).toEqual({ state: 'nobody' })
    expect(await readVisitor(b.headers, after(800))).toEqual({ state: 'nobody' })
  })

  test('who can write and has seen no second factor is let to set it up', async () => {
    expect((await readVisitor((await signedIn('editor', false)).headers, after(1))).state).toBe('enrolling')
    expect((await readVisitor((await signedIn('reader', false)).headers, after(1))).state).toBe('in')
  })

  test('whose session began before the second factor was set up is nobody', async () => {
    const { account, headers } = await signedIn('reader', false)
    await database.prisma.account.update({ where: { id: account.id }, data: { twoFactorEnabled: true } })
    expect(await readVisitor(headers, after(1))).toEqual({ state: 'nobody' })
  })

  test('sees confidential text until idle for fifteen minutes, and again after proving who they are', async () => {
    const { sessionId, headers } = await signedIn()
    const fresh = async (minutes: number) => {
      const visitor = await readVisitor(headers, after(minutes))
      return 'session' in visitor && visitor.session.fresh
    }
    expect([await fresh(10), await fresh(24), await fresh(60), await fresh(61)]).toEqual([
      true,
      true,
      false,
      false,
    ])
    await confirmSession(sessionId, after(62))
    expect([await fresh(63), await fresh(70)]).toEqual([true, true])
  })

  test('may export for ten minutes after proving who they are, whatever is done meanwhile', async () => {
    const { sessionId, headers } = await signedIn()
    const recent = async (minutes: number) => {
      const visitor = await readVisitor(headers, after(minutes))
      return 'session' in visitor && visitor.session.recent
    }
    expect([await recent(5), await recent(9), await recent(11)]).toEqual([true, true, false])
    await confirmSession(sessionId, after(12))
    expect(await recent(13)).toBe(true)
  })
})
