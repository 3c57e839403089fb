import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { EVERYONE, type DeskActor, type Role } from '@/lib/auth/policy'
import { getCaseDossier } from '@/lib/case/queries'
import { withDatabase } from '@/lib/db/testing'
import { verifyHistory } from '@/lib/history/check'
import { publishRecord } from '@/lib/publication/publish'
import { createRecord, editRecord } from '@/lib/record/mutations'
import type { RecordDoc } from '@/lib/record/kinds'
import { RefusedError } from '@/lib/record/problem'
import { submitRecord } from '@/lib/record/review'
import type { Term } from './dto'
import type { Vocabulary } from './kinds'
import { lookUpTerms } from './lookups'
import { mergeTerms, MERGED } from './merge'
import { addTerm, deleteTerm, editTerm } from './mutations'
import { getTerm, listTermsWithUses } from './queries'
import { parseTermForm } from './schema'
import { seenMark } from './term-json'

const here = withDatabase()

async function account(role: Role): Promise<DeskActor> {
  const id = uuid()
  await here.prisma.account.create({ data: { id, email: `${id}@example.org`, name: `A ${role}`, role } })
  return { kind: 'account', id, role, name: `A ${role}`, lang: 'en' }
}

let researcher: DeskActor
let editor: DeskActor
let publisher: DeskActor
beforeAll(async () => {
  researcher = await account('researcher')
  editor = await account('editor')
  publisher = await account('editor')
})

const words = (text: string) => ({ kk: `${text} (kk)`, ru: `${text} (ru)`, en: text })
function formOf(vocabulary: Vocabulary, fields: object) {
  const parsed = parseTermForm(vocabulary, fields)
  if ('error' in parsed) throw parsed.error
  return parsed.form
}
async function made(vocabulary: Vocabulary, fields: object): Promise<string> {
  const result = await addTerm(editor, formOf(vocabulary, fields))
  if ('why' in result) throw new Error(result.why)
  return result.id
}
async function read(vocabulary: Vocabulary, id: string): Promise<Term> {
  const term = await getTerm(vocabulary, id)
  if (!term) throw new Error('there is no such term')
  return term
}
const uses = async (vocabulary: Vocabulary, id: string) =>
  (await listTermsWithUses(vocabulary, [id]))[0]?.uses
const actions = async () =>
  await here.prisma.revision.findMany({
    orderBy: { seq: 'desc' },
    take: 3,
    select: { action: true, recordId: true },
  })

/** A case whose measure names a court and a facility, with a charge under an article. */
async function logCase(terms: { court: string; facility: string; law: string }, { restricted = false } = {}) {
  const ids = {
    case: uuid(),
    person: uuid(),
    source: uuid(),
    proceeding: uuid(),
    charge: uuid(),
    measure: uuid(),
  }
  await createRecord(researcher, {
    id: ids.case,
    kind: 'case',
    content: { kind: 'criminal', title: words('A case'), summary: words('What happened') },
    restricted,
  })
  const held = { heldById: ids.case }
  await createRecord(researcher, {
    id: ids.person,
    kind: 'person',
    content: { name: words('Aqyn Testov') },
    ...held,
  })
  await createRecord(researcher, {
    id: ids.source,
    kind: 'source',
    content: {
      kind: 'news',
      publisher: words('A newspaper'),
      lang: 'kk',
      seenAs: 'full',
      published: '2026-03-05',
    },
    ...held,
  })
  const cited = () => [{ id: uuid(), sourceId: ids.source, part: 'body', saidBy: words('the prosecutor') }]
  const about = { personId: ids.person, proceedingId: ids.proceeding }
  await editRecord(researcher, ids.case, {
    base: 1,
    change: ({ content }) => ({
      ...content,
      subjects: [{ id: ids.person, role: 'target' }],
      proceedings: [
        {
          id: ids.proceeding,
          kind: 'criminal',
          name: words('Criminal case'),
          personId: ids.person,
          charges: [{ id: ids.charge, lawArticleId: terms.law }],
        },
      ],
      claims: [
        {
          id: ids.measure,
          kind: 'measure',
          measure: 'remand',
          text: words('Remanded'),
          date: '2026-03-01',
          court: words('some court'),
          courtId: terms.court,
          facilityId: terms.facility,
          citations: cited(),
          ...about,
        },
        {
          id: uuid(),
          kind: 'charge',
          chargeId: ids.charge,
          chargeStep: 'charged',
          text: words('Charged'),
          date: '2026-03-02',
          citations: cited(),
          ...about,
        },
      ],
    }),
  })
  return ids
}
const revisionOf = async (id: string) =>
  (await here.prisma.record.findUniqueOrThrow({ where: { id }, select: { revision: true } })).revision
async function publish(id: string): Promise<string> {
  await submitRecord(researcher, id, { revision: await revisionOf(id) })
  const { slug } = await publishRecord(publisher, id, { revision: await revisionOf(id), warningsRead: true })
  return slug
}
async function terms(name: string) {
  return {
    court: await made('court', { en: `${name} court` }),
    facility: await made('facility', { en: `${name} prison` }),
    law: await made('law', { en: name, code: 'cc-2014', article: String(article++) }),
  }
}
let article = 500
const withoutFacilities = ({ kind, content }: RecordDoc) =>
  kind === 'case'
    ? { ...content, claims: content.claims.map(({ facilityId: _, ...claim }) => claim) }
    : content

describe('adding and changing', () => {
  test('a term stands with an address of its own, which stays when its name changes', async () => {
    const id = await made('court', { kk: 'Жоғарғы Сот', en: 'Supreme Court', since: '1995', reason: 'new' })
    const again = await made('court', { en: 'Supreme Court' })
    const term = await read('court', id)
    expect(term).toMatchObject({ slug: 'supreme-court', since: '1995', until: null })
    expect((await read('court', again)).slug).toBe('supreme-court-2')
    expect((await actions())[0]).toEqual({ action: 'vocabulary.added', recordId: null })

    const form = formOf('court', {
      ru: 'Верховный суд',
      en: 'Supreme Court of Kazakhstan',
      seen: seenMark(term),
    })
    expect(await editTerm(editor, id, form)).toEqual({ id, changed: true, tags: [] })
    expect(await read('court', id)).toMatchObject({
      slug: 'supreme-court',
      name: { ru: 'Верховный суд', en: 'Supreme Court of Kazakhstan' },
      since: null,
    })
    expect((await actions())[0]?.action).toBe('vocabulary.edited')
  })

  test('what somebody else changed meanwhile is not overwritten', async () => {
    const id = await made('place', { en: 'Ridder' })
    const seen = seenMark(await read('place', id))
    await editTerm(editor, id, formOf('place', { en: 'Ridder town', seen }))
    expect(await editTerm(editor, id, formOf('place', { en: 'Leninogorsk', seen }))).toEqual({
      why: 'changed',
    })
    expect((await read('place', id)).name).toEqual({ en: 'Ridder town' })
  })

  test('nothing is written down where nothing is different', async () => {
    const id = await made('occupation', { en: 'poet' })
    const [last] = await actions()
    const form = formOf('occupation', { en: 'poet', seen: seenMark(await read('occupation', id)) })
    expect(await editTerm(editor, id, form)).toEqual({ id, changed: false, tags: [] })
    expect((await actions())[0]).toEqual(last)
  })

  test('one article, part and edition stands once', async () => {
    const law = { en: 'x', code: 'cc-1997', article: '164', part: '1' }
    const id = await made('law', law)
    expect(await addTerm(editor, formOf('law', law))).toEqual({ why: 'sameLaw' })
    const edition = await made('law', { ...law, edition: '2005-05-11' })
    expect((await read('law', edition)).slug).toBe('cc-1997-164-1-v2')
    const other = formOf('law', { ...law, edition: '2005-05-11', seen: seenMark(await read('law', id)) })
    expect(await editTerm(editor, id, other)).toEqual({ why: 'sameLaw' })
  })

  test('a researcher changes nothing', async () => {
    const id = await made('place', { en: 'Aral' })
    const form = formOf('place', { en: 'Aralsk', seen: seenMark(await read('place', id)) })
    const into = await made('place', { en: 'Aralsk' })
    for (const attempt of [
      () => addTerm(researcher, form),
      () => editTerm(researcher, id, form),
      () => deleteTerm(researcher, 'place', id),
      () => mergeTerms(researcher, { vocabulary: 'place', from: id, into }),
    ])
      await expect(attempt()).rejects.toThrow(RefusedError)
    expect((await read('place', id)).name).toEqual({ en: 'Aral' })
  })
})

describe('what is used', () => {
  test('is counted on public pages and in working copies, and cannot be deleted', async () => {
    const used = await terms('Used')
    const { case: id } = await logCase(used)
    expect(await uses('court', used.court)).toEqual({ published: 0, records: 1 })
    expect(await deleteTerm(editor, 'court', used.court)).toEqual({ why: 'inUse', published: 0, records: 1 })
    await publish(id)
    for (const vocabulary of ['court', 'facility', 'law'] as const) {
      expect(await uses(vocabulary, used[vocabulary])).toEqual({ published: 1, records: 1 })
      expect(await deleteTerm(editor, vocabulary, used[vocabulary])).toEqual({
        why: 'inUse',
        published: 1,
        records: 1,
      })
    }
  })

  test('a term of an earlier version stays, though nothing else points at it', async () => {
    const used = await terms('Earlier')
    const ids = await logCase(used)
    await publish(ids.case)
    await editRecord(researcher, ids.case, {
      base: await revisionOf(ids.case),
      change: withoutFacilities,
    })
    await publish(ids.case)
    expect(await uses('facility', used.facility)).toEqual({ published: 0, records: 0 })
    expect(await deleteTerm(editor, 'facility', used.facility)).toMatchObject({ why: 'inUse' })
  })

  test('in a restricted case alone, counts nothing for anybody and still cannot be deleted', async () => {
    const used = await terms('Hidden')
    await logCase(used, { restricted: true })
    for (const vocabulary of ['court', 'facility', 'law'] as const) {
      expect(await uses(vocabulary, used[vocabulary])).toEqual({ published: 0, records: 0 })
      expect(await deleteTerm(editor, vocabulary, used[vocabulary])).toEqual({ why: 'inUseHidden' })
    }
    const open = await logCase(used)
    expect(await deleteTerm(editor, 'court', used.court)).toEqual({ why: 'inUse', published: 0, records: 1 })
    expect(open.case).toBeTruthy()
  })

  test('what nothing uses is deleted', async () => {
    const id = await made('office', { en: 'prosecutor of a city' })
    expect(await deleteTerm(editor, 'office', id)).toMatchObject({ id, changed: true })
    expect(await getTerm('office', id)).toBeNull()
    expect(await deleteTerm(editor, 'office', id)).toEqual({ why: 'missing' })
    expect((await actions())[0]?.action).toBe('vocabulary.deleted')
  })
})

describe('readers', () => {
  test('see the court and the facility by their names in the vocabulary, and are shown a change at once', async () => {
    const used = await terms('Shown')
    const ids = await logCase(used)
    const slug = await publish(ids.case)
    const measure = async () =>
      (await getCaseDossier(EVERYONE, slug))?.claims.find((claim) => claim.kind === 'measure')
    expect(await measure()).toMatchObject({ court: { en: 'Shown court' }, facility: { en: 'Shown prison' } })
    const form = formOf('facility', {
      en: 'Remand prison',
      seen: seenMark(await read('facility', used.facility)),
    })
    const result = await editTerm(editor, used.facility, form)
    expect(await measure()).toMatchObject({ facility: { en: 'Remand prison' } })
    expect(result).toMatchObject({ changed: true })
    expect('tags' in result && result.tags).toEqual(
      expect.arrayContaining([`shows:${ids.case}`, `lists:${ids.person}`, 'register']),
    )
  })
})

describe('merging', () => {
  test('moves published rows, working copies and versions, says so in each history, and deletes the term', async () => {
    const [from, into] = [await terms('From'), await terms('Into')]
    const published = await logCase(from)
    const slug = await publish(published.case)
    const draft = await logCase(from)
    const hidden = await logCase(from, { restricted: true })
    const untouched = await logCase(into)
    const before = await here.prisma.record.findUniqueOrThrow({ where: { id: published.case } })

    for (const vocabulary of ['court', 'facility', 'law'] as const) {
      const merged = await mergeTerms(editor, {
        vocabulary,
        from: from[vocabulary],
        into: into[vocabulary],
        reason: 'the same',
      })
      expect(merged).toMatchObject({ id: into[vocabulary], changed: true })
      expect('tags' in merged && merged.tags).toContain(`shows:${published.case}`)
      expect(await getTerm(vocabulary, from[vocabulary])).toBeNull()
      expect(await uses(vocabulary, into[vocabulary])).toEqual({ published: 1, records: 3 })
      expect((await actions())[0]).toEqual({ action: 'vocabulary.merged', recordId: null })
    }

    const dossier = await getCaseDossier(EVERYONE, slug)
    expect(dossier?.claims.find((claim) => claim.kind === 'measure')).toMatchObject({
      court: { en: 'Into court' },
      facility: { en: 'Into prison' },
    })
    expect(dossier?.proceedings[0]?.charges[0]?.law?.name).toEqual({ en: 'Into' })

    for (const { case: id } of [published, draft, hidden]) {
      const record = await here.prisma.record.findUniqueOrThrow({ where: { id } })
      const text = JSON.stringify(record.content)
      expect(Object.values(from).some((old) => text.includes(old))).toBe(false)
      expect(Object.values(into).every((term) => text.includes(term))).toBe(true)
      const last = await here.prisma.revision.findFirstOrThrow({
        where: { recordId: id },
        orderBy: { number: 'desc' },
        select: { action: true, actorId: true, text: { select: { body: true } } },
      })
      expect(last).toMatchObject({ action: 'edited', actorId: editor.id, text: { body: { reason: MERGED } } })
    }
    const after = await here.prisma.record.findUniqueOrThrow({ where: { id: published.case } })
    expect([after.state, after.version]).toEqual([before.state, before.version])
    const told = await lookUpTerms([
      { to: 'court', id: from.court },
      { to: 'law', id: from.law },
      { to: 'facility', id: into.facility },
    ])
    expect(told.terms.get(from.court)?.name).toEqual({ en: 'Into court' })
    expect(told.terms.get(into.facility)?.name).toEqual({ en: 'Into prison' })
    expect(told.laws.get(from.law)?.name).toEqual({ en: 'Into' })
    const spared = await here.prisma.revision.findMany({ where: { recordId: untouched.case } })
    expect(spared).toHaveLength(2)
    expect((await verifyHistory()).whole).toBe(true)
  })

  test('a version that was published before a merge keeps the term that stayed from being deleted', async () => {
    const [from, into] = [await terms('Gone'), await terms('Stayed')]
    const ids = await logCase(from)
    await publish(ids.case)
    await mergeTerms(editor, { vocabulary: 'facility', from: from.facility, into: into.facility })
    await editRecord(researcher, ids.case, { base: await revisionOf(ids.case), change: withoutFacilities })
    await publish(ids.case)
    expect(await uses('facility', into.facility)).toEqual({ published: 0, records: 0 })
    expect(await deleteTerm(editor, 'facility', into.facility)).toMatchObject({ why: 'inUse' })
  })

  test('into itself, into a term of another vocabulary or into none is refused', async () => {
    const [place, occupation] = [
      await made('place', { en: 'Oral' }),
      await made('occupation', { en: 'singer' }),
    ]
    const merge = (into: string) => mergeTerms(editor, { vocabulary: 'place', from: place, into })
    expect(await merge(place)).toEqual({ why: 'intoItself' })
    expect(await merge(occupation)).toEqual({ why: 'intoMissing' })
    expect(await merge(uuid())).toEqual({ why: 'intoMissing' })
    expect(await mergeTerms(editor, { vocabulary: 'place', from: uuid(), into: place })).toEqual({
      why: 'missing',
    })
    expect(await read('place', place)).toBeTruthy()
  })
})
