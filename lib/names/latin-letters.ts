import { either, plain, type Segment } from './reading'

/** Whose habits a Latin spelling shows. 'plain' also stands for English and for Kazakh Latin. */
export type Tradition = 'plain' | 'german' | 'polish' | 'french' | 'slavic' | 'turkish'

/** Only marks that a fold key can never contain may decide here: keys must read back as themselves. */
export function traditionOf(word: string): Tradition {
  const w = /w($|[aeiouyäöü])/u.test(word)
  if (/[łżźćśńąę]/u.test(word) || (w && /sz|cz/u.test(word))) return 'polish'
  if (w || /sch/u.test(word)) return 'german'
  if (/[žšč]|[kh]̦|ķ|ḥ/u.test(word)) return 'slavic'
  if (/ou|tch|[aeo]ï|é/u.test(word)) return 'french'
  if (/[şğıç]/u.test(word)) return 'turkish'
  return 'plain'
}

/** Letter groups and marked letters read alike in every tradition; the longest match wins. */
const everywhere: Readonly<Record<string, Segment>> = {
  schtsch: plain('S'),
  stschs: plain('S'),
  shch: plain('S'),
  szcz: plain('S'),
  chtch: plain('S'),
  tsch: plain('C'),
  tch: plain('C'),
  tsh: plain('tS'),
  tzh: plain('tj'),
  szh: plain('sj'),
  dsch: plain('j'),
  dzh: plain('j'),
  dż: plain('j'),
  dž: plain('j'),
  zh: plain('j'),
  ž: plain('j'),
  ż: plain('j'),
  ź: plain('z'),
  kh: plain('h'),
  gh: plain('g'),
  sh: plain('S'),
  š: plain('S'),
  ş: plain('S'),
  ŝ: plain('S'),
  ș: plain('S'),
  č: plain('C'),
  ç: plain('C'),
  ĉ: plain('C'),
  ć: plain('C'),
  ś: plain('s'),
  ck: plain('k'),
  tz: either('tz', ['s', 1]),
  ts: plain('s'),
  q: plain('k'),
  ł: plain('l'),
  đ: plain('d'),
  ə: plain('a'),
  ŋ: plain('n'),
  ß: plain('s'),
  æ: plain('a'),
  ø: plain('o'),
  œ: plain('o'),
  þ: plain('t'),
  ð: plain('d'),
  û: either('iu', ['u', 1]), // ISO 9 ю; elsewhere a long u
  â: either('ia', ['a', 1]), // ISO 9 я
  ý: either('u', ['i', 0.6]), // draft of 2018: у; Kazinform's Latin: й
  sj: either('sj', ['S', 1]), // Swedish and Dutch
  zj: either('zj', ['j', 1]),
}

const byTradition: Readonly<Record<Tradition, Readonly<Record<string, Segment>>>> = {
  plain: { ch: either('C', ['S', 1.3], ['h', 1.5]), cz: plain('C'), sz: either('sz', ['S', 1.2]) },
  german: {
    ch: either('h', ['C', 1.5]),
    tsch: either('C', ['tj', 1.3]), // Achmetschan is Ахметжан
    z: either('z', ['s', 0.8]), // Woronzow is Воронцов; many papers keep the English z
    tz: plain('s'),
    cz: plain('C'),
    sz: either('S', ['s', 1]),
  },
  polish: { ch: plain('h'), sz: plain('S'), cz: plain('C'), c: plain('s') },
  french: { ch: either('S', ['h', 1.2], ['C', 1.4]), gu: either('gu', ['g', 1.5]) },
  slavic: { ch: either('h', ['C', 1]), c: plain('s') },
  turkish: { ch: plain('C'), c: either('j', ['s', 1]) },
}

/** The table a word of that tradition is cut by; its own entries come before the common ones. */
export const lettersOf = (tradition: Tradition): Readonly<Record<string, Segment>> => ({
  ...everywhere,
  ...byTradition[tradition],
})

/** The tradition that the words of one name show between them: the first that shows any. */
export const strongestTradition = (words: readonly string[]): Tradition =>
  words.map((word) => traditionOf(word.normalize('NFC').toLowerCase())).find((shown) => shown !== 'plain') ??
  'plain'
