import { CASE_KINDS } from '@/lib/case/dto'
import { sayIn } from '@/lib/i18n/lang'
import { sortKey } from '@/lib/i18n/sort-key'
import type { Voice } from '@/lib/i18n/voice'
import type { Facet, Law, Register } from '@/lib/register/dto'
import { ABOUT_VALUES, CUSTODY_VALUES, LEGAL_VALUES, LIFE_VALUES } from '@/lib/register/schema'
import { lawText } from '../case/charges-table'

/** One value of a filter and what it is called. */
export interface Choice {
  readonly value: string
  readonly text: string
}

/** What a value of a filter is called; a value comes from the register or was checked against it. */
export function textOfValue(facet: Facet, value: string, { names }: Register, voice: Voice): string {
  const { lang, t } = voice
  switch (facet) {
    case 'custody':
      return value === 'held'
        ? t('list.held')
        : t(`words.custody.${value as Exclude<(typeof CUSTODY_VALUES)[number], 'held'>}`)
    case 'legal':
      return value === 'under_investigation'
        ? t('list.investigated')
        : t(`words.legal.${value as (typeof LEGAL_VALUES)[number]}`)
    case 'life':
      return t(`words.life.${value as (typeof LIFE_VALUES)[number]}`)
    case 'kind':
      return t(`words.caseKind.${value as (typeof CASE_KINDS)[number]}`)
    case 'about':
      return t(`list.about.${value as (typeof ABOUT_VALUES)[number]}`)
    case 'year':
      return value
    case 'charge': {
      const law = names.charge.get(value)
      return law ? chargeText(law, voice) : value
    }
    default:
      return sayIn(names[facet].get(value) ?? {}, lang).text || value
  }
}

const chargeText = (law: Law, voice: Voice) =>
  `${lawText({ id: law.slug, law, wording: null }, voice)} · ${sayIn(law.name, voice.lang).text}`

const FIXED: Partial<Record<Facet, readonly string[]>> = {
  custody: CUSTODY_VALUES,
  legal: LEGAL_VALUES,
  life: LIFE_VALUES,
  kind: CASE_KINDS,
  about: ABOUT_VALUES,
}

/** The choices of a filter that find anything, and the one that is set, in the order in which a reader looks for them. */
export function choicesOf(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  set: string | undefined,
  register: Register,
  voice: Voice,
): Choice[] {
  const found = new Set([...counts.keys(), ...(set === undefined ? [] : [set])])
  const fixed = FIXED[facet]
  if (fixed)
    return fixed.filter((value) => found.has(value)).map((value) => choice(facet, value, register, voice))
  if (facet === 'year')
    return [...found]
      .toSorted()
      .toReversed()
      .map((value) => choice(facet, value, register, voice))
  const choices = [...found].map((value) => choice(facet, value, register, voice))
  if (facet === 'charge')
    return choices.toSorted((a, b) =>
      byArticle(register.names.charge.get(a.value), register.names.charge.get(b.value)),
    )
  return choices
    .map((each) => ({ each, key: sortKey(each.text, voice.lang) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ each }) => each)
}

const choice = (facet: Facet, value: string, register: Register, voice: Voice): Choice => ({
  value,
  text: textOfValue(facet, value, register, voice),
})

const articleOf = (law: Law | undefined) => [law?.code ?? '', law?.article ?? '', law?.part ?? ''].join(' ')
const byArticle = (a: Law | undefined, b: Law | undefined) =>
  articleOf(a).localeCompare(articleOf(b), 'en', { numeric: true })
