import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { caseDocument, PROCEEDING_KINDS } from '@/lib/case/document'
import { CLAIM_FIELDS, KINDS_OF_CASE } from '@/lib/claim/fields'
import {
  CHARGE_STEPS,
  COMPONENT_KINDS,
  CUSTODIES,
  EVENT_KINDS,
  LEGAL_STAGES,
  LIVES,
  MEASURE_KINDS,
  OUTCOMES,
  PARTIES,
} from '@/lib/claim/kinds'
import { withDatabase } from '@/lib/db/testing'
import { checkDocument } from './checks'
import { sameAsPublished } from './same-as-published'
import { writePublished } from './write-records'

// The checks before publication and the database hold the same rules: whatever passes the first is taken by the second,
// so that an editor is told what is missing and never meets an error of the database.

const here = withDatabase()
const words = { kk: 'сөз', ru: 'слово', en: 'word' }
const ids = {
  person: uuid(),
  other: uuid(),
  group: uuid(),
  source: uuid(),
  organisation: uuid(),
  occupation: uuid(),
  court: uuid(),
  proceeding: uuid(),
  charge: uuid(),
  sentence: uuid(),
}

beforeAll(async () => {
  const sort = words
  for (const [id, slug] of [
    [ids.person, 'person'],
    [ids.other, 'other'],
  ] as const)
    await here.prisma.person.create({ data: { id, slug, name: words, sort } })
  await here.prisma.organisation.create({
    data: { id: ids.organisation, slug: 'o', kind: 'ngo', name: words },
  })
  await here.prisma.occupation.create({ data: { id: ids.occupation, slug: 'o', name: words } })
  await here.prisma.term.create({ data: { id: ids.court, kind: 'court', slug: 'c', name: words } })
  await here.prisma.source.create({
    data: { id: ids.source, slug: 's', kind: 'news', publisher: words, lang: 'kk', seenAs: 'full' },
  })
})

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 })
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values)

const component = fc.record({
  id: fc.constant('').map(() => uuid()),
  kind: oneOf(COMPONENT_KINDS),
  months: maybe(fc.integer({ min: 1, max: 300 })),
  days: maybe(fc.integer({ min: 1, max: 60 })),
  amount: maybe(fc.constant('100.50')),
  currency: maybe(fc.constant('KZT')),
})

/** Values for each field of a claim; which of them a claim gets is drawn below. */
const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  personId: oneOf([ids.person, ids.person, ids.other]),
  groupId: fc.constant(ids.group),
  proceedingId: fc.constant(ids.proceeding),
  chargeId: fc.constant(ids.charge),
  chargeStep: oneOf(CHARGE_STEPS),
  stage: oneOf(LEGAL_STAGES),
  measure: oneOf(MEASURE_KINDS),
  custody: oneOf(CUSTODIES),
  until: oneOf(['2024', '2026-05-01']),
  lengthDays: fc.integer({ min: 1, max: 60 }),
  lengthMonths: fc.integer({ min: 1, max: 60 }),
  court: fc.constant(words),
  courtId: fc.constant(ids.court),
  facilityId: fc.constant(ids.court),
  outcome: oneOf(OUTCOMES),
  sentenceId: fc.constant(ids.sentence),
  life: oneOf(LIVES),
  event: oneOf(EVENT_KINDS),
  party: oneOf(PARTIES),
  speaker: fc.constant(words),
  organisationId: fc.constant(ids.organisation),
  occupationId: fc.constant(ids.occupation),
  criterion: fc.constant('WGAD'),
  asOf: oneOf(['2025-01-01']),
  components: fc.array(component, { minLength: 1, maxLength: 2 }),
}

/** A claim of some kind: mostly with what its kind needs, sometimes with a field that another kind has. */
const claim = oneOf(KINDS_OF_CASE).chain((kind) => {
  const { needed, possible } = CLAIM_FIELDS[kind]
  const chosen = Object.keys(VALUES).map((field) => {
    const value = VALUES[field] ?? fc.constant(undefined)
    const own: readonly string[] = needed
    const may: readonly string[] = possible
    const share = own.includes(field) ? 12 : may.includes(field) ? 1 : 0
    const chance = share === 0 ? fc.constant(false) : fc.nat(share).map((n) => n > 0)
    const stray = fc.nat(80).map((n) => n === 0)
    return fc.tuple(chance, stray, value).map(([has, by, drawn]) => (has || by ? [[field, drawn]] : []))
  })
  return fc.tuple(maybe(oneOf(['2025', '2025-03-05', '2025-03~'])), ...chosen).map(([date, ...fields]) => ({
    id: uuid(),
    kind,
    text: words,
    date,
    citations: [{ id: uuid(), sourceId: ids.source, part: 'body', paragraph: '1' }],
    ...Object.fromEntries(fields.flat()),
  }))
})

const aCase = fc
  .record({
    kind: oneOf(PROCEEDING_KINDS),
    ofGroup: fc.boolean(),
    claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
    withSentence: fc.boolean(),
    part: component,
  })
  .map(({ kind, ofGroup, claims, withSentence, part }) => {
    const subject = kind === 'inquiry' ? {} : ofGroup ? { groupId: ids.group } : { personId: ids.person }
    const cited = [{ id: uuid(), sourceId: ids.source, part: 'body' }]
    const sentence = { id: ids.sentence, kind: 'sentence', text: words, components: [part], citations: cited }
    return caseDocument.parse(
      structuredClone({
        kind: 'criminal',
        title: words,
        summary: words,
        subjects: [{ id: ids.person, role: 'target' }],
        groups: [{ id: ids.group, name: words, size: 3 }],
        proceedings: [
          {
            id: ids.proceeding,
            kind,
            name: words,
            ...subject,
            charges: [{ id: ids.charge, wording: words }],
          },
        ],
        claims: [
          ...(withSentence ? [{ ...sentence, proceedingId: ids.proceeding, ...subject }] : []),
          // What happens in a proceeding happens to its subject.
          ...claims.map((each) =>
            'proceedingId' in each ? { ...each, personId: undefined, ...subject } : each,
          ),
        ],
      }),
    )
  })

test('the database takes every case that the checks let pass, and says of it what was published', async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(aCase, async (content) => {
      if (checkDocument({ kind: 'case', content }).problems.length > 0) return
      const id = uuid()
      await here.prisma.$transaction(async (tx) => {
        await writePublished(tx, id, { kind: 'case', content }, `case-${id}`)
        await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
        const published = { kind: 'case', id, slug: `case-${id}`, content } as const
        expect(await sameAsPublished(tx, published)).toBe(true)
        // Rows of one case have the ids of the next: each leaves the table as it was.
        await writePublished(
          tx,
          id,
          { kind: 'case', content: { ...content, claims: [], proceedings: [], groups: [] } },
          `case-${id}`,
        )
      })
      taken++
    }),
    { numRuns: 400 },
  )
  expect(taken).toBeGreaterThan(30)
}, 120_000)
