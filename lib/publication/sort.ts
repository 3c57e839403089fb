import type { PersonDoc } from '@/lib/person/document'
import { LANGS, type Words } from '@/lib/i18n/lang'
import { sortKey } from '@/lib/i18n/sort-key'

/** Keys that sort by bytes, one for each language. */
export const sortKeys = (words: Words): Words =>
  Object.fromEntries(LANGS.map((lang) => [lang, sortKey(words[lang] ?? '', lang) || '~']))

/** «Surname, Given»: as the editors wrote it, else with the last word of the name as surname. */
export function sortNameOf({ name, sortName }: Pick<PersonDoc, 'name' | 'sortName'>): Words {
  const turned = LANGS.map((lang) => [lang, sortName?.[lang] ?? turnedName(name[lang])] as const)
  return Object.fromEntries(turned.filter(([, text]) => text))
}

function turnedName(name = ''): string {
  const words = name.split(' ').filter(Boolean)
  const last = words.pop() ?? ''
  return words.length > 0 ? `${last}, ${words.join(' ')}` : last
}
