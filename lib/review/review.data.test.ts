import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DeskActor } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { voiceOf } from '@/lib/i18n/voice'
import { publishRecord } from '@/lib/publication/publish'
import { addComment } from '@/lib/record/comments'
import { editRecord } from '@/lib/record/mutations'
import { takeBackRecord } from '@/lib/record/review'
import { loadReview } from './loaders'
import { publishAction, requestAction, submitAction } from './actions'

import { account, asked, logCase, retitle, revisionOf, submit, words } from './review.builder'

const here = withDatabase()
const voice = voiceOf('en')
let researcher: DeskActor
let editor: DeskActor
let outsider: DeskActor
beforeAll(async () => {
  researcher = await account('researcher', 'Rena')
  editor = await account('editor', 'Edil')
  outsider = await account('editor', 'Olzhas')
})

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
    const ids = await logCase(researcher)
    await submit(researcher, ids.case)
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
    const ids = await logCase(researcher, 'Before')
    await submit(researcher, ids.case)
    await publishRecord(editor, ids.case, { revision: await revisionOf(ids.case), warningsRead: true })
    expect((await loadReview(editor, ids.case, voice, null))?.groups).toEqual([])
    await retitle(researcher, ids.case, 'After')
    const view = await loadReview(editor, ids.case, voice, null)
    expect(view?.groups).toMatchObject([
      { path: '', sentences: [{ path: '/title/kk' }, { path: '/title/ru' }, { path: '/title/en' }] },
    ])
    expect(view).toMatchObject({ along: [], nextVersion: 2, head: { publicPath: '/en/cases/before' } })
  })

  test('leads from a problem and a remark to the field', async () => {
    const ids = await logCase(researcher)
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
    const ids = await logCase(researcher)
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
    const ids = await logCase(researcher)
    const names = async (actor: DeskActor) =>
      (await loadReview(actor, ids.case, voice, null))?.reviewers.map(({ name }) => name)
    expect(await names(researcher)).toEqual(['Edil', 'Olzhas'])
    expect(await names(editor)).toEqual(['Olzhas'])
    await retitle(outsider, ids.case, 'By Olzhas')
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
    const ids = await logCase(researcher, 'Read')
    await submit(researcher, ids.case)
    const seen = await revisionOf(ids.case)
    await takeBackRecord(researcher, ids.case)
    await retitle(researcher, ids.case, 'Unread')
    await submit(researcher, ids.case)
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
    const ids = await logCase(researcher)
    await submit(researcher, ids.case)
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
    const ids = await logCase(researcher)
    await retitle(editor, ids.case, 'By both')
    await submit(researcher, ids.case)
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
    const ids = await logCase(researcher)
    await editRecord(researcher, ids.case, {
      base: await revisionOf(ids.case),
      change: ({ content }) => ({ ...content, summary: words('His mother came') }),
    })
    await submit(researcher, ids.case)
    const input = { ...publication(await revisionOf(ids.case)), warningsRead: false }
    const { along } = (await loadReview(editor, ids.case, voice, null)) ?? { along: [] }
    const read = { ...input, along: new Map(along.map((each) => [each.id, each.revision])) }
    expect(await publishAction({ ...asked(editor, ids.case), input: read })).toMatchObject({
      refused: { fields: { warningsRead: 'review.errors.readThem' } },
    })
  })
})
