import { transliterate } from '@/lib/names/transliterate'
import type { Scheme } from '@/lib/names/transliteration-tables'
import {
  FIRST_PARTS,
  KAZAKH_MEN,
  KAZAKH_WOMEN,
  RUSSIAN_MEN,
  RUSSIAN_SURNAMES,
  RUSSIAN_WOMEN,
  SECOND_PARTS,
} from './name-parts'

/** A generated person: the name in three languages, as a record of the tracker has it. */
export type GeneratedPerson = {
  readonly kk: string
  readonly ru: string
  readonly en: string
  readonly given: string
  readonly surname: string
  readonly kazakh: boolean
  /** 0 for the commonest surname. */
  readonly surnameRank: number
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws a rank below `count` with a weight of 1 / (rank + flatness), as names are spread. */
function ranks(count: number, flatness: number): (random: number) => number {
  const sums: number[] = []
  let sum = 0
  for (let rank = 0; rank < count; rank++) sums.push((sum += 1 / (rank + flatness)))
  return (random) => {
    const wanted = random * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Every first part with every second one, mixed so that neighbours in rank have little in common. */
const KAZAKH_SURNAMES: readonly string[] = Array.from(
  { length: FIRST_PARTS.length * SECOND_PARTS.length },
  (_, at) => {
    const mixed = (at * 1009) % (FIRST_PARTS.length * SECOND_PARTS.length)
    const first = FIRST_PARTS[mixed % FIRST_PARTS.length] ?? ''
    return withEnding(first + (SECOND_PARTS[Math.floor(mixed / FIRST_PARTS.length)] ?? ''))
  },
)

function withEnding(stem: string): string {
  if (/[иіэеь]$/u.test(stem)) return `${stem.replace(/і$/u, 'и')}ев`
  if (/[йаыя]$/u.test(stem)) return `${stem.slice(0, -1)}ев`
  return `${stem}ов`
}

const kazakhSurname = ranks(KAZAKH_SURNAMES.length, 40)
const russianSurname = ranks(RUSSIAN_SURNAMES.length, 15)
const given = new Map(
  [KAZAKH_MEN, KAZAKH_WOMEN, RUSSIAN_MEN, RUSSIAN_WOMEN].map((names) => [names, ranks(names.length, 8)]),
)
const KAZAKH_SHARE = 0.75
const FATHER_SHARE = 0.1
/** Most are printed in the newsroom English that BGN stands for, some as elsewhere. */
const SCHEMES: readonly [upTo: number, scheme: Scheme][] = [
  [0.8, 'bgn'],
  [0.9, 'latin2021'],
  [0.95, 'german'],
  [0.98, 'french'],
  [1, 'polish'],
]

/** People without end, the same in every run. */
export function* generatePeople(): Generator<GeneratedPerson> {
  const random = randomNumbers(20_260_622)
  const drawGiven = (names: readonly string[]) => names[given.get(names)?.(random()) ?? 0] ?? ''
  for (;;) {
    const kazakh = random() < KAZAKH_SHARE
    const woman = random() < 0.3
    const men = kazakh ? KAZAKH_MEN : RUSSIAN_MEN
    const first = drawGiven(woman ? (kazakh ? KAZAKH_WOMEN : RUSSIAN_WOMEN) : men)
    const surnameRank = kazakh ? kazakhSurname(random()) : russianSurname(random())
    const stem = (kazakh ? KAZAKH_SURNAMES : RUSSIAN_SURNAMES)[surnameRank] ?? ''
    const surname = woman && /[оеё]в$|ин$/u.test(stem) ? `${stem}а` : stem
    const father = random() < FATHER_SHARE ? drawGiven(men).replace(/[йь]$/u, '') : ''
    const draw = random()
    const scheme = SCHEMES.find(([upTo]) => draw < upTo)?.[1] ?? 'bgn'
    const kk = [first, kazakh && father && `${father}${woman ? 'қызы' : 'ұлы'}`, surname]
      .filter(Boolean)
      .join(' ')
    const ru = asRussian(
      [first, father && `${father}${woman ? 'овна' : 'ович'}`, surname].filter(Boolean).join(' '),
    )
    const en = transliterate(
      scheme === 'latin2021' ? `${first} ${surname}` : asRussian(`${first} ${surname}`),
      scheme,
    )
    yield { kk, ru, en, given: first, surname, kazakh, surnameRank }
  }
}

const KAZAKH_LETTERS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
}

/** What offices make of a Kazakh name on paper in Russian. */
export const asRussian = (name: string): string =>
  name.replace(/[әғқңөұүһі]/giu, (letter) => {
    const russian = KAZAKH_LETTERS[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? russian : russian.toUpperCase()
  })
