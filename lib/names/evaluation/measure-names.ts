import { foldName } from '../fold'
import { readingsOfName, sameName, sameReadings, sameWord } from '../same-name'
import type { PrintedName } from './printed-name'

export interface Share {
  met: number
  all: number
}

export interface NameMeasurement {
  persons: number
  /** Pairs of one person's forms that meet (sameName), by the two scripts. */
  recall: ReadonlyMap<string, Share>
  /** Pairs of one person's forms whose given name and surname fold to equal keys, without foldForms. */
  equalFolds: Share
  missed: readonly (readonly [string, string])[]
  /** Pairs of forms of two different persons that meet: any is a fault. */
  falseMatches: Share
  /** Pairs of persons whose printed surname is the same word: true namesakes. */
  namesakes: number
  /** Pairs of persons whose surnames differ and meet all the same (a woman's and a man's form among them). */
  surnameCollisions: readonly (readonly [string, string])[]
}

type Form = readonly [kind: 'kk' | 'ru' | 'latin' | 'arabic', text: string]

const formsOf = (name: PrintedName): Form[] => [
  ['kk', name.kk],
  ['ru', name.ru],
  ...name.latin.map((text): Form => ['latin', text]),
  ...(name.arabic ? [['arabic', name.arabic.text] as const] : []),
]

const pairsOf = <Value>(values: readonly Value[]): [Value, Value][] =>
  values.flatMap((first, at) => values.slice(at + 1).map((second): [Value, Value] => [first, second]))

const sortedFold = (text: string) =>
  foldName(text)
    .split(' ')
    .filter((key) => !/.(uly|kyzy|vich|vna)$/.test(key))
    .sort()
    .join(' ')

/** What meets and what must not, over a set of persons. Pure; nothing is tuned here. */
export function measureNames(names: readonly PrintedName[]): NameMeasurement {
  const recall = new Map<string, Share>()
  const missed: [string, string][] = []
  const equalFolds: Share = { met: 0, all: 0 }
  for (const [[kind, text], [otherKind, other]] of names.flatMap((name) => pairsOf(formsOf(name)))) {
    const label = `${kind}–${otherKind}`
    const share = recall.get(label) ?? { met: 0, all: 0 }
    const met = sameName(text, other)
    recall.set(label, { met: share.met + Number(met), all: share.all + 1 })
    if (!met) missed.push([text, other])
    equalFolds.all += 1
    equalFolds.met += Number(sortedFold(text) === sortedFold(other))
  }
  const persons = pairsOf(names)
  const read = pairsOf(names.map((name) => formsOf(name).map(([, text]) => readingsOfName(text))))
  const crossed = read.flatMap(([one, two]) => one.flatMap((a) => two.map((b) => sameReadings(a, b))))
  const surnames = persons.map(([one, two]) => [one.surname, two.surname] as const)
  return {
    persons: names.length,
    recall,
    equalFolds,
    missed,
    falseMatches: { met: crossed.filter(Boolean).length, all: crossed.length },
    namesakes: surnames.filter(([one, two]) => one === two).length,
    surnameCollisions: surnames.filter(([one, two]) => one !== two && sameWord(one, two)),
  }
}
