import { caseDocument, type CaseDoc } from '@/lib/case/document'
import type { z } from 'zod'
import type { RecordDoc } from '@/lib/record/kinds'
import type { Label } from '@/lib/record/queries'

/** An id that says nothing, told by one number. */
export const idOf = (number: number) => `0198a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`

export const PERSON = idOf(1)
export const SOURCE = idOf(2)
export const ORGANISATION = idOf(3)
export const OCCUPATION = idOf(4)
export const PLACE = idOf(5)
export const COURT = idOf(6)
export const LAW = idOf(7)
export const PROCEEDING = idOf(10)
export const CHARGE = idOf(11)
export const SENTENCE = idOf(12)

const words = (kk: string, ru: string, en: string) => ({ kk, ru, en })

export const LABELS: ReadonlyMap<string, Label> = new Map(
  (
    [
      { id: PERSON, to: 'person', name: words('Ақын Тестов', 'Акын Тестов', 'Aqyn Testov') },
      {
        id: SOURCE,
        to: 'source',
        name: { kk: 'Үкім шықты' },
        publisher: words('Азаттық', 'Азаттык', 'Azattyq'),
        published: '2026-06-22',
      },
      { id: ORGANISATION, to: 'organisation', name: words('Ұйым', 'Организация', 'An organisation') },
      { id: OCCUPATION, to: 'occupation', name: words('журналист', 'журналист', 'journalist') },
      { id: PLACE, to: 'place', name: words('Алматы', 'Алматы', 'Almaty') },
      { id: COURT, to: 'court', name: words('Қалалық сот', 'Городской суд', 'City court') },
      { id: LAW, to: 'law', name: words('жалған ақпарат', 'ложная информация', 'false information') },
    ] satisfies Label[]
  ).map((label) => [label.id, label]),
)

type CaseInput = z.input<typeof caseDocument>
export type ClaimInput = NonNullable<CaseInput['claims']>[number]

/** A case of one person, with one proceeding of one charge, and these claims. */
export function caseOf(
  claims: ClaimInput[],
  more: Partial<CaseInput> = {},
): RecordDoc & { content: CaseDoc } {
  const content = caseDocument.parse({
    kind: 'criminal',
    title: words('Іс', 'Дело', 'The case'),
    summary: words('Не болды', 'Что было', 'What happened'),
    readIn: [],
    subjects: [{ id: PERSON, role: 'target' }],
    proceedings: [
      {
        id: PROCEEDING,
        kind: 'criminal',
        name: words('Қылмыстық іс', 'Уголовное дело', 'Criminal case'),
        personId: PERSON,
        charges: [{ id: CHARGE, lawArticleId: LAW }],
      },
    ],
    claims,
    ...more,
  })
  return { kind: 'case', content }
}

const base = (number: number) => ({
  id: idOf(number),
  text: words('Мәтін', 'Текст', 'A text'),
  readIn: [],
  citations: [
    {
      id: idOf(number + 500),
      sourceId: SOURCE,
      part: 'body' as const,
      paragraph: '2',
      quoteExact: 'жеті жылға',
    },
  ],
})
const own = { personId: PERSON, proceedingId: PROCEEDING }

/** A claim of each kind. */
export const CLAIM_OF = {
  charge: { ...base(20), ...own, kind: 'charge', chargeId: CHARGE, chargeStep: 'charged', date: '2026-03' },
  stage: { ...base(21), ...own, kind: 'stage', stage: 'on_trial', date: '2026-05-12~' },
  measure: {
    ...base(22),
    ...own,
    kind: 'measure',
    measure: 'remand',
    date: '2026-03-05',
    until: '2026-05-05',
    lengthMonths: 2,
    courtId: COURT,
  },
  custody: { ...base(23), kind: 'custody', personId: PERSON, custody: 'imprisoned', asOf: '2026-07-01' },
  release: { ...base(24), kind: 'release', personId: PERSON, date: '2030', placeId: PLACE },
  sentence: {
    ...base(12),
    ...own,
    kind: 'sentence',
    date: '2026-06-22',
    components: [
      { id: idOf(600), kind: 'imprisonment', months: 84 },
      { id: idOf(601), kind: 'fine', amount: '500000', currency: 'KZT' },
    ],
  },
  outcome: {
    ...base(25),
    ...own,
    kind: 'outcome',
    sentenceId: SENTENCE,
    outcome: 'upheld',
    date: '2026-09-01',
  },
  life: { ...base(26), kind: 'life', personId: PERSON, life: 'in_exile', date: '2014/..' },
  event: { ...base(27), kind: 'event', event: 'hunger_strike', personId: PERSON, date: '2026-04-XX' },
  statement: {
    ...base(28),
    kind: 'statement',
    party: 'authorities',
    speaker: words('Прокуратура', 'Прокуратура', 'The prosecutor'),
    date: '2026-06-23',
  },
  recognition: {
    ...base(29),
    kind: 'recognition',
    personId: PERSON,
    organisationId: ORGANISATION,
    criterion: 'PACE 1900 (2012)',
  },
  role: { ...base(30), kind: 'role', personId: PERSON, occupationId: OCCUPATION },
  name: { ...base(31), kind: 'name', personId: PERSON },
  concern: { ...base(32), kind: 'concern' },
  ask: { ...base(33), kind: 'ask', askNumber: 3 },
} as const satisfies Record<string, ClaimInput>
