import type { PersonSeed } from '../schema'

export const aidosSadykov: PersonSeed = {
  slug: 'aidos-sadykov',
  name: { kk: 'Айдос Садықов', ru: 'Айдос Садыков', en: 'Aidos Sadykov' },
  sort: { kk: 'Садықов, Айдос', ru: 'Садыков, Айдос', en: 'Sadykov, Aidos' },
  names: [
    { text: 'Айдос Садықов', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Айдос Садыков', lang: 'ru', kind: 'printed', source: 'mediazona-20240702' },
    { text: 'Садыков', lang: 'ru', kind: 'printed' },
    { text: 'Aidos Sadykov', lang: 'en', kind: 'printed', source: 'article19-sadykov' },
    { text: 'Aydos Sadykov', lang: 'en', kind: 'printed', source: 'rsf-sadykov' },
    { text: 'Aidos Sadyqov', lang: 'en', kind: 'printed', source: 'rferl-33018128' },
    { text: 'Sadyqov', lang: 'en', kind: 'printed', source: 'rferl-33018128' },
    { text: 'Ajdos Sadykov', kind: 'printed' },
    { text: 'Айдос Садиков', kind: 'printed' },
    { text: 'Aydos Sadyqov', lang: 'kk', kind: 'transliteration' },
    { text: 'ايدوس سادىقوۆ', lang: 'kk', kind: 'transliteration' },
  ],
}

export const natalyaSadykova: PersonSeed = {
  slug: 'natalya-sadykova',
  name: { kk: 'Наталья Садықова', ru: 'Наталья Садыкова', en: 'Natalya Sadykova' },
  sort: { kk: 'Садықова, Наталья', ru: 'Садыкова, Наталья', en: 'Sadykova, Natalya' },
  names: [
    { text: 'Наталья Садықова', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Наталья Садыкова', lang: 'ru', kind: 'printed', source: 'mediazona-20240709' },
    { text: 'Садыкова', lang: 'ru', kind: 'printed' },
    { text: 'Natalya Sadykova', lang: 'en', kind: 'printed', source: 'rsf-sadykov' },
    { text: 'Natalia Sadykova', lang: 'en', kind: 'printed', source: 'cabar-sadykov' },
    { text: 'Natalya Sadyqova', lang: 'en', kind: 'printed', source: 'rferl-33018128' },
    { text: 'Sadyqova', lang: 'en', kind: 'printed', source: 'dlatestscoop-15265' },
    { text: 'Natalya Sadykov', lang: 'en', kind: 'misprint', source: 'ifj-20240704' },
    { text: 'Наталія Садикова', kind: 'printed' },
    { text: 'Наталя Садикова', kind: 'printed', source: 'hromadske-244995' },
    { text: 'Natalija Sadykowa', kind: 'printed' },
    { text: 'Natalia Sadyqova', lang: 'kk', kind: 'transliteration' },
    { text: "Natal'ya Sadyqova", lang: 'kk', kind: 'transliteration' },
  ],
}
