import type { PersonSeed } from '../schema'

export const bazhkenova: PersonSeed = {
  slug: 'gulnara-bazhkenova',
  name: { kk: 'Гүлнәр Бажкенова', ru: 'Гульнара Бажкенова', en: 'Gulnara Bazhkenova' },
  sort: { kk: 'Бажкенова, Гүлнәр', ru: 'Бажкенова, Гульнара', en: 'Bazhkenova, Gulnara' },
  names: [
    { text: 'Гүлнәр Бажкенова', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Гульнара Бажкенова', lang: 'ru', kind: 'printed' },
    { text: 'Гульнар Бажкенова', lang: 'ru', kind: 'printed', source: '24kg-353072' },
    { text: 'Бажкенова', lang: 'ru', kind: 'printed' },
    { text: 'Gulnara Bazhkenova', lang: 'en', kind: 'printed' },
    { text: 'Bazhkenova', lang: 'en', kind: 'printed' },
    { text: 'Gülnara Bažkenowa', kind: 'printed' },
    { text: 'Gülnär Bajkenova', lang: 'kk', kind: 'transliteration', note: latin2021() },
    { text: 'Gülnär Bazhkenova', lang: 'kk', kind: 'transliteration', note: bgn() },
    { text: 'گۇلنار باجكەنوۆا', lang: 'kk', kind: 'transliteration', note: arabic() },
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
