import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { EVERYONE, type DeskActor, type Role } from '@/lib/auth/policy'
import { getCaseDossier } from '@/lib/case/queries'
import { withDatabase } from '@/lib/db/testing'
import { isGone } from '@/lib/publication/gone'
import { publishRecord } from '@/lib/publication/publish'
import { withdrawRecord } from '@/lib/publication/withdraw'
import { createRecord, editRecord } from './mutations'
import { RefusedError, type Refusal } from './problem'
import { requestChanges, submitRecord } from './review'

const here = withDatabase()

async function account(role: Role): Promise<DeskActor> {
  const id = uuid()
  await here.prisma.account.create({ data: { id, email: `${id}@example.org`, name: `A ${role}`, role } })
  return { kind: 'account', id, role, name: `A ${role}`, lang: 'en' }
}

const words = (text: string) => ({ kk: `${text} (kk)`, ru: `${text} (ru)`, en: text })
async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.then(
    () => undefined,
    (why: unknown) => why,
  )
  if (error instanceof RefusedError) return error.refusal
  throw error ?? new Error('it was not refused')
}

let researcher: DeskActor
let editor: DeskActor
let outsider: DeskActor
beforeAll(async () => {
  researcher = await account('researcher')
  editor = await account('editor')
  outsider = await account('administrator')
})

/** A case with a person, a proceeding and a sentence, as a researcher writes it down from one source. */
async function logCase({ restricted = false } = {}) {
  const ids = {
    case: uuid(),
    person: uuid(),
    source: uuid(),
    proceeding: uuid(),
    charge: uuid(),
    sentence: uuid(),
  }
  const empty = { kind: 'criminal', title: words('The case of A. Test'), summary: words('What happened') }
  await createRecord(researcher, { id: ids.case, kind: 'case', content: empty, restricted })
  await createRecord(researcher, {
    id: ids.person,
    kind: 'person',
    content: { name: words('Aqyn Testov') },
    heldById: ids.case,
  })
  await createRecord(researcher, {
    id: ids.source,
    kind: 'source',
    heldById: ids.case,
    content: {
      kind: 'news',
      publisher: words('A newspaper'),
      lang: 'kk',
      seenAs: 'full',
      published: '2026-03-05',
    },
  })
  const { revision } = await editRecord(researcher, ids.case, {
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
          charges: [{ id: ids.charge, wording: words('False information') }],
        },
      ],
    }),
  })
  await editRecord(researcher, ids.case, {
    base: revision,
    change: ({ content }) => ({
      ...content,
      claims: [
        {
          id: ids.sentence,
          kind: 'sentence',
          text: words('Seven years'),
          date: '2026-03-01',
          personId: ids.person,
          proceedingId: ids.proceeding,
          components: [{ id: uuid(), kind: 'imprisonment', months: 84 }],
        },
      ],
    }),
  })
  return ids
}

const revisionOf = async (id: string) =>
  (await here.prisma.record.findUniqueOrThrow({ where: { id }, select: { revision: true } })).revision

/** Adds the citation that the sentence lacks. */
async function cite(ids: { case: string; source: string }) {
  await editRecord(researcher, ids.case, {
    base: await revisionOf(ids.case),
    change: ({ kind, content }) =>
      kind === 'case'
        ? {
            ...content,
            claims: content.claims.map((claim) => ({
              ...claim,
              citations: [{ id: uuid(), sourceId: ids.source, part: 'body', paragraph: '2' }],
            })),
          }
        : content,
  })
}

async function publish(id: string) {
  await submitRecord(researcher, id, { revision: await revisionOf(id) })
  return publishRecord(editor, id, { revision: await revisionOf(id), warningsRead: true })
}

describe('a case from the first word to its withdrawal', () => {
  test('an uncited claim stops it, a colleague asks for a change, then readers see it', async () => {
    const ids = await logCase()
    await submitRecord(researcher, ids.case, { revision: await revisionOf(ids.case) })
    expect(await refusal(publishRecord(editor, ids.case, { revision: 4, warningsRead: true }))).toEqual({
      code: 'problems',
      problems: [{ path: `/claims/${ids.sentence}/citations`, code: 'noCitation' }],
    })
    await requestChanges(editor, ids.case, { revision: 4, note: 'Cite the sentence' })
    await cite(ids)
    const { slug, version } = await publish(ids.case)
    expect({ slug, version }).toEqual({ slug: 'the-case-of-a-test', version: 1 })
    const dossier = await getCaseDossier(EVERYONE, slug)
    expect(dossier).toMatchObject({
      title: words('The case of A. Test'),
      subjects: [{ slug: 'aqyn-testov' }],
      claims: [{ kind: 'sentence', citations: [{ paragraph: '2' }] }],
    })
    await editRecord(researcher, ids.case, {
      base: await revisionOf(ids.case),
      change: ({ content }) => ({ ...content, title: words('Another title') }),
    })
    expect((await getCaseDossier(EVERYONE, slug))?.title).toEqual(words('The case of A. Test'))
    await withdrawRecord(editor, ids.case, { reason: 'The family asked', also: [ids.person] })
    expect(await getCaseDossier(EVERYONE, slug)).toBeNull()
    expect(await isGone(here.prisma, 'case', slug)).toBe(true)
    expect(await isGone(here.prisma, 'person', 'aqyn-testov')).toBe(true)
  })

  test('nobody publishes what they wrote themselves', async () => {
    const ids = await logCase()
    await cite(ids)
    await editRecord(editor, ids.case, {
      base: await revisionOf(ids.case),
      change: ({ content }) => ({ ...content, summary: words('Mended by the editor') }),
    })
    await submitRecord(researcher, ids.case, { revision: await revisionOf(ids.case) })
    const given = { revision: await revisionOf(ids.case), warningsRead: true }
    expect(await refusal(publishRecord(editor, ids.case, given))).toEqual({ code: 'two-people' })
    expect(await refusal(publishRecord(researcher, ids.case, given))).toEqual({ code: 'denied' })
    await publishRecord(outsider, ids.case, given)
  })

  test('a restricted case does not exist for others, administrators included', async () => {
    const ids = await logCase({ restricted: true })
    for (const id of [ids.case, ids.person, ids.source]) {
      const edit = editRecord(outsider, id, { base: 1, change: ({ content }) => content })
      expect(await refusal(edit)).toEqual({ code: 'not-found' })
    }
    const points = createRecord(outsider, {
      id: uuid(),
      kind: 'case',
      content: { kind: 'killing', title: {}, summary: {}, subjects: [{ id: ids.person, role: 'target' }] },
    })
    expect(await refusal(points)).toEqual({
      code: 'problems',
      problems: [{ path: `/subjects/${ids.person}`, code: 'unknown' }],
    })
    expect(await editRecord(researcher, ids.case, { base: 3, change: ({ content }) => content })).toEqual({
      revision: 3,
    })
  })

  test('two people in one record: different fields merge, the same field is told and nothing is overwritten', async () => {
    const ids = await logCase()
    const base = await revisionOf(ids.case)
    await editRecord(editor, ids.case, {
      base,
      change: ({ content }) => ({ ...content, summary: words('By the editor') }),
    })
    await editRecord(researcher, ids.case, {
      base,
      change: ({ content }) => ({ ...content, title: words('By the researcher') }),
    })
    const row = await here.prisma.record.findUniqueOrThrow({ where: { id: ids.case } })
    expect(row.content).toMatchObject({ summary: words('By the editor'), title: words('By the researcher') })
    const late = editRecord(researcher, ids.case, {
      base,
      change: ({ content }) => ({ ...content, summary: words('Too late') }),
    })
    const told = await refusal(late)
    if (told.code !== 'conflict') throw new Error(`it was refused as ${told.code}`)
    expect(told.conflicts.map(({ path }) => path).toSorted()).toEqual([
      '/summary/en',
      '/summary/kk',
      '/summary/ru',
    ])
    expect(told.conflicts[0]).toMatchObject({ by: 'A editor', mine: expect.stringContaining('Too late') })
  })
})
