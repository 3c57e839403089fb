import type { Stem } from './kazakh-inflection'

export type RussianCase = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'
export type Gender = 'male' | 'female'
type Endings = Readonly<Record<RussianCase, string>>

const row = (
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
): Endings => ({ genitive, dative, accusative, instrumental, prepositional })

interface Declension {
  gender: Gender | 'any'
  /** What the nominative ends in, and how many letters of it the endings replace. */
  nominative: RegExp
  replaced: number
  endings: Endings
}

/**
 * Declension of surnames and given names of the standard types (Academy grammar of 1980, §§ 1174–1183), first
 * match wins. What matches none is not declined: surnames in -о, -их, -ых, women's in a consonant.
 */
const declensions: readonly Declension[] = [
  { gender: 'male', nominative: /(ов|ев|ёв|ин|ын)$/u, replaced: 0, endings: row('а', 'у', 'а', 'ым', 'е') },
  {
    gender: 'female',
    nominative: /(ов|ев|ёв|ин|ын)а$/u,
    replaced: 1,
    endings: row('ой', 'ой', 'у', 'ой', 'ой'),
  },
  { gender: 'any', nominative: /[их]х$/u, replaced: 0, endings: row('', '', '', '', '') },
  { gender: 'male', nominative: /[гкх]ий$/u, replaced: 2, endings: row('ого', 'ому', 'ого', 'им', 'ом') },
  { gender: 'male', nominative: /[ыо]й$/u, replaced: 2, endings: row('ого', 'ому', 'ого', 'ым', 'ом') },
  { gender: 'female', nominative: /ая$/u, replaced: 2, endings: row('ой', 'ой', 'ую', 'ой', 'ой') },
  { gender: 'male', nominative: /ий$/u, replaced: 1, endings: row('я', 'ю', 'я', 'ем', 'и') },
  { gender: 'male', nominative: /[йь]$/u, replaced: 1, endings: row('я', 'ю', 'я', 'ем', 'е') },
  { gender: 'any', nominative: /ия$/u, replaced: 1, endings: row('и', 'и', 'ю', 'ей', 'и') },
  { gender: 'any', nominative: /я$/u, replaced: 1, endings: row('и', 'е', 'ю', 'ей', 'е') },
  { gender: 'any', nominative: /[гкхжшчщ]а$/u, replaced: 1, endings: row('и', 'е', 'у', 'ой', 'е') },
  { gender: 'any', nominative: /а$/u, replaced: 1, endings: row('ы', 'е', 'у', 'ой', 'е') },
  { gender: 'female', nominative: /ь$/u, replaced: 1, endings: row('и', 'и', 'ь', 'ью', 'и') },
  { gender: 'male', nominative: /[жшчщц]$/u, replaced: 0, endings: row('а', 'у', 'а', 'ем', 'е') },
  { gender: 'male', nominative: /[бвгдзклмнпрстфх]$/u, replaced: 0, endings: row('а', 'у', 'а', 'ом', 'е') },
]

/**
 * A surname or given name (Russian Cyrillic, nominative of that gender: Садыков, Садыкова) in an oblique
 * case. «Садыкова», 'dative', 'female' → «Садыковой». Indeclinable names come back as they are.
 */
export function inflectRussian(name: string, into: RussianCase, gender: Gender): string {
  const stem = name.toLowerCase()
  const declension = declensions.find(
    (candidate) =>
      (candidate.gender === 'any' || candidate.gender === gender) && candidate.nominative.test(stem),
  )
  if (!declension) return name
  const suffix = declension.endings[into]
  const capitals = name === name.toUpperCase() && name.length > 1
  return name.slice(0, name.length - declension.replaced) + (capitals ? suffix.toUpperCase() : suffix)
}

/** Endings to take off and what to put in their place; the first column says what must stand before. */
const undoings: readonly (readonly [
  pattern: RegExp,
  bases: readonly string[],
  cost: number,
  shortest: number,
])[] = [
  [/(?<=(ов|ев|ёв|ин|ын))(ой|ою)$/u, ['а'], 0.9, 3],
  [/(?<=(ов|ев|ёв|ин|ын))у$/u, ['', 'а'], 0.9, 3],
  [/(?<=(ов|ев|ёв|ин|ын))(а|ым|е|ы|ых|ыми)$/u, [''], 0.9, 3],
  [/(?<=[гкх])(ого|ому|им|ом)$/u, ['ий', 'ой'], 1, 3],
  [/(?<=[а-яё])(ого|ому|ым|ом)$/u, ['ой', 'ый'], 1.4, 3],
  [/(?<=[а-яё])(ой|ую)$/u, ['ая'], 1.4, 3],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(а|у|ом|ем|е)$/u, [''], 1.6, 4],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(ы|и|е|у|ой|ою)$/u, ['а'], 1.7, 3],
  [/(?<=[аеиоуыэ])(я|ю|ем|е)$/u, ['й'], 1.6, 2],
  [/(?<=и)(и|ю|ей)$/u, ['я'], 1.6, 3],
  [/(?<=[лнрстдвь])(и|е|ю|ей)$/u, ['я'], 1.8, 3],
  [/(?<=[лнр])(я|ю|ем|е)$/u, ['ь'], 1.8, 4],
]

/**
 * Nominatives that a lower-case Russian word may be an oblique case of; never the word itself («Садыкова»
 * gives «садыков»: the other reading, a woman's surname, is the word as it stands).
 */
export function russianStems(word: string): Stem[] {
  return undoings.flatMap(([pattern, bases, cost, shortest]) => {
    const rest = word.replace(pattern, '')
    if (rest === word || rest.length < shortest || /(.)\1$/u.test(rest)) return []
    return bases.map((base, rank) => ({ stem: rest + base, cost: cost + rank / 10 }))
  })
}
