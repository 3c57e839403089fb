import { cyrillicSounds } from './cyrillic-letters'
import { lettersOf, traditionOf, type Tradition } from './latin-letters'
import { either, plain, type Segment } from './reading'

const isVowel = (letter: string) => /^[aeiouyäöüæøœəıāăēěīĭōūŭůâêîôûïëáéíóúàèìòùåý]/u.test(letter)
const bare = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '')

/**
 * Segments of a lower-case Latin word, in any of the romanisations named in transliteration-tables.ts, the
 * Kazakh drafts of 2017 (apostrophes) and 2018 (acutes), passports and newsrooms. Reads the habits of the
 * word (`traditionOf`), failing that `ofName`, the rest of the name's; and, for y, j, w, ı, s, x, c, i, the neighbours.
 */
export function latinSegments(word: string, ofName: Tradition = 'plain'): Segment[] {
  const text = word
    .normalize('NFC')
    .replace(/[\p{M}\u02b9\u02ba]/gu, '') // marks that make no letter of their own (ALA-LC's tie), ь and ъ
    .replace(/['’ʼ′`´‘]s$/u, '') // English genitive
    .replace(/['’ʼ′`´‘]/gu, "'")
  const own = traditionOf(text)
  const tradition = own === 'plain' ? ofName : own
  const table = lettersOf(tradition)
  const segments: Segment[] = []
  let at = 0
  while (at < text.length) {
    const apostrophe = text[at + 1] === "'" ? draftOf2017[text.charAt(at)] : undefined
    const length = apostrophe ? 2 : (lengths.find((n) => text.slice(at, at + n) in table) ?? 1)
    const group = text.slice(at, at + length)
    const segment = group === 'sch' ? undefined : (apostrophe ?? table[group])
    if (tradition === 'german' && text.startsWith('sch', at) && length < 4) {
      segments.push(germanSch(text, at))
      at += 3
    } else {
      segments.push(segment ?? byNeighbours(text, at, tradition))
      at += length
    }
  }
  return segments
}

const lengths = [7, 6, 5, 4, 3, 2, 1]

/** a' o' u' g' n' are only marked vowels and consonants; these are other sounds. s' may be a soft sign. */
const draftOf2017: Readonly<Record<string, Segment>> = {
  s: either('s', ['S', 0.5]),
  c: plain('C'),
  y: plain('u'),
  i: plain('i'),
}

/** German sch is ж or ш; Kazakh words seldom have ж before a consonant or at the end. */
function germanSch(text: string, at: number): Segment {
  const next = text.charAt(at + 3)
  return next && isVowel(next) ? either('j', ['S', 0.6]) : either('S', ['j', 1.2])
}

function byNeighbours(text: string, at: number, tradition: Tradition): Segment {
  const letter = text.charAt(at)
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const betweenVowels = isVowel(before) && isVowel(after)
  switch (letter) {
    case 'j':
      if (tradition === 'german' || tradition === 'polish' || tradition === 'slavic')
        return either('i', ['j', 1.6])
      if (isVowel(before)) return either('j', ['i', 0.9])
      if (!/[aeou]/u.test(bare(after)) && !(before && after === 'i')) return plain('j') // Ilja Iljin
      return at === 0 && after === 'e' ? either('j', ['i', 1.2]) : either('j', ['i', 1.8])
    case 'w': {
      if (!after) return plain('v')
      if (!isVowel(after)) return either('u', ['v', 1.5]) // Däwlet, Mwsïn
      return isVowel(before) || at === 0 ? either('v', ['u', 1]) : either('v', ['u', 1.2])
    }
    case 'ı':
      return followsBackVowel(text, at) ? either('y', ['i', 0.8]) : either('i', ['y', 0.8])
    case 'y':
      return isVowel(before) || isVowel(after) ? plain('y') : either('y', ['i', 1.9])
    case 'i':
      return isVowel(before) || isVowel(after) ? plain('i') : either('i', ['y', 1.9])
    case 's':
      if (tradition !== 'german') return plain('s')
      if (after === 's' || before === 's') return plain('s')
      return betweenVowels
        ? either('s', ['z', 0.5])
        : isVowel(after)
          ? either('s', ['z', 0.9])
          : either('s', ['z', 1.3])
    case 'x':
      return before === 'e' && isVowel(after) ? either('ks', ['h', 1]) : either('h', ['ks', 1])
    case 'c':
      return /[eiy]/u.test(after) ? either('s', ['j', 1]) : either('k', ['s', 0.8], ['j', 1])
    default:
      return plain(cyrillicSounds[letter] ?? asciiSound(bare(letter)))
  }
}

const asciiSound = (letter: string) =>
  ({ c: 's', q: 'k', w: 'v', x: 'h' })[letter] ?? letter.replace(/[^a-z]/gu, '')

/** Harmony decides what ı is: ы after a back vowel (Turkish print), і after a front one (Latin 2021). */
function followsBackVowel(text: string, at: number): boolean {
  const vowels = /[aouyūäeöüiïâ]/gu
  const nearest = text.slice(0, at).match(vowels)?.at(-1) ?? text.slice(at + 1).match(vowels)?.[0] ?? 'a'
  return /[aouyūâ]/u.test(nearest)
}
