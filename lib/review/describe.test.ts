import { describe, expect, test } from 'vitest'
import { diffDocuments } from '@/lib/document/diff'
import { LANGS, type Lang } from '@/lib/i18n/lang'
import { voiceOf } from '@/lib/i18n/voice'
import type { RecordDoc } from '@/lib/record/kinds'
import { toJson } from '@/lib/record/to-json'
import { describeChanges, nameOfPath } from './describe'
import {
  caseOf,
  CHARGE,
  CLAIM_OF,
  idOf,
  LABELS,
  PERSON,
  PROCEEDING,
  SENTENCE,
  SOURCE,
  type ClaimInput,
} from './describe.builder'
import type { Sentence } from './sentence'

const told = (before: RecordDoc | null, after: RecordDoc, lang: Lang = 'en'): Sentence[] =>
  describeChanges(
    diffDocuments(before ? toJson(before.content) : {}, toJson(after.content)),
    before,
    after,
    LABELS,
    voiceOf(lang),
  )

/** A sentence as one line. */
const line = ({ what, subject, before, after, parts }: Sentence) =>
  `${subject} ${what}: ${
    parts
      ? parts
          .map(({ text, kind }) => (kind === 'same' ? text : kind === 'ins' ? `+${text}+` : `-${text}-`))
          .join('')
      : [before, after].filter((each) => each !== undefined).join(' → ')
  }`
const lines = (before: RecordDoc | null, after: RecordDoc, lang: Lang = 'en') =>
  told(before, after, lang).map(line)

describe('a claim that was added', () => {
  // An outcome speaks of a sentence, which is there before.
  const around = (claim: ClaimInput) => (claim.kind === 'outcome' ? [CLAIM_OF.sentence] : [])

  test.each<[keyof typeof CLAIM_OF, string]>([
    [
      'charge',
      'charge, false information, Aqyn Testov added: charged; March 2026; proceedings: Criminal case; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'stage',
      'stage of the case, Aqyn Testov added: on trial; about 12 May 2026; proceedings: Criminal case; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'measure',
      'pre-trial detention, Aqyn Testov added: 5 March 2026; proceedings: Criminal case; until: 5 May 2026; length: 2 months; court (from the vocabulary): City court; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'custody',
      'custody, Aqyn Testov added: imprisoned; as of: 1 July 2026; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'release',
      'release, Aqyn Testov added: 2030; place: Almaty; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'sentence',
      'sentence, Aqyn Testov added: imprisonment, 7 years; fine, 500000 KZT; 22 June 2026; proceedings: Criminal case; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'outcome',
      'outcome of the sentence, Aqyn Testov added: upheld on appeal; 1 September 2026; sentence: sentence, Aqyn Testov; proceedings: Criminal case; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'life',
      'in exile, Aqyn Testov added: since 2014; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'event',
      'hunger strike, Aqyn Testov added: some day in April 2026; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'statement',
      'statement, The prosecutor added: the authorities; 23 June 2026; “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'recognition',
      'recognition, An organisation, Aqyn Testov added: criterion: PACE 1900 (2012); “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    [
      'role',
      'occupation, journalist, Aqyn Testov added: “A text”; cited to Azattyq, 22 June 2026, paragraph 2',
    ],
    ['name', 'name, Aqyn Testov added: “A text”; cited to Azattyq, 22 June 2026, paragraph 2'],
    ['concern', 'concern added: “A text”; cited to Azattyq, 22 June 2026, paragraph 2'],
    ['ask', 'ask 3 added: “A text”; cited to Azattyq, 22 June 2026, paragraph 2'],
  ])('of kind %s is told in English', (kind, expected) => {
    const claim = CLAIM_OF[kind]
    expect(lines(caseOf(around(claim)), caseOf([...around(claim), claim]))).toEqual([expected])
  })

  test('is told in Russian and in Kazakh', () => {
    const after = caseOf([CLAIM_OF.sentence])
    expect(lines(caseOf([]), after, 'ru')).toEqual([
      'приговор, Акын Тестов added: лишение свободы, 7 лет; штраф, 500000 KZT; 22 июня 2026 года; производство: Уголовное дело; «Текст»; источник: Азаттык, 22 июня 2026 года, абзац 2',
    ])
    expect(lines(caseOf([]), after, 'kk')).toEqual([
      'үкім, Ақын Тестов added: бас бостандығынан айыру, 7 жыл; айыппұл, 500000 KZT; 2026 жылғы 22 маусым; іс жүргізу: Қылмыстық іс; «Мәтін»; дереккөзі: Азаттық, 2026 жылғы 22 маусым, 2-абзац',
    ])
  })

  test.each(LANGS)('is told in %s without an id, a path or a key, whatever its kind', (lang) => {
    for (const claim of Object.values(CLAIM_OF)) {
      const [sentence, ...more] = told(caseOf(around(claim)), caseOf([...around(claim), claim]), lang)
      expect(more).toEqual([])
      const text = line(sentence ?? { path: '', what: 'added', subject: '' })
      expect(text).not.toMatch(/0198a1b2|\/claims|undefined|review\.|words\.|_/)
    }
  })

  test('says that nothing is cited, and what disputes it', () => {
    const { citations: _, ...bare } = CLAIM_OF.release
    expect(lines(caseOf([]), caseOf([bare]))[0]).toContain('“A text”; without a source')
    const disputed: ClaimInput = {
      ...CLAIM_OF.release,
      citations: [
        { id: idOf(700), sourceId: SOURCE, part: 'title', stance: 'disputes', saidBy: { en: 'the court' } },
      ],
    }
    const [added] = lines(caseOf([bare]), caseOf([disputed]))
    expect(added).toBe(
      'release, Aqyn Testov — citation added: Azattyq, 22 June 2026, title; whose words: the court; disputes the claim',
    )
  })
})

describe('a field that was changed', () => {
  const measure = (more: Partial<ClaimInput>): ClaimInput => ({ ...CLAIM_OF.measure, ...more })

  test('says before and after', () => {
    expect(lines(caseOf([measure({})]), caseOf([measure({ date: '2026-03-06', until: undefined })]))).toEqual(
      [
        'pre-trial detention, Aqyn Testov — date changed: 5 March 2026 → 6 March 2026',
        'pre-trial detention, Aqyn Testov — until removed: 5 May 2026',
      ],
    )
    expect(lines(caseOf([measure({})]), caseOf([measure({ lengthMonths: 3 })]), 'kk')).toEqual([
      'күзетпен ұстау, Ақын Тестов — мерзімі changed: 2 ай → 3 ай',
    ])
  })

  test('of a text says it word by word, in the language that changed', () => {
    const before = caseOf([], { summary: { kk: 'Не болды', ru: 'Суд вынес приговор', en: 'What happened' } })
    const after = caseOf([], {
      summary: { kk: 'Не болды', ru: 'Суд вынес суровый приговор', en: 'What happened' },
    })
    expect(lines(before, after)).toEqual(['summary in Russian changed: Суд вынес +суровый +приговор'])
    expect(lines(before, after, 'kk')).toEqual([
      'қысқаша мазмұны, орысша changed: Суд вынес +суровый +приговор',
    ])
  })

  test('of a row within a row names both', () => {
    const components = [{ id: idOf(600), kind: 'imprisonment' as const, months: 60 }]
    const before = caseOf([{ ...CLAIM_OF.sentence, components }])
    expect(lines(before, caseOf([CLAIM_OF.sentence]))).toEqual([
      'sentence, Aqyn Testov — part of the sentence: imprisonment — length changed: 5 years → 7 years',
      'sentence, Aqyn Testov — part of the sentence added: fine, 500000 KZT',
    ])
  })

  test('that points at something hidden or gone says so', () => {
    const before = caseOf([CLAIM_OF.outcome, CLAIM_OF.sentence])
    const after = caseOf([
      { ...CLAIM_OF.outcome, sentenceId: idOf(99), personId: idOf(98) },
      CLAIM_OF.sentence,
    ])
    expect(lines(before, after)).toEqual([
      'outcome of the sentence, a record that is not shown to you — sentence changed: sentence, Aqyn Testov → a row that is gone',
      'outcome of the sentence, a record that is not shown to you — person changed: Aqyn Testov → a record that is not shown to you',
    ])
  })
})

test('people, proceedings and charges that come and go are named', () => {
  const before = caseOf([], { subjects: [] })
  expect(lines(before, caseOf([]))).toEqual(['person added: Aqyn Testov, the person concerned'])
  expect(lines(caseOf([]), caseOf([], { proceedings: [] }))).toEqual([
    'proceedings removed: Criminal case; kind: criminal; person: Aqyn Testov; charges: false information',
  ])
})

test('another order is told once', () => {
  const [a, b] = [CLAIM_OF.release, CLAIM_OF.name]
  expect(lines(caseOf([a, b]), caseOf([b, a]))).toEqual([
    'claims: order moved: name, Aqyn Testov, release, Aqyn Testov',
  ])
})

test('claims of one name are told apart by their dates, and then by numbers', () => {
  const measure = (number: number, date?: string): ClaimInput => ({
    id: idOf(number),
    kind: 'measure',
    measure: 'exit_ban',
    personId: PERSON,
    text: { en: 'x' },
    readIn: [],
    ...(date ? { date } : {}),
  })
  const all = [measure(40, '2025'), measure(41), measure(42)]
  const doc = caseOf(all)
  expect(all.map(({ id }) => nameOfPath(`/claims/${id}`, doc, LABELS, voiceOf('en')))).toEqual([
    'exit ban, Aqyn Testov, 2025',
    'exit ban, Aqyn Testov (1)',
    'exit ban, Aqyn Testov (2)',
  ])
})

test('a new document is told field by field, without what nobody has written', () => {
  const subjects = lines(null, caseOf([], { proceedings: [], themes: [] }))
  expect(subjects).toEqual([
    'kind added: criminal case',
    'title in Kazakh added: Іс',
    'title in Russian added: Дело',
    'title in English added: The case',
    'summary in Kazakh added: Не болды',
    'summary in Russian added: Что было',
    'summary in English added: What happened',
    'person added: Aqyn Testov, the person concerned',
  ])
})

test('every place of a document has a name', () => {
  const doc = caseOf([CLAIM_OF.sentence])
  const name = (path: string) => nameOfPath(path, doc, LABELS, voiceOf('en'))
  expect(name('')).toBe('the record as a whole')
  expect(name('/title/kk')).toBe('title in Kazakh')
  expect(name(`/proceedings/${PROCEEDING}/charges/${CHARGE}/wording/ru`)).toBe(
    'proceedings: Criminal case — charge: false information — wording of the charge in Russian',
  )
  expect(name(`/claims/${SENTENCE}/citations`)).toBe('sentence, Aqyn Testov — citations')
  expect(name(`/claims/${idOf(98)}/text`)).toBe('claim — text')
  expect(name('/aFieldOfTomorrow/x')).toBe('another field')
})
