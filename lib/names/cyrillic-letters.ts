import { either, plain, type Segment } from './reading'

/**
 * Sounds of the Kazakh and Russian Cyrillic letters (а–я, ё and the nine Kazakh ones), with those of Kyrgyz,
 * Ukrainian and Uyghur names that live in Kazakhstan. Vowel fronting is dropped: Russian print drops it.
 */
export const cyrillicSounds: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  э: 'e',
  є: 'ie',
  ж: 'j',
  җ: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  ї: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 's',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ы: 'y',
  ю: 'iu',
  я: 'ia',
  ъ: '',
  ь: '',
}

/**
 * What Russian registry offices made of Kazakh letters, besides the plain reading: Өтегенов became Утегенов,
 * Нығматулин Нигматулин, Амангелді Амангельды, Бақыт Бахыт, Уәлихан Валихан. Used only where the word shows,
 * by a letter Russian lacks, that it is Kazakh spelling: Касымов and Касимов, both in Russian, stay apart.
 */
const russified: Readonly<Record<string, Segment>> = {
  ө: either('o', ['u', 1.4]),
  ы: either('y', ['i', 1.6]),
  і: either('i', ['y', 1.8]),
}
/** Бақыт, Мақтай, Мұстақым became Бахыт, Махтай, Мустахим; never at the start (Қасенов is not Хасенов). */
const softenedQ = /^қ[аәеоөұүыіут]/u

/** ь and ъ before a vowel keep it apart (Григорьев = Grigoryev). */
const softened = /^[ьъ][еёэ]/u

export const hasKazakhLetter = (word: string) => /[әғқңөұүһі]/u.test(word)

/** Segments of a lower-case Cyrillic word. Letters not in the table are skipped. */
export function cyrillicSegments(word: string, withRussified: boolean): Segment[] {
  const kazakh = withRussified && hasKazakhLetter(word)
  const segments: Segment[] = []
  for (let at = 0; at < word.length; at += 1) {
    const rest = word.slice(at)
    const letter = rest.charAt(0)
    if (softened.test(rest)) segments.push(plain('i'))
    else if (kazakh && at === 0 && /^у[әае]/u.test(rest)) segments.push(either('u', ['v', 1.4]))
    else if (kazakh && softenedQ.test(rest) && /[аәеоөұүыі]/u.test(word.charAt(at - 1)))
      segments.push(either('k', ['h', 2.2]))
    else if (letter === 'ё') segments.push(either('e', ['io', 1.2]))
    else segments.push((kazakh && russified[letter]) || plain(cyrillicSounds[letter] ?? ''))
  }
  return segments
}
