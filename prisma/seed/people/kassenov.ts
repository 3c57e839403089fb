import type { PersonSeed } from '../schema'

export const kassenov: PersonSeed = {
  slug: 'amir-kassenov',
  name: { kk: 'Әмір Қасенов', ru: 'Амир Касенов', en: 'Amir Kassenov' },
  sort: { kk: 'Қасенов, Әмір', ru: 'Касенов, Амир', en: 'Kassenov, Amir' },
  names: [
    { text: 'Әмір Қасенов', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Амир Касенов', lang: 'ru', kind: 'printed' },
    { text: 'Касенов', lang: 'ru', kind: 'printed' },
    { text: 'Amir Kassenov', lang: 'en', kind: 'printed' },
    { text: 'Amir Kasenov', lang: 'en', kind: 'printed' },
    { text: 'Kassenov', lang: 'en', kind: 'printed' },
    { text: 'Kasenov', lang: 'en', kind: 'printed' },
    { text: 'Ämır Qasenov', lang: 'kk', kind: 'transliteration', note: latin2021() },
    { text: 'Ämir Qasenov', lang: 'kk', kind: 'transliteration', note: bgn() },
    { text: 'ٴامىر قاسەنوۆ', lang: 'kk', kind: 'transliteration', note: arabic() },
  ],
}

function latin2021() {
  return { kk: '2021 жылғы латын әліпбиі', ru: 'латиница 2021 года', en: 'Latin alphabet of 2021' }
}

function bgn() {
  return { kk: 'BGN/PCGN', ru: 'BGN/PCGN', en: 'BGN/PCGN' }
}

function arabic() {
  return { kk: 'төте жазу', ru: 'арабское письмо', en: 'Arabic script' }
}
