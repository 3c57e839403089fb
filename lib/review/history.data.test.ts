import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DeskActor } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { voiceOf } from '@/lib/i18n/voice'
import { publishRecord } from '@/lib/publication/publish'
import { withdrawRecord } from '@/lib/publication/withdraw'
import { createRecord, editRecord } from '@/lib/record/mutations'
import { requestChanges, submitRecord } from '@/lib/record/review'
import { grant } from '@/lib/record/sharing'
import { loadAccess } from './access-loaders'
import { loadHistory, loadState } from './history-loaders'
import { loadWithdraw } from './withdraw-loaders'
import { grantAction, restoreAction, restrictAction, revokeAction, withdrawAction } from './actions'

import { account, asked, logCase, retitle, revisionOf, submit, words } from './review.builder'

const here = withDatabase()
const voice = voiceOf('en')
let researcher: DeskActor
let editor: DeskActor
let reader: DeskActor
beforeAll(async () => {
  researcher = await account('researcher', 'Rena')
  editor = await account('editor', 'Edil')
  reader = await account('reader', 'Rauan')
})

describe('the history page', () => {
  test('tells each change with who, why and what, and leads to each state', async () => {
    const ids = await logCase(researcher, 'First')
    await retitle(researcher, ids.case, 'Second')
    await submitRecord(researcher, ids.case, { revision: await revisionOf(ids.case), note: 'Please read' })
    await requestChanges(editor, ids.case, { revision: await revisionOf(ids.case), note: 'Mend the title' })
    await grant(researcher, ids.case, { accountId: reader.id, kind: 'access' })
    const view = await loadHistory(reader, ids.case, voice, null)
    const told = view?.lines.map(({ number, did, actor, reason, detail }) => [
      number,
      did,
      actor,
      reason,
      detail,
    ])
    expect(told).toEqual([
      [6, 'Access given', 'Rena', null, 'Rauan: to see it'],
      [5, 'Changes requested', 'Edil', 'Mend the title', null],
      [4, 'Sent to review', 'Rena', 'Please read', null],
      [3, 'Changed', 'Rena', null, null],
      [2, 'Changed', 'Rena', null, null],
      [1, 'The record was begun', 'Rena', null, null],
    ])
    expect(view?.lines[3]?.sentences).toMatchObject([{}, {}, { before: 'First', after: 'Second' }])
    expect(view?.lines.every(({ hash, seq }) => /^[0-9a-f]{64}$/.test(hash) && Number(seq) > 0)).toBe(true)
    const state = await loadState(reader, ids.case, 2, voice)
    expect(state).toMatchObject({ state: 'there', isNow: false, kept: 'role' })
    expect(state?.state === 'there' && state.changes.at(-1)).toMatchObject({
      before: 'Second',
      after: 'First',
    })
    expect(await loadState(reader, ids.case, 99, voice)).toBeNull()
  })

  test('goes on page by page', async () => {
    const id = uuid()
    await createRecord(researcher, { id, kind: 'theme', content: { name: words('0'), summary: {} } })
    for (let nth = 1; nth <= 24; nth++)
      await editRecord(researcher, id, {
        base: nth,
        change: ({ content }) => ({ ...content, name: words(String(nth)) }),
      })
    const first = await loadHistory(researcher, id, voice, null)
    expect([first?.lines.length, first?.older]).toEqual([20, 6])
    const second = await loadHistory(researcher, id, voice, 6)
    expect(second?.lines.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1])
    expect(second?.lines[0]?.sentences).toMatchObject([{}, {}, { before: '3', after: '4' }])
    expect(second?.older).toBeNull()
  })

  test('brings an earlier state back as a change of its own', async () => {
    const ids = await logCase(researcher, 'First')
    await retitle(researcher, ids.case, 'Second')
    const base = await revisionOf(ids.case)
    const back = { actor: researcher, lang: 'en' as const, params: { id: ids.case, number: '2' } }
    const input = { base, reason: 'The first was right' }
    expect(await restoreAction({ ...back, input })).toMatchObject({ note: 'history.notes.restored' })
    const view = await loadHistory(researcher, ids.case, voice, null)
    expect(view?.lines[0]).toMatchObject({
      did: 'An earlier state was brought back',
      reason: 'The first was right',
    })
    expect(await loadState(researcher, ids.case, base + 1, voice)).toMatchObject({ isNow: true })
    await submit(researcher, ids.case)
    expect(await restoreAction({ ...back, input })).toMatchObject({ refused: { say: 'review.errors.state' } })
    expect(await loadState(researcher, ids.case, base, voice)).toMatchObject({ kept: 'in_review' })
  })

  test('says what was destroyed and still tells what came after', async () => {
    const ids = await logCase(researcher, 'First')
    await retitle(researcher, ids.case, 'Second')
    await retitle(researcher, ids.case, 'Third')
    const row = await here.prisma.revision.findFirstOrThrow({ where: { recordId: ids.case, number: 3 } })
    await here.database.pool.query('DELETE FROM revision_text WHERE seq = $1', [row.seq])
    const view = await loadHistory(researcher, ids.case, voice, null)
    expect(
      view?.lines.map(({ sentences }) => (sentences === 'erased' ? 'erased' : sentences.length > 0)),
    ).toEqual([true, 'erased', true, true])
    expect(await loadState(researcher, ids.case, 2, voice)).toMatchObject({ state: 'erased' })
    expect(await loadState(researcher, ids.case, 3, voice)).toMatchObject({ state: 'there' })
  })
})

describe('withdrawing', () => {
  test('says which people only this case names, and what still names it', async () => {
    const ids = await logCase(researcher, 'Withdrawn')
    await submit(researcher, ids.case)
    await publishRecord(editor, ids.case, { revision: await revisionOf(ids.case), warningsRead: true })
    const alone = await loadWithdraw(editor, ids.case, voice)
    expect(alone).toMatchObject({
      wasPublished: true,
      people: [{ id: ids.person, alone: true, elsewhere: [] }],
    })
    const other = uuid()
    const content = {
      kind: 'killing',
      title: words('Another case'),
      summary: words('s'),
      subjects: [{ id: ids.person, role: 'relative' }],
    }
    await createRecord(researcher, { id: other, kind: 'case', content })
    await submit(researcher, other)
    await publishRecord(editor, other, { revision: await revisionOf(other), warningsRead: true })
    expect((await loadWithdraw(editor, ids.case, voice))?.people).toMatchObject([
      { alone: false, elsewhere: [{ href: '/en/cases/another-case', name: 'Another case' }] },
    ])
    expect(await loadWithdraw(researcher, ids.case, voice)).toBeNull()
    await withdrawRecord(editor, ids.case, { reason: 'The family asked' })
    expect(await loadWithdraw(editor, ids.case, voice)).toMatchObject({
      head: { state: 'withdrawn', publicPath: null },
    })
    const again = { reason: 'Twice', also: [] }
    expect(await withdrawAction({ ...asked(editor, ids.case), input: again })).toMatchObject({
      refused: { say: 'review.errors.state' },
    })
  })
})

describe('access', () => {
  test('is given and taken by name, and never by nobody to nobody', async () => {
    const { case: id, person } = await logCase(researcher)
    const restrict = (restricted: boolean) =>
      restrictAction({ ...asked(researcher, id), input: { restricted } })
    expect(await restrict(true)).toMatchObject({ note: 'review.notes.restricted' })
    expect(await loadAccess(editor, id, voice)).toBeNull()
    const to = (accountId: string) => ({ account: accountId, kind: 'access' as const })
    expect(await grantAction({ ...asked(researcher, id), input: to(uuid()) })).toMatchObject({
      refused: { fields: { account: 'review.errors.account' } },
    })
    await grantAction({ ...asked(researcher, id), input: to(editor.id) })
    const view = await loadAccess(editor, id, voice)
    const named = view?.grants.filter(({ kind }) => kind === 'access').map(({ name }) => name)
    expect(named).toEqual(['Edil', 'Rena'])
    expect(view).toMatchObject({ mayShare: true, mayGrantConfidential: false })
    expect((await loadAccess(researcher, id, voice))?.mayGrantConfidential).toBe(true)
    expect(await revokeAction({ ...asked(editor, id), input: to(editor.id) })).toMatchObject({
      to: '/en/desk',
    })
    expect(await revokeAction({ ...asked(researcher, id), input: to(researcher.id) })).toMatchObject({
      refused: { say: 'review.errors.lastOne' },
    })
    const ofPerson = { ...asked(researcher, person), input: { restricted: true } }
    expect(await restrictAction(ofPerson)).toMatchObject({ refused: { say: 'review.errors.heldHere' } })
  })
})
