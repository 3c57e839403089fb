/**
 * Romanisations of Kazakh and Russian Cyrillic, for display and for the tests of folding.
 *
 * - bgn: BGN/PCGN 1979 for Kazakh (with the 1947 letters for Russian ones);
 * - iso9: ISO 9:1995, one sign a letter;
 * - alalc: ALA-LC, Non-Slavic languages in Cyrillic script;
 * - latin2021: the Kazakh alphabet presented in January 2021; letters it lacks by the press's habit;
 * - german, french, polish: newsroom habit, without the marks that newsrooms drop (ғ as g, қ as k).
 */
export type Scheme = 'bgn' | 'iso9' | 'alalc' | 'latin2021' | 'german' | 'french' | 'polish'

type Letters = Readonly<Record<string, string>>

const common: Letters = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ы: 'y',
} // prettier-ignore

export const transliterationTables: Readonly<Record<Scheme, Letters>> = {
  bgn: {
    ...common, ә: 'ä', ғ: 'gh', ё: 'yo', ж: 'zh', и: 'ī', й: 'y', қ: 'q', ң: 'ng', ө: 'ö', у: 'ū', ұ: 'u',
    ү: 'ü', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '"', і: 'i', ь: "'", э: 'ė', ю: 'yu',
    я: 'ya',
  },
  iso9: {
    ...common, ә: 'a̋', ғ: 'ġ', ё: 'ë', ж: 'ž', й: 'j', қ: 'ķ', ң: 'ņ', ө: 'ô', ұ: 'u̇', ү: 'ù', х: 'h',
    һ: 'ḥ', ц: 'c', ч: 'č', ш: 'š', щ: 'ŝ', ъ: 'ʺ', і: 'ì', ь: 'ʹ', э: 'è', ю: 'û', я: 'â',
  },
  alalc: {
    ...common, ә: 'ă', ғ: 'gh', ё: 'ë', ж: 'zh', й: 'ĭ', қ: 'q', ң: 'n͡g', ө: 'ȯ', ұ: 'ū', ү: 'u̇', х: 'kh',
    һ: 'ḣ', ц: 't͡s', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ʺ', і: 'ī', ь: 'ʹ', э: 'ė', ю: 'i͡u', я: 'i͡a',
  },
  latin2021: {
    ...common, ә: 'ä', ғ: 'ğ', ё: 'io', ж: 'j', й: 'i', қ: 'q', ң: 'ñ', ө: 'ö', ұ: 'ū', ү: 'ü', х: 'h',
    һ: 'h', ц: 's', ч: 'ch', ш: 'ş', щ: 'ş', ъ: '', і: 'ı', ь: '', э: 'e', ю: 'iu', я: 'ia',
  },
  german: {
    ...common, в: 'w', ә: 'ä', ғ: 'g', ё: 'jo', ж: 'sch', з: 's', й: 'i', қ: 'k', ң: 'ng', ө: 'ö', ұ: 'u',
    ү: 'ü', х: 'ch', һ: 'h', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', ъ: '', і: 'i', ь: '', э: 'e',
    ю: 'ju', я: 'ja',
  },
  french: {
    ...common, ә: 'a', ғ: 'g', ё: 'io', ж: 'j', й: 'ï', қ: 'k', ң: 'ng', ө: 'o', у: 'ou', ұ: 'ou', ү: 'ou',
    х: 'kh', һ: 'h', ц: 'ts', ч: 'tch', ш: 'ch', щ: 'chtch', ъ: '', і: 'i', ь: '', э: 'e', ю: 'iou', я: 'ia',
  },
  polish: {
    ...common, в: 'w', ә: 'a', ғ: 'g', ё: 'jo', ж: 'ż', й: 'j', қ: 'k', ң: 'ng', ө: 'o', ұ: 'u', ү: 'u',
    х: 'ch', һ: 'h', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', ъ: '', і: 'i', ь: '', э: 'e', ю: 'ju', я: 'ja',
  },
} // prettier-ignore
