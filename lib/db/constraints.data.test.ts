import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DESK } from './constraints.desk'
import {
  createWorld,
  expectTwins,
  id,
  twins,
  untriedChecks,
  words,
  type Row,
  type Twins,
} from './constraints.world'
import { withDatabase } from './testing'

// Each CHECK of the rules migration: a wrong row that must be refused, and beside it a right one that must pass.

const noWords = { kk: 'сөз', de: 'Wort' }
const wordsOf = (table: string, column: string, constraint = `${table}_words`) =>
  twins(
    constraint,
    `${column} in a language that is not the site’s`,
    table,
    { [column]: noWords },
    { [column]: { kk: 'сөз' } },
  )

const component = (constraint: string, why: string, wrong: Row, right: Row) =>
  twins(
    constraint,
    why,
    'sentence_component',
    { length_months: null, ...wrong },
    { length_months: null, ...right },
  )

const SLUGS = [
  'person',
  'organisation',
  'place',
  'occupation',
  'law_article',
  'theme',
  'case',
  'source',
  'letter',
]

const WORDS: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['person', 'name', 'sort', 'not_confused_with'],
  ['person_name', 'note'],
  ['organisation', 'name', 'short_name'],
  ['place', 'name'],
  ['occupation', 'name'],
  ['law_article', 'name'],
  ['theme', 'name', 'summary'],
  ['case', 'title', 'summary', 'sort'],
  ['case_group', 'name'],
  ['disagreement', 'about', 'reason'],
  ['charge', 'wording'],
  ['source', 'publisher', 'title_note', 'note'],
  ['citation', 'said_by'],
  ['letter', 'title', 'summary', 'occasion'],
  ['letter_party', 'person', 'office', 'note'],
  ['proceeding', 'name', 'body'],
  ['claim', 'text', 'date_note'],
]

const RECORDS: readonly Twins[] = [
  ...SLUGS.map((table) =>
    twins(`${table}_slug`, 'a slug with capitals', table, { slug: 'Bad_Slug' }, { slug: 'good-slug-2' }),
  ),
  twins(
    'person_slug',
    'a slug of 121 letters',
    'person',
    { slug: 'a'.repeat(121) },
    { slug: 'a'.repeat(120) },
  ),
  twins('person_slug', 'an empty slug', 'person', { slug: '' }, { slug: '0' }),
  ...WORDS.flatMap(([table, ...columns]) => columns.map((column) => wordsOf(table, column))),
  twins('place_words', 'no language at all', 'place', { name: {} }, { name: { en: 'place' } }),
  twins('place_words', 'a blank word', 'place', { name: { en: ' ' } }, { name: { en: 'a' } }),
  twins('place_words', 'a number for a word', 'place', { name: { en: 1 } }, { name: { en: '1' } }),
  twins('place_words', 'a text outside a language', 'place', { name: '"word"' }),
  twins('person_name_text', 'a blank name', 'person_name', { text: '  ' }, { text: 'И' }),
  twins('case_group_size', 'a group of one', 'case_group', { size: 1 }, { size: 2 }),
  twins(
    'charge_named',
    'a charge without article and wording',
    'charge',
    { wording: null },
    { wording: null, law_article_id: id('law') },
  ),
  twins(
    'source_url',
    'an address that a browser would run',
    'source',
    { url: 'javascript:alert(1)' },
    { url: 'https://example.org/' },
  ),
  twins('source_lang', 'a language in words', 'source', { lang: 'Kazakh' }, { lang: 'ky' }),
  twins(
    'citation_one_voice',
    'two voices',
    'citation',
    { said_by: words, letter_id: id('letter') },
    { letter_id: id('letter') },
  ),
  twins(
    'citation_paragraph',
    'a paragraph in words',
    'citation',
    { paragraph: 'seventh' },
    { paragraph: '7-8, 10' },
  ),
  twins(
    'letter_dates',
    'a letter that ends before it begins',
    'letter',
    { earliest: '2026-06-22', latest: '2026-06-21' },
    { earliest: '2026-06-22', latest: '2026-06-22' },
  ),
  twins(
    'letter_party_named',
    'a party without a name',
    'letter_party',
    { person: null, office: words },
    { person: null, organisation_id: id('organisation') },
  ),
  twins('proceeding_subject', 'a proceeding against nobody', 'proceeding', { person_id: null }),
  twins(
    'proceeding_subject',
    'a proceeding against a person and a group',
    'proceeding',
    { group_id: id('group') },
    { person_id: null, group_id: id('group') },
  ),
  twins(
    'proceeding_subject',
    'an inquiry with a subject',
    'proceeding',
    { kind: 'inquiry' },
    { kind: 'inquiry', person_id: null },
  ),
]

const COMPONENTS: readonly Twins[] = [
  component(
    'component_money',
    'money without a currency',
    { kind: 'fine', amount: 1000 },
    { kind: 'fine', amount: 1000, currency: 'KZT' },
  ),
  component(
    'component_money',
    'a currency without money',
    { kind: 'fine', currency: 'KZT' },
    { kind: 'fine' },
  ),
  component(
    'component_money',
    'a fine of nothing',
    { kind: 'fine', amount: 0, currency: 'KZT' },
    { kind: 'fine', amount: 0.01, currency: 'KZT' },
  ),
  component(
    'component_money',
    'a currency that is none',
    { kind: 'fine', amount: 1, currency: 'тг' },
    { kind: 'fine', amount: 1, currency: 'EUR' },
  ),
  component(
    'component_money',
    'prison with money',
    { kind: 'imprisonment', length_months: 12, amount: 1, currency: 'KZT' },
    { kind: 'imprisonment', length_months: 12 },
  ),
  component('component_term', 'a fine with months', { kind: 'fine', length_months: 12 }, { kind: 'fine' }),
  component(
    'component_term',
    'prison of no length',
    { kind: 'imprisonment' },
    { kind: 'imprisonment', length_months: 1 },
  ),
  component(
    'component_term',
    'prison of zero months',
    { kind: 'imprisonment', length_months: 0 },
    { kind: 'imprisonment', length_months: 1 },
  ),
  component(
    'component_term',
    'restricted freedom in days',
    { kind: 'restricted_freedom', length_days: 30 },
    { kind: 'restricted_freedom', length_months: 48 },
  ),
  component(
    'component_term',
    'administrative arrest of no length',
    { kind: 'administrative_arrest', claim_id: id('administrative sentence') },
    { kind: 'administrative_arrest', length_days: 15, claim_id: id('administrative sentence') },
  ),
  component(
    'component_term',
    'an unnamed penalty of zero months',
    { kind: 'unspecified', length_months: 0 },
    { kind: 'unspecified' },
  ),
  component(
    'component_words',
    'a scope in an unknown language',
    { kind: 'confiscation', scope: noWords },
    { kind: 'confiscation', scope: words },
  ),
]

const ALL = [...RECORDS, ...COMPONENTS, ...DESK]

describe('what the database itself refuses', () => {
  const here = withDatabase()
  let session: pg.PoolClient
  beforeAll(async () => {
    session = await here.database.session()
    await createWorld(session)
  })
  afterAll(() => session?.release())

  test.each(ALL)('%s: %s', async (constraint, _, wrong, right) => {
    await expectTwins(session, constraint, wrong, right)
  })

  test('every CHECK on a table other than that of claims is tried here', async () => {
    expect(await untriedChecks(session, 'others', ALL)).toEqual([])
  })
})
