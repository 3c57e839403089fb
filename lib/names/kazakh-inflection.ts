/**
 * Kazakh endings of names: vowel harmony and consonant assimilation, after the orthographic rules and the
 * usage of the Kazakh press for surnames in -ов, -ев, -ин.
 */
export type KazakhCase = 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative' | 'instrumental'
export type KazakhForm = KazakhCase | 'plural' | 'possessive' | 'question'
type Harmony = 'back' | 'front'
/** What an ending sees of the stem: its last letter. «glide» is р, й, у. */
type Final = 'vowel' | 'glide' | 'l' | 'nasal' | 'buzz' | 'voiceless'

const finalOf = (stem: string): Final => {
  const last = stem.slice(-1)
  if (/[аәеоөұүыіиэяюё]/u.test(last)) return 'vowel'
  if (/[рйу]/u.test(last)) return 'glide'
  if (last === 'л') return 'l'
  if (/[мнң]/u.test(last)) return 'nasal'
  if (/[зж]/u.test(last)) return 'buzz'
  return 'voiceless' // with б, в, г, д, which are unvoiced at the end: Садықовтың
}

/** Endings by form and final sound, in the back row; А is а/е, Ы is ы/і, Ғ is ғ/г, Қ is қ/к. */
const endings: Readonly<Record<KazakhForm, Readonly<Record<Final, string>>>> = {
  genitive: { vowel: 'нЫң', glide: 'дЫң', l: 'дЫң', nasal: 'нЫң', buzz: 'дЫң', voiceless: 'тЫң' },
  dative: { vowel: 'ҒА', glide: 'ҒА', l: 'ҒА', nasal: 'ҒА', buzz: 'ҒА', voiceless: 'ҚА' },
  accusative: { vowel: 'нЫ', glide: 'дЫ', l: 'дЫ', nasal: 'дЫ', buzz: 'дЫ', voiceless: 'тЫ' },
  locative: { vowel: 'дА', glide: 'дА', l: 'дА', nasal: 'дА', buzz: 'дА', voiceless: 'тА' },
  ablative: { vowel: 'дАн', glide: 'дАн', l: 'дАн', nasal: 'нАн', buzz: 'дАн', voiceless: 'тАн' },
  instrumental: { vowel: 'мен', glide: 'мен', l: 'мен', nasal: 'мен', buzz: 'бен', voiceless: 'пен' },
  plural: { vowel: 'лАр', glide: 'лАр', l: 'дАр', nasal: 'дАр', buzz: 'дАр', voiceless: 'тАр' },
  possessive: { vowel: 'сЫ', glide: 'Ы', l: 'Ы', nasal: 'Ы', buzz: 'Ы', voiceless: 'Ы' },
  question: { vowel: 'мА', glide: 'мА', l: 'мА', nasal: 'бА', buzz: 'бА', voiceless: 'пА' },
}

const rows: Readonly<Record<Harmony, Readonly<Record<string, string>>>> = {
  back: { А: 'а', Ы: 'ы', Ғ: 'ғ', Қ: 'қ' },
  front: { А: 'е', Ы: 'і', Ғ: 'г', Қ: 'к' },
}

const ending = (form: KazakhForm, final: Final, harmony: Harmony) =>
  endings[form][final].replace(/[АЫҒҚ]/gu, (letter) => rows[harmony][letter] ?? letter)

/**
 * Back or front, by the last vowel that tells. -баев, -қаев count as back (Жыланбаевты) though е is front;
 * so does every -ев after а, о, ұ, у, ы; -иев, -беков's е and и of -ин count as written. и and у elsewhere say
 * nothing, the vowel before them does.
 */
function harmonyOf(stem: string): Harmony {
  if (/[аоұуыя]ев$/u.test(stem)) return 'back'
  if (/и[мн]$/u.test(stem)) return 'front'
  const telling = stem.match(/[аоұыяюёәөүіеэ]/gu)?.at(-1)
  if (telling) return /[әөүіеэ]/u.test(telling) ? 'front' : 'back'
  return /и/u.test(stem) ? 'front' : 'back'
}

/**
 * A name (Kazakh Cyrillic, nominative singular) with one ending: «Ержанов», 'genitive' → «Ержановтың».
 * 'possessive' is the third person's; 'question' the particle written together, as some texts do. A name in
 * capitals gets its ending in capitals. Only the last word is changed.
 */
export function inflectKazakh(name: string, form: KazakhForm): string {
  const stem = name.toLowerCase()
  const suffix = ending(form, finalOf(stem), harmonyOf(stem))
  const capitals = name === name.toUpperCase() && name.length > 1
  return name + (capitals ? suffix.toUpperCase() : suffix)
}

/** A possible base form, and how far-fetched it is (see Reading.cost). */
export interface Stem {
  stem: string
  cost: number
}

const stripCosts: Readonly<Record<KazakhForm, number>> = {
  genitive: 1,
  ablative: 1,
  instrumental: 1,
  dative: 1.3,
  accusative: 1.3,
  locative: 1.5,
  plural: 1.5,
  possessive: 2.6,
  question: 2.6,
}
const strippable = Object.keys(stripCosts) as KazakhForm[]

/** Possessive with a case after it, and «-нікі» (belonging to): seen on names in running text. */
const longEndings = /(с?[ыі](ның|нің|на|не|н|нда|нде|нан|нен|мен)|[ндт]ікі)$/u
const isWord = (stem: string) => stem.length >= 3 && /[аәеоөұүыіиуэяюё]/u.test(stem)

/**
 * Base forms that a lower-case Kazakh Cyrillic word may be an inflected form of; never the word itself, never
 * under three letters, and only where the ending is the one that the base would take. `shortest` is the least
 * length of an ending that counts. Harmony is not asked for: the press writes both -баевтың and -баевтің.
 */
export function kazakhStems(word: string, shortest = 1): Stem[] {
  const once = (text: string, forms: readonly KazakhForm[]): Stem[] =>
    forms.flatMap((form) =>
      [1, 2, 3].flatMap((length) => {
        const stem = text.slice(0, -length)
        const tail = text.slice(-length)
        return length >= shortest && isWord(stem) && isEnding(tail, form, stem)
          ? [{ stem, cost: stripCosts[form] }]
          : []
      }),
    )
  const singles = once(word, strippable)
  const doubles = singles.flatMap(({ stem, cost }) =>
    once(stem, ['plural']).map((deeper) => ({ stem: deeper.stem, cost: cost + 0.4 })),
  )
  const long = word.match(longEndings)?.[0]
  const possessed = long && isWord(word.slice(0, -long.length)) ? [word.slice(0, -long.length)] : []
  return [...singles, ...doubles, ...possessed.map((stem) => ({ stem, cost: 2 }))]
}

function isEnding(tail: string, form: KazakhForm, stem: string): boolean {
  const finals: Final[] = [finalOf(stem)]
  if (/[бвгд]$/u.test(stem)) finals.push('buzz') // «Ержановдың» is against the rule, and printed
  return finals.some((final) => tail === ending(form, final, 'back') || tail === ending(form, final, 'front'))
}
