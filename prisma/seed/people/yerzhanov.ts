import type { PersonSeed } from '../schema'

export const orazalyYerzhanov: PersonSeed = {
  slug: 'orazaly-yerzhanov',
  name: { kk: 'Оразалы Ержанов', ru: 'Оразалы Ержанов', en: 'Orazaly Yerzhanov' },
  sort: { kk: 'Ержанов, Оразалы', ru: 'Ержанов, Оразалы', en: 'Yerzhanov, Orazaly' },
  names: [
    { text: 'Оразалы Ержанов', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Оразалы Ержанов', lang: 'ru', kind: 'printed', source: 'currenttime-33688721' },
    { text: 'Orazaly Yerzhanov', lang: 'en', kind: 'printed' },
    { text: 'Orazaly Erzhanov', lang: 'en', kind: 'transliteration' },
    { text: 'Orazaly Erjanov', lang: 'kk', kind: 'transliteration' },
    { text: 'ورازالى ەرجانوۆ', lang: 'kk', kind: 'transliteration' },
  ],
}
