import type { PersonSeed } from '../schema'

export const vorontsov: PersonSeed = {
  slug: 'iakov-vorontsov',
  name: { kk: 'Иаков Воронцов', ru: 'Иаков Воронцов', en: 'Iakov Vorontsov' },
  sort: { kk: 'Воронцов, Иаков', ru: 'Воронцов, Иаков', en: 'Vorontsov, Iakov' },
  names: [
    { text: 'Иаков Воронцов', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Воронцов', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Иаков Воронцов', lang: 'ru', kind: 'printed' },
    { text: 'Воронцов', lang: 'ru', kind: 'printed' },
    { text: 'Яков Воронцов', lang: 'ru', kind: 'printed' },
    {
      text: 'Владимир Воронцов',
      lang: 'ru',
      kind: 'alias',
      source: 'kommersant-8462464',
      note: {
        kk: 'монах болғанға дейінгі есімі',
        ru: 'мирское имя',
        en: 'name in the world, before he became a monk',
      },
    },
    { text: 'Iakov Vorontsov', lang: 'en', kind: 'printed', source: 'ferganaen-145878' },
    { text: 'Iakov Vorontzov', lang: 'en', kind: 'printed' },
    { text: 'Father Iakov', lang: 'en', kind: 'printed' },
    { text: 'Hieromonk Iakov (Vorontsov)', lang: 'en', kind: 'printed' },
    { text: 'Yakov Vorontsov', lang: 'en', kind: 'printed' },
    { text: 'Yakov (Vorontsov)', lang: 'en', kind: 'printed' },
    { text: 'Fr Yakov Vorontsov', lang: 'en', kind: 'printed' },
    { text: 'Fr Yakov', lang: 'en', kind: 'printed' },
    { text: 'Voroncov', kind: 'printed' },
    {
      text: 'Zhaqyp Aqqulaq',
      kind: 'alias',
      note: {
        kk: 'Facebook желісіндегі аты',
        ru: 'имя в Facebook',
        en: 'the name he uses on Facebook',
      },
    },
    {
      text: 'İakov Voronsov',
      lang: 'kk',
      kind: 'transliteration',
      note: { kk: '2021 жылғы латын әліпбиі', ru: 'латиница 2021 года', en: 'Latin alphabet of 2021' },
    },
    {
      text: 'Īakov Vorontsov',
      lang: 'kk',
      kind: 'transliteration',
      note: { kk: 'BGN/PCGN', ru: 'BGN/PCGN', en: 'BGN/PCGN' },
    },
  ],
}
