import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { EVERYONE } from '@/lib/auth/policy'
import { getCaseDossier } from '@/lib/case/queries'
import { withDatabase } from '@/lib/db/testing'
import { verifyHistory } from '@/lib/history/check'
import { editRecord } from '@/lib/record/mutations'
import { lookUpTerms } from './lookups'
import { mergeTerms, MERGED } from './merge'
import { deleteTerm } from './mutations'
import { getTerm } from './queries'
import {
  actions,
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

const here = withDatabase()

let people: People
beforeAll(async () => {
  people = await makePeople()
})

describe('merging', () => {
  test('moves published rows, working copies and versions, says so in each history, and deletes the term', async () => {
    const [from, into] = [await terms(people, 'From'), await terms(people, 'Into')]
    const published = await logCase(people, from)
    const slug = await publish(people, published.case)
    const draft = await logCase(people, from)
    const hidden = await logCase(people, from, { restricted: true })
    const untouched = await logCase(people, into)
    const before = await here.prisma.record.findUniqueOrThrow({ where: { id: published.case } })

    for (const vocabulary of ['court', 'facility', 'law'] as const) {
      const merged = await mergeTerms(people.editor, {
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
      expect(last).toMatchObject({
        action: 'edited',
        actorId: people.editor.id,
        text: { body: { reason: MERGED } },
      })
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
    const [from, into] = [await terms(people, 'Gone'), await terms(people, 'Stayed')]
    const ids = await logCase(people, from)
    await publish(people, ids.case)
    await mergeTerms(people.editor, { vocabulary: 'facility', from: from.facility, into: into.facility })
    await editRecord(people.researcher, ids.case, {
      base: await revisionOf(ids.case),
      change: withoutFacilities,
    })
    await publish(people, ids.case)
    expect(await uses('facility', into.facility)).toEqual({ published: 0, records: 0 })
    expect(await deleteTerm(people.editor, 'facility', into.facility)).toMatchObject({ why: 'inUse' })
  })

  test('into itself, into a term of another vocabulary or into none is refused', async () => {
    const [place, occupation] = [
      await made(people, 'place', { en: 'Oral' }),
      await made(people, 'occupation', { en: 'singer' }),
    ]
    const merge = (into: string) => mergeTerms(people.editor, { vocabulary: 'place', from: place, into })
    expect(await merge(place)).toEqual({ why: 'intoItself' })
    expect(await merge(occupation)).toEqual({ why: 'intoMissing' })
    expect(await merge(uuid())).toEqual({ why: 'intoMissing' })
    expect(await mergeTerms(people.editor, { vocabulary: 'place', from: uuid(), into: place })).toEqual({
      why: 'missing',
    })
    expect(await read('place', place)).toBeTruthy()
  })
})
