import { inflectKazakh, type KazakhForm } from '@/lib/names/kazakh-inflection'
import { transliterate } from '@/lib/names/transliterate'
import type { Scheme } from '@/lib/names/transliteration-tables'
import { generatePeople, randomNumbers, type GeneratedPerson } from './people'

/** A way of asking for a name, with as many different queries as are asked for. */
export type QueryKind = { readonly name: string; readonly queries: readonly string[] }

/** Queries are made of people who are in the smallest database, and so in all. */
const SMALLEST = 10_000
const COMMON_RANKS = 150
const RARE_RANKS = 1500
const FORMS: readonly KazakhForm[] = [
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
]
const SCHEMES: readonly Scheme[] = ['german', 'french', 'polish', 'iso9', 'alalc', 'latin2021']

/** The kinds of query, each with up to `count` different ones, the same in every run. */
export function queryKinds(count: number): QueryKind[] {
  const random = randomNumbers(7)
  const people = takePeople(SMALLEST)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const kazakh = people.filter((person) => person.kazakh)
  const common = kazakh.filter(({ surnameRank }) => surnameRank < COMMON_RANKS)
  const rare = kazakh.filter(({ surnameRank }) => surnameRank > RARE_RANKS)
  const kind = (name: string, make: () => string): QueryKind => {
    const queries = new Set<string>()
    for (let tries = 0; queries.size < count && tries < count * 200; tries++) queries.add(make())
    return { name, queries: [...queries] }
  }
  const whole = ({ given, surname }: GeneratedPerson) => `${given} ${surname}`
  return [
    kind('full name as written', () => whole(pick(people))),
    kind('surname alone, common', () => pick(common).surname),
    kind('surname alone, rare', () => pick(rare).surname),
    kind('full name, inflected in Kazakh', () => inflectKazakh(whole(pick(kazakh)), pick(FORMS))),
    kind('full name in another script', () => transliterate(whole(pick(people)), pick(SCHEMES))),
    kind('two common words', () => `${pick(common).given} ${pick(common).surname}`),
    kind('first 3 letters', () => beginning(pick(people), 3, random())),
    kind('first 5 letters', () => beginning(pick(people), 5, random())),
    kind('full name, misspelt', () => {
      const { given, surname } = pick(people)
      return `${given} ${misspell(surname, random)}`
    }),
    kind('surname alone, misspelt', () => misspell(pick(people).surname, random)),
    kind('no such name', () => invented(random)),
  ]
}

function takePeople(count: number): GeneratedPerson[] {
  const people = generatePeople()
  return Array.from({ length: count }, () => people.next().value)
}

/** Of the surname, of the given name, or of either in Latin letters. */
function beginning({ given, surname }: GeneratedPerson, letters: number, random: number): string {
  const word = random < 0.6 ? surname : given
  const written = random * 10 - Math.floor(random * 10) < 0.5 ? word : transliterate(word, 'bgn')
  return Array.from(written).slice(0, letters).join('')
}

/** One letter left out, doubled into another, or two that changed places: what fingers and ears do. */
function misspell(name: string, random: () => number): string {
  const letters = Array.from(name)
  const at = 1 + Math.floor(random() * (letters.length - 3))
  const draw = random()
  const letter = letters[at] ?? ''
  if (draw < 0.4) letters.splice(at, 1)
  else if (draw < 0.7) letters.splice(at, 2, letters[at + 1] ?? '', letter)
  else letters[at] = 'лрнмткбдас'[Math.floor(random() * 10)] ?? letter
  return letters.join('')
}

/** Two words that sound like names and are none. */
function invented(random: () => number): string {
  const from = (letters: string) => letters[Math.floor(random() * letters.length)] ?? ''
  const word = () => Array.from({ length: 4 }, () => from('вфцхпшчгзж') + from('уюэяо')).join('')
  const [first = '', second = ''] = [word(), word()].map(
    (each) => each.charAt(0).toUpperCase() + each.slice(1),
  )
  return `${first} ${second}`
}
