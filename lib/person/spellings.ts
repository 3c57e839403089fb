import { sayIn, type Lang, type Words } from '@/lib/i18n/lang'
import type { PersonNameDto } from './dto'

/** Spellings of one language in one script; `lang` null: of another language. */
export interface SpellingGroup {
  readonly key: string
  readonly lang: PersonNameDto['lang']
  readonly script: PersonNameDto['script']
  readonly names: readonly PersonNameDto[]
}

const LANG_ORDER: readonly (Lang | null)[] = ['kk', 'ru', 'en', null]
const SCRIPT_ORDER: readonly PersonNameDto['script'][] = ['cyrillic', 'latin', 'arabic']

/** All spellings by language and script: Kazakh, Russian, English, then other languages. */
export function groupSpellings(names: readonly PersonNameDto[]): SpellingGroup[] {
  return LANG_ORDER.flatMap((lang) =>
    SCRIPT_ORDER.map((script) => ({
      key: `${lang ?? 'other'}-${script}`,
      lang,
      script,
      names: names.filter((name) => name.lang === lang && name.script === script),
    })),
  ).filter((group) => group.names.length > 0)
}

/**
 * The spellings for the line beneath the name: each once, whole names only (a bare surname tells a reader nothing here),
 * never the name that stands above it, and at most `most` of them. The name in the site's other languages comes first.
 */
export function spellingsBeneath(
  name: Words,
  names: readonly PersonNameDto[],
  lang: Lang,
  most: number,
): { readonly text: string; readonly lang: Lang | null; readonly script: PersonNameDto['script'] }[] {
  const shown = sayIn(name, lang).text
  const own = new Set(Object.values(name))
  const whole = names.filter(({ text }) => text !== shown && /\s/.test(text.trim()))
  const first = whole.filter(({ text }) => own.has(text))
  const once = new Map<string, PersonNameDto>()
  for (const each of [...first, ...whole]) if (!once.has(each.text)) once.set(each.text, each)
  return [...once.values()].slice(0, most)
}
