import type { PersonSeed } from '../schema'

export const amangeldiZhakhin: PersonSeed = {
  slug: 'amangeldi-zhakhin',
  name: { kk: 'Амангелді Жажин', ru: 'Амангельды Жахин', en: 'Amangeldi Zhakhin' },
  sort: { kk: 'Жажин, Амангелді', ru: 'Жахин, Амангельды', en: 'Zhakhin, Amangeldi' },
  notConfusedWith: {
    kk: 'Серік Жахинмен шатастырмаңыз: ол 2019 жылы сотталған басқа белсенді.',
    ru: 'Не путать с Сериком Жахиным – другим активистом, осуждённым в 2019 году.',
    en: 'Not to be confused with Serik Zhakhin, another activist, who was convicted in 2019.',
  },
  names: [
    {
      text: 'Амангелді Жажин',
      lang: 'kk',
      kind: 'misprint',
      source: 'azattyq-2026-06-22',
      note: { kk: 'қате басылған болуы мүмкін', ru: 'вероятно', en: 'probably' },
    },
    { text: 'Amangeldy Dzhakhin', lang: 'en', kind: 'printed', source: 'bureau-62272' },
    { text: 'Amangeldi Zhakhin', lang: 'en', kind: 'printed' },
    { text: 'Амангельды Жахин', lang: 'ru', kind: 'transliteration' },
    { text: 'Амангельды Джахин', lang: 'ru', kind: 'transliteration' },
    { text: 'Амангелді Жахин', lang: 'kk', kind: 'transliteration' },
    { text: 'Amangeldi Zhakhīn', lang: 'en', kind: 'transliteration' },
    { text: 'Amangeldı Jahin', lang: 'kk', kind: 'transliteration' },
    { text: 'امانگەلدى جاحين', lang: 'kk', kind: 'transliteration' },
  ],
}
