import { transliterationTables, type Scheme } from './transliteration-tables'

const vowel = /[аәеёиоөуұүыіэюя]/u
const cyrillicWord = /\p{Script=Cyrillic}+/gu

/**
 * A Kazakh or Russian Cyrillic text in Latin letters by one scheme. Capitals are kept («Жан» → «Zhan», «ЖАН»
 * → «ZHAN»); what is not Cyrillic stays. bgn and alalc fold back to the fold of the original as they
 * stand; the others use one letter for two sounds, and one of the foldForms of each word is the original's.
 */
export function transliterate(text: string, scheme: Scheme): string {
  return text.normalize('NFC').replace(cyrillicWord, (word) => transliterateWord(word, scheme))
}

function transliterateWord(word: string, scheme: Scheme): string {
  const capitals = word.length > 1 && word === word.toUpperCase()
  const lower = word.toLowerCase()
  return [...lower]
    .map((letter, at) => {
      const latin = inContext(lower, at, scheme) ?? transliterationTables[scheme][letter] ?? letter
      if (capitals) return upper(latin, scheme)
      return word.charAt(at) === letter ? latin : upper(latin.charAt(0), scheme) + latin.slice(1)
    })
    .join('')
}

/** The alphabet of 2021 has I/ı for і and İ/i for и: toUpperCase alone would merge them. */
const upper = (latin: string, scheme: Scheme) =>
  scheme === 'latin2021' ? latin.replaceAll('i', 'İ').toUpperCase() : latin.toUpperCase()

/** Newsroom spellings that depend on the neighbours: Jerschanow, Nasarbajew, Kassenow, Jylanbaïev. */
function inContext(word: string, at: number, scheme: Scheme): string | undefined {
  const letter = word.charAt(at)
  const before = word.charAt(at - 1)
  const between = vowel.test(before) && vowel.test(word.charAt(at + 1))
  const iotated = letter === 'е' && (at === 0 || vowel.test(before) || /[ьъ]/u.test(before))
  if (scheme === 'german' || scheme === 'polish') {
    if (iotated) return 'je'
    if (letter === 'л' && scheme === 'polish') return /[еиіяюьл]/u.test(word.charAt(at + 1)) ? 'l' : 'ł'
  }
  if (scheme === 'french' && iotated && at > 0) return before === 'и' || before === 'і' ? 'e' : 'ïe'
  if ((scheme === 'french' || scheme === 'german') && letter === 'с' && between) return 'ss'
  return undefined
}
