import { beforeAll, describe, expect, test } from 'vitest'
import { EVERYONE } from '@/lib/auth/policy'
import { getCaseDossier } from '@/lib/case/queries'
import { withDatabase } from '@/lib/db/testing'
import { editRecord } from '@/lib/record/mutations'
import { RefusedError } from '@/lib/record/problem'
import { mergeTerms } from './merge'
import { addTerm, deleteTerm, editTerm } from './mutations'
import { getTerm } from './queries'
import { seenMark } from './term-json'
import {
  actions,
  formOf,
  logCase,
  made,
  makePeople,
  publish,
  read,
  revisionOf,
  terms,
  uses,
  withoutFacilities,
  type People,
} from './vocabulary.builder'

withDatabase()

let people: People
beforeAll(async () => {
  people = await makePeople()
})

describe('adding and changing', () => {
  test('a term stands with an address of its own, which stays when its name changes', async () => {
    const id = await made(people, 'court', {
      kk: 'Жоғарғы Сот',
      en: 'Supreme Court',
      since: '1995',
      reason: 'new',
    })
    const again = await made(people, 'court', { en: 'Supreme Court' })
    const term = await read('court', id)
    expect(term).toMatchObject({ slug: 'supreme-court', since: '1995', until: null })
    expect((await read('court', again)).slug).toBe('supreme-court-2')
    expect((await actions())[0]).toEqual({ action: 'vocabulary.added', recordId: null })

    const form = formOf('court', {
      ru: 'Верховный суд',
      en: 'Supreme Court of Kazakhstan',
      seen: seenMark(term),
    })
    expect(await editTerm(people.editor, id, form)).toEqual({ id, changed: true, tags: [] })
    expect(await read('court', id)).toMatchObject({
      slug: 'supreme-court',
      name: { ru: 'Верховный суд', en: 'Supreme Court of Kazakhstan' },
      since: null,
    })
    expect((await actions())[0]?.action).toBe('vocabulary.edited')
  })

  test('what somebody else changed meanwhile is not overwritten', async () => {
    const id = await made(people, 'place', { en: 'Ridder' })
    const seen = seenMark(await read('place', id))
    await editTerm(people.editor, id, formOf('place', { en: 'Ridder town', seen }))
    expect(await editTerm(people.editor, id, formOf('place', { en: 'Leninogorsk', seen }))).toEqual({
      why: 'changed',
    })
    expect((await read('place', id)).name).toEqual({ en: 'Ridder town' })
  })

  test('nothing is written down where nothing is different', async () => {
    const id = await made(people, 'occupation', { en: 'poet' })
    const [last] = await actions()
    const form = formOf('occupation', { en: 'poet', seen: seenMark(await read('occupation', id)) })
    expect(await editTerm(people.editor, id, form)).toEqual({ id, changed: false, tags: [] })
    expect((await actions())[0]).toEqual(last)
  })

  test('one article, part and edition stands once', async () => {
    const law = { en: 'x', code: 'cc-1997', article: '164', part: '1' }
    const id = await made(people, 'law', law)
    expect(await addTerm(people.editor, formOf('law', law))).toEqual({ why: 'sameLaw' })
    const edition = await made(people, 'law', { ...law, edition: '2005-05-11' })
    expect((await read('law', edition)).slug).toBe('cc-1997-164-1-v2')
    const other = formOf('law', { ...law, edition: '2005-05-11', seen: seenMark(await read('law', id)) })
    expect(await editTerm(people.editor, id, other)).toEqual({ why: 'sameLaw' })
  })

  test('a researcher changes nothing', async () => {
    const id = await made(people, 'place', { en: 'Aral' })
    const form = formOf('place', { en: 'Aralsk', seen: seenMark(await read('place', id)) })
    const into = await made(people, 'place', { en: 'Aralsk' })
    for (const attempt of [
      () => addTerm(people.researcher, form),
      () => editTerm(people.researcher, id, form),
      () => deleteTerm(people.researcher, 'place', id),
      () => mergeTerms(people.researcher, { vocabulary: 'place', from: id, into }),
    ])
      await expect(attempt()).rejects.toThrow(RefusedError)
    expect((await read('place', id)).name).toEqual({ en: 'Aral' })
  })
})

describe('what is used', () => {
  test('is counted on public pages and in working copies, and cannot be deleted', async () => {
    const used = await terms(people, 'Used')
    const { case: id } = await logCase(people, used)
    expect(await uses('court', used.court)).toEqual({ published: 0, records: 1 })
    expect(await deleteTerm(people.editor, 'court', used.court)).toEqual({
      why: 'inUse',
      published: 0,
      records: 1,
    })
    await publish(people, id)
    for (const vocabulary of ['court', 'facility', 'law'] as const) {
      expect(await uses(vocabulary, used[vocabulary])).toEqual({ published: 1, records: 1 })
      expect(await deleteTerm(people.editor, vocabulary, used[vocabulary])).toEqual({
        why: 'inUse',
        published: 1,
        records: 1,
      })
    }
  })

  test('a term of an earlier version stays, though nothing else points at it', async () => {
    const used = await terms(people, 'Earlier')
    const ids = await logCase(people, used)
    await publish(people, ids.case)
    await editRecord(people.researcher, ids.case, {
      base: await revisionOf(ids.case),
      change: withoutFacilities,
    })
    await publish(people, ids.case)
    expect(await uses('facility', used.facility)).toEqual({ published: 0, records: 0 })
    expect(await deleteTerm(people.editor, 'facility', used.facility)).toMatchObject({ why: 'inUse' })
  })

  test('in a restricted case alone, counts nothing for anybody and still cannot be deleted', async () => {
    const used = await terms(people, 'Hidden')
    await logCase(people, used, { restricted: true })
    for (const vocabulary of ['court', 'facility', 'law'] as const) {
      expect(await uses(vocabulary, used[vocabulary])).toEqual({ published: 0, records: 0 })
      expect(await deleteTerm(people.editor, vocabulary, used[vocabulary])).toEqual({ why: 'inUseHidden' })
    }
    const open = await logCase(people, used)
    expect(await deleteTerm(people.editor, 'court', used.court)).toEqual({
      why: 'inUse',
      published: 0,
      records: 1,
    })
    expect(open.case).toBeTruthy()
  })

  test('what nothing uses is deleted', async () => {
    const id = await made(people, 'office', { en: 'prosecutor of a city' })
    expect(await deleteTerm(people.editor, 'office', id)).toMatchObject({ id, changed: true })
    expect(await getTerm('office', id)).toBeNull()
    expect(await deleteTerm(people.editor, 'office', id)).toEqual({ why: 'missing' })
    expect((await actions())[0]?.action).toBe('vocabulary.deleted')
  })
})

describe('readers', () => {
  test('see the court and the facility by their names in the vocabulary, and are shown a change at once', async () => {
    const used = await terms(people, 'Shown')
    const ids = await logCase(people, used)
    const slug = await publish(people, ids.case)
    const measure = async () =>
      (await getCaseDossier(EVERYONE, slug))?.claims.find((claim) => claim.kind === 'measure')
    expect(await measure()).toMatchObject({ court: { en: 'Shown court' }, facility: { en: 'Shown prison' } })
    const form = formOf('facility', {
      en: 'Remand prison',
      seen: seenMark(await read('facility', used.facility)),
    })
    const result = await editTerm(people.editor, used.facility, form)
    expect(await measure()).toMatchObject({ facility: { en: 'Remand prison' } })
    expect(result).toMatchObject({ changed: true })
    expect('tags' in result && result.tags).toEqual(
      expect.arrayContaining([`shows:${ids.case}`, `lists:${ids.person}`, 'register']),
    )
  })
})
