import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DeskActor, Role } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { voiceOf } from '@/lib/i18n/voice'
import { publishRecord } from '@/lib/publication/publish'
import { withdrawRecord } from '@/lib/publication/withdraw'
import { addComment } from '@/lib/record/comments'
import { createRecord, editRecord } from '@/lib/record/mutations'
import { requestChanges, submitRecord, takeBackRecord } from '@/lib/record/review'
import { grant } from '@/lib/record/sharing'
import { loadAccess } from './access-loaders'
import { loadHistory, loadState } from './history-loaders'
import { loadReview } from './loaders'
import { loadWithdraw } from './withdraw-loaders'
import {
  grantAction,
  publishAction,
  requestAction,
  restoreAction,
  restrictAction,
  revokeAction,
  submitAction,
  withdrawAction,
} from './actions'

const here = withDatabase()
const voice = voiceOf('en')
const words = (text: string) => ({ kk: `${text} kk`, ru: `${text} ru`, en: text })

async function account(role: Role, name: string = role): Promise<DeskActor> {
  const id = uuid()
  await here.prisma.account.create({ data: { id, email: `${id}@example.org`, name, role } })
  return { kind: 'account', id, role, name, lang: 'en' }
}

let researcher: DeskActor
let editor: DeskActor
let outsider: DeskActor
let reader: DeskActor
beforeAll(async () => {
  researcher = await account('researcher', 'Rena')
  editor = await account('editor', 'Edil')
  outsider = await account('editor', 'Olzhas')
  reader = await account('reader', 'Rauan')
})

const revisionOf = async (id: string) =>
  (await here.prisma.record.findUniqueOrThrow({ where: { id }, select: { revision: true } })).revision

/** A case with a person and a source that only it knows, and one cited sentence. */
async function logCase(title = 'The case') {
  const ids = { case: uuid(), person: uuid(), source: uuid(), proceeding: uuid(), sentence: uuid() }
  const start = { kind: 'criminal', title: words(title), summary: words('What happened') }
  await createRecord(researcher, { id: ids.case, kind: 'case', content: start })
  const heldById = ids.case
  await createRecord(researcher, {
    id: ids.person,
    kind: 'person',
    heldById,
    content: { name: words('Aqyn Testov') },
  })
  const source = {
    kind: 'news',
    publisher: words('Azattyq'),
    lang: 'kk',
    seenAs: 'full',
    published: '2026-06-22',
  }
  await createRecord(researcher, { id: ids.source, kind: 'source', heldById, content: source })
  await editRecord(researcher, ids.case, {
    base: 1,
    change: ({ content }) => ({
      ...content,
      subjects: [{ id: ids.person, role: 'target' }],
      proceedings: [
        { id: ids.proceeding, kind: 'criminal', name: words('Proceedings'), personId: ids.person },
      ],
      claims: [
        {
          id: ids.sentence,
          kind: 'sentence',
          text: words('Seven years'),
          date: '2026-06-22',
          personId: ids.person,
          proceedingId: ids.proceeding,
          components: [{ id: uuid(), kind: 'imprisonment', months: 84 }],
          citations: [
            {
              id: uuid(),
              sourceId: ids.source,
              part: 'body',
              paragraph: '2',
              quoteExact: 'жеті жылға соттады',
            },
          ],
        },
      ],
    }),
  })
  return ids
}

const retitle = async (id: string, title: string, actor = researcher) =>
  editRecord(actor, id, {
    base: await revisionOf(id),
    change: ({ content }) => ({ ...content, title: words(title) }),
  })
const submit = async (id: string) => submitRecord(researcher, id, { revision: await revisionOf(id) })
const asked = (actor: DeskActor, id: string) => ({ actor, lang: 'en' as const, params: { id } })
const publication = (revision: number, along: [string, number][] = []) => ({
  revision,
  along: new Map(along),
  warningsRead: true,
  correction: false,
  noteKk: '',
  noteRu: '',
  noteEn: '',
})

describe('the review page', () => {
  test('of a first publication shows all of it with what it rests on, and what is published along', async () => {
    const ids = await logCase()
    await submit(ids.case)
    const view = await loadReview(editor, ids.case, voice, null)
    expect(view).toMatchObject({ first: true, wroteNone: true, problems: [], nextVersion: 1 })
    const sentence = view?.groups.find(({ path }) => path === `/claims/${ids.sentence}`)
    expect(sentence).toMatchObject({
      title: 'sentence, Aqyn Testov',
      sentences: [
        {
          what: 'added',
          subject: '',
          after:
            'imprisonment, 7 years; 22 June 2026; proceedings: Proceedings; “Seven years”; cited to Azattyq, 22 June 2026, paragraph 2',
        },
      ],
      evidence: [
        { place: 'Azattyq, 22 June 2026, paragraph 2', quote: 'жеті жылға соттады', sourceId: ids.source },
      ],
    })
    expect(view?.along.map(({ kind, name }) => [kind, name])).toEqual([
      ['source', 'Azattyq'],
      ['person', 'Aqyn Testov'],
    ])
    expect((await loadReview(researcher, ids.case, voice, null))?.wroteNone).toBe(false)
  })

  test('of a change shows what changed since the published version, and nothing else', async () => {
    const ids = await logCase('Before')
    await submit(ids.case)
    await publishRecord(editor, ids.case, { revision: await revisionOf(ids.case), warningsRead: true })
    expect((await loadReview(editor, ids.case, voice, null))?.groups).toEqual([])
    await retitle(ids.case, 'After')
    const view = await loadReview(editor, ids.case, voice, null)
    expect(view?.groups).toMatchObject([
      { path: '', sentences: [{ path: '/title/kk' }, { path: '/title/ru' }, { path: '/title/en' }] },
    ])
    expect(view).toMatchObject({ along: [], nextVersion: 2, head: { publicPath: '/en/cases/before' } })
  })

  test('leads from a problem and a remark to the field', async () => {
    const ids = await logCase()
    await editRecord(researcher, ids.case, {
      base: await revisionOf(ids.case),
      change: ({ content }) => ({ ...content, summary: { kk: 'x', en: 'Call +7 701 123 45 67' } }),
    })
    await addComment(editor, ids.case, { path: `/claims/${ids.sentence}/date`, body: 'Which day?' })
    const view = await loadReview(editor, ids.case, voice, null)
    const at = `/en/desk/records/${ids.case}`
    expect(view?.problems).toMatchObject([
      { where: 'summary in Russian', href: `${at}?edit=heading%2Fheading#field-summary.ru` },
    ])
    expect(view?.warnings).toMatchObject([{ text: expect.stringContaining('+7 701 123 45') }])
    expect(view?.remarks).toMatchObject([
      {
        where: 'sentence, Aqyn Testov — date',
        href: `${at}?edit=claims%2F${ids.sentence}#field-date`,
        comments: [{ body: 'Which day?', author: 'Edil' }],
      },
    ])
  })

  test('says whose problem it is when it is one of what is published along', async () => {
    const ids = await logCase()
    await editRecord(researcher, ids.person, {
      base: 1,
      change: () => ({ name: { kk: 'Ақын', en: 'Aqyn' } }),
    })
    const view = await loadReview(editor, ids.case, voice, null)
    expect(view?.problems).toMatchObject([
      { where: 'Aqyn — name in Russian', href: expect.stringContaining(`/records/${ids.person}?`) },
    ])
  })

  test('names nobody as a reviewer who wrote it, asks, or does not see it', async () => {
    const ids = await logCase()
    const names = async (actor: DeskActor) =>
      (await loadReview(actor, ids.case, voice, null))?.reviewers.map(({ name }) => name)
    expect(await names(researcher)).toEqual(['Edil', 'Olzhas'])
    expect(await names(editor)).toEqual(['Olzhas'])
    await retitle(ids.case, 'By Olzhas', outsider)
    expect(await names(researcher)).toEqual(['Edil'])
    await here.prisma.record.update({ where: { id: ids.case }, data: { restricted: true } })
    await here.prisma.recordGrant.create({
      data: { recordId: ids.case, accountId: researcher.id, kind: 'access' },
    })
    expect(await names(researcher)).toEqual([])
    expect(await loadReview(editor, ids.case, voice, null)).toBeNull()
    const foreign = { revision: await revisionOf(ids.case), reviewer: editor.id, note: '' }
    expect(await submitAction({ ...asked(researcher, ids.case), input: foreign })).toMatchObject({
      refused: { fields: { reviewer: 'review.errors.reviewer' } },
    })
  })
})

describe('a decision about what was read before it changed', () => {
  test('is not carried out, and the page says what changed since', async () => {
    const ids = await logCase('Read')
    await submit(ids.case)
    const seen = await revisionOf(ids.case)
    await takeBackRecord(researcher, ids.case)
    await retitle(ids.case, 'Unread')
    await submit(ids.case)
    const answers = [
      await publishAction({ ...asked(editor, ids.case), input: publication(seen) }),
      await requestAction({ ...asked(editor, ids.case), input: { revision: seen, note: 'Mend it' } }),
    ]
    for (const answer of answers)
      expect(answer).toEqual({ refused: { status: 409, say: 'review.errors.changed' } })
    const view = await loadReview(editor, ids.case, voice, seen)
    expect(view?.since).toMatchObject([
      { path: '/title/kk' },
      { path: '/title/ru' },
      { subject: 'title in English', before: 'Read', after: 'Unread' },
    ])
    expect((await loadReview(editor, ids.case, voice, 9999))?.since).toBe('unknown')
  })

  test('covers what is published along', async () => {
    const ids = await logCase()
    await submit(ids.case)
    const view = await loadReview(editor, ids.case, voice, null)
    const along = (view?.along ?? []).map(({ id, revision }): [string, number] => [id, revision])
    await editRecord(researcher, ids.person, { base: 1, change: () => ({ name: words('Somebody Else') }) })
    const revision = await revisionOf(ids.case)
    const input = publication(revision, along)
    expect(await publishAction({ ...asked(editor, ids.case), input })).toEqual({
      refused: { status: 409, say: 'review.errors.changed' },
    })
    await publishRecord(editor, ids.case, {
      revision,
      along: new Map([...along, [ids.person, 2]]),
      warningsRead: true,
    })
  })
})

describe('who may not decide', () => {
  test('is told so', async () => {
    const ids = await logCase()
    await retitle(ids.case, 'By both', editor)
    await submit(ids.case)
    const along: [string, number][] = [
      [ids.person, 1],
      [ids.source, 1],
    ]
    const input = publication(await revisionOf(ids.case), along)
    const publish = (actor: DeskActor) => publishAction({ ...asked(actor, ids.case), input })
    expect(await publish(editor)).toMatchObject({ refused: { say: 'review.errors.twoPeople' } })
    expect(await publish(researcher)).toMatchObject({ refused: { status: 403, say: 'review.errors.denied' } })
    expect(await publishAction({ ...asked(editor, uuid()), input })).toEqual({ missing: true })
    expect(await publishAction({ ...asked(editor, 'nobody'), input })).toEqual({ missing: true })
  })

  test('a warning that was not read stands at its box', async () => {
    const ids = await logCase()
    await editRecord(researcher, ids.case, {
      base: await revisionOf(ids.case),
      change: ({ content }) => ({ ...content, summary: words('His mother came') }),
    })
    await submit(ids.case)
    const input = { ...publication(await revisionOf(ids.case)), warningsRead: false }
    const { along } = (await loadReview(editor, ids.case, voice, null)) ?? { along: [] }
    const read = { ...input, along: new Map(along.map((each) => [each.id, each.revision])) }
    expect(await publishAction({ ...asked(editor, ids.case), input: read })).toMatchObject({
      refused: { fields: { warningsRead: 'review.errors.readThem' } },
    })
  })
})

describe('the history page', () => {
  test('tells each change with who, why and what, and leads to each state', async () => {
    const ids = await logCase('First')
    await retitle(ids.case, 'Second')
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
    const ids = await logCase('First')
    await retitle(ids.case, 'Second')
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
    await submit(ids.case)
    expect(await restoreAction({ ...back, input })).toMatchObject({ refused: { say: 'review.errors.state' } })
    expect(await loadState(researcher, ids.case, base, voice)).toMatchObject({ kept: 'in_review' })
  })

  test('says what was destroyed and still tells what came after', async () => {
    const ids = await logCase('First')
    await retitle(ids.case, 'Second')
    await retitle(ids.case, 'Third')
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
    const ids = await logCase('Withdrawn')
    await submit(ids.case)
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
    await submit(other)
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
    const { case: id, person } = await logCase()
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
