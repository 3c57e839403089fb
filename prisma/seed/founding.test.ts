import { describe, expect, test } from 'vitest'
import { foundingFacts } from './founding'

const facts = foundingFacts()
const FOUNDING = 'azattyq-2026-06-22'

const slugsOf = (records: readonly { slug: string }[]) => new Set(records.map(({ slug }) => slug))
const known = {
  people: slugsOf(facts.people),
  sources: slugsOf(facts.sources),
  letters: slugsOf(facts.letters),
  themes: slugsOf(facts.themes),
  cases: slugsOf(facts.cases),
  places: slugsOf(facts.vocabularies.flatMap((each) => each.places)),
  occupations: slugsOf(facts.vocabularies.flatMap((each) => each.occupations)),
  organisations: slugsOf(facts.vocabularies.flatMap((each) => each.organisations)),
  laws: slugsOf(facts.vocabularies.flatMap((each) => each.laws)),
}
const claims = [
  ...facts.cases.flatMap((each) => each.claims),
  ...facts.letters.flatMap((each) => each.statements),
  ...facts.themes.flatMap((each) => each.claims),
]
const citations = [
  ...claims.flatMap((claim) => claim.citations),
  ...facts.letters.flatMap(({ concerns, asks }) => [...concerns, ...asks]).flatMap((each) => each.citations),
]

/** What of `used` nothing defines; keys that are left out do not count. */
const unknown = (used: readonly (string | undefined)[], defined: ReadonlySet<string>) =>
  used.filter((key) => key !== undefined && !defined.has(key))

const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('the keys of the founding facts', () => {
  test.each(Object.keys(known) as (keyof typeof known)[])('%s are each defined once', (what) => {
    const vocabulary = facts.vocabularies.flatMap((each) =>
      what in each ? each[what as keyof typeof each] : [],
    )
    const records = what in facts ? facts[what as 'cases' | 'people'] : vocabulary
    expect(repeated(records.map(({ slug }) => slug))).toEqual([])
    expect(records.length).toBeGreaterThan(0)
  })

  test('a citation names a source and a letter that there are', () => {
    expect(
      unknown(
        citations.map(({ source }) => source),
        known.sources,
      ),
    ).toEqual([])
    expect(
      unknown(
        citations.map(({ letter }) => letter),
        known.letters,
      ),
    ).toEqual([])
  })

  test('a claim names a person, a place, an organisation and an occupation that there are', () => {
    expect(
      unknown(
        claims.map(({ person }) => person),
        known.people,
      ),
    ).toEqual([])
    expect(
      unknown(
        claims.map(({ place }) => place),
        known.places,
      ),
    ).toEqual([])
    const organisations = claims.map((claim) => ('organisation' in claim ? claim.organisation : undefined))
    expect(unknown(organisations, known.organisations)).toEqual([])
    const occupations = claims.map((claim) => ('occupation' in claim ? claim.occupation : undefined))
    expect(unknown(occupations, known.occupations)).toEqual([])
  })

  test.each(facts.cases)('$slug: what it points at is there', (each) => {
    const keys = {
      groups: new Set(each.groups.map(({ key }) => key)),
      proceedings: new Set(each.proceedings.map(({ key }) => key)),
      charges: new Set(each.proceedings.flatMap(({ charges }) => charges).map(({ key }) => key)),
      disagreements: new Set(each.disagreements.map(({ key }) => key)),
      sentences: new Set(each.claims.filter(({ kind }) => kind === 'sentence').map(({ key }) => key)),
    }
    expect(unknown(each.themes, known.themes)).toEqual([])
    expect(
      unknown(
        each.subjects.map(({ person }) => person),
        known.people,
      ),
    ).toEqual([])
    expect(
      unknown(
        each.proceedings.map(({ person }) => person),
        known.people,
      ),
    ).toEqual([])
    expect(
      unknown(
        each.proceedings.map(({ group }) => group),
        keys.groups,
      ),
    ).toEqual([])
    expect(
      unknown(
        each.proceedings.flatMap(({ charges }) => charges).map(({ law }) => law),
        known.laws,
      ),
    ).toEqual([])
    expect(
      unknown(
        each.claims.map(({ group }) => group),
        keys.groups,
      ),
    ).toEqual([])
    expect(
      unknown(
        each.claims.map(({ proceeding }) => proceeding),
        keys.proceedings,
      ),
    ).toEqual([])
    expect(
      unknown(
        each.claims.map(({ disagreement }) => disagreement),
        keys.disagreements,
      ),
    ).toEqual([])
    expect(
      unknown(
        each.claims.map((claim) => ('charge' in claim ? claim.charge : undefined)),
        keys.charges,
      ),
    ).toEqual([])
    expect(
      unknown(
        each.claims.map((claim) => ('of' in claim ? claim.of : undefined)),
        keys.sentences,
      ),
    ).toEqual([])
    expect(repeated(each.claims.map(({ key }) => key))).toEqual([])
  })

  test('every disagreement has at least two sides, and what is set aside takes part in one', () => {
    for (const { slug, disagreements, claims: own } of facts.cases)
      for (const { key } of disagreements) {
        const sides = own.filter((claim) => claim.disagreement === key).flatMap((claim) => claim.citations)
        expect([slug, key, sides.length >= 2]).toEqual([slug, key, true])
      }
    const apart = facts.cases.flatMap((each) => each.claims).filter((claim) => claim.standing === 'set_aside')
    expect(apart.filter((claim) => !claim.disagreement).map(({ key }) => key)).toEqual([])
  })

  test('sources and letters, organisations and cases that a record names are there', () => {
    expect(
      unknown(
        facts.sources.map(({ organisation }) => organisation),
        known.organisations,
      ),
    ).toEqual([])
    expect(
      unknown(
        facts.people.flatMap(({ names }) => names).map(({ source }) => source),
        known.sources,
      ),
    ).toEqual([])
    for (const letter of facts.letters) {
      expect(unknown([letter.reportedIn], known.sources)).toEqual([])
      expect(
        unknown(
          letter.parties.map(({ organisation }) => organisation),
          known.organisations,
        ),
      ).toEqual([])
      expect(
        unknown(
          letter.asks.flatMap(({ cases }) => cases),
          known.cases,
        ),
      ).toEqual([])
      expect(
        unknown(
          letter.concerns.map(({ theme }) => theme),
          known.themes,
        ),
      ).toEqual([])
    }
  })
})

describe('the places in the sources', () => {
  test('no locator carries more than five words of the original', () => {
    const long = citations
      .map(({ words }) => words ?? '')
      .filter((words) => words.trim().split(/\s+/).length > 5)
    expect(long).toEqual([])
  })

  test.each(Array.from({ length: 14 }, (_, index) => index + 1))(
    'paragraph %i of the founding article is cited',
    (wanted) => {
      const covers = (paragraph: string) =>
        paragraph.split(',').some((range) => {
          const [from = 0, to = from] = range.trim().split('-').map(Number)
          return from <= wanted && wanted <= to
        })
      const places = citations.filter(({ source, part }) => source === FOUNDING && part === 'body')
      expect(places.some(({ paragraph }) => paragraph !== undefined && covers(paragraph))).toBe(true)
    },
  )

  test.each([1, 2, 3, 4, 5])('related headline %i is a source of its own, seen as a headline', (number) => {
    const related = facts.sources.find(({ slug }) => slug === `azattyq-related-${number}`)
    expect(related).toMatchObject({ seenAs: 'headline', title: expect.stringMatching(/\S/) })
  })

  test('no source is without a claim, a name or a letter that rests on it', () => {
    const used = new Set([
      ...citations.map(({ source }) => source),
      ...facts.people.flatMap(({ names }) => names).flatMap(({ source }) => source ?? []),
      ...facts.letters.map(({ reportedIn }) => reportedIn),
    ])
    const unused = facts.sources
      .map(({ slug }) => slug)
      .filter((slug) => !used.has(slug) && !slug.startsWith('azattyq-related-'))
    expect(unused).toEqual([])
  })
})
