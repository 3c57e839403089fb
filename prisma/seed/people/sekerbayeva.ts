import type { PersonSeed } from '../schema'

export const sekerbayeva: PersonSeed = {
  slug: 'zhanar-sekerbayeva',
  name: { kk: 'Жанар Секербаева', ru: 'Жанар Секербаева', en: 'Zhanar Sekerbayeva' },
  sort: { kk: 'Секербаева, Жанар', ru: 'Секербаева, Жанар', en: 'Sekerbayeva, Zhanar' },
  names: [
    { text: 'Жанар Секербаева', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Жанар Секербаева', lang: 'ru', kind: 'printed' },
    { text: 'Секербаева', lang: 'ru', kind: 'printed', source: 'tamasha-183031' },
    { text: 'Zhanar Sekerbayeva', lang: 'en', kind: 'printed', source: 'omct-2021-sek' },
    { text: 'Zhanar Sekerbaeva', lang: 'en', kind: 'printed' },
    { text: 'Sekerbayeva', lang: 'en', kind: 'printed' },
    { text: 'Sekerbaeva', lang: 'en', kind: 'printed' },
    {
      text: 'Janar Sekerbaeva',
      lang: 'kk',
      kind: 'transliteration',
      note: { kk: '2021 жылғы латын әліпбиі', ru: 'латиница 2021 года', en: 'Latin alphabet of 2021' },
    },
    {
      text: 'Zhanar Sekerbaeva',
      lang: 'kk',
      kind: 'transliteration',
      note: { kk: 'BGN/PCGN', ru: 'BGN/PCGN', en: 'BGN/PCGN' },
    },
  ],
}
