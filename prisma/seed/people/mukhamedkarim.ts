import type { PersonSeed } from '../schema'

export const dumanMukhamedkarim: PersonSeed = {
  slug: 'duman-mukhamedkarim',
  name: { kk: 'Думан Мұхамедкәрім', ru: 'Думан Мухаммедкарим', en: 'Duman Mukhammedkarim' },
  sort: { kk: 'Мұхамедкәрім, Думан', ru: 'Мухаммедкарим, Думан', en: 'Mukhammedkarim, Duman' },
  names: [
    { text: 'Думан Мұхамедкәрім', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Думан Мұхаммедкәрім', lang: 'kk', kind: 'printed' },
    { text: 'Думан Алмасұлы Мұхаммедкәрім', lang: 'kk', kind: 'printed' },
    { text: 'Думан Мухаммедкарим', lang: 'ru', kind: 'printed' },
    { text: 'Думан Мухамедкарим', lang: 'ru', kind: 'printed' },
    { text: 'Думан Мухаметкарим', lang: 'ru', kind: 'printed' },
    { text: 'Duman Mukhammedkarim', lang: 'en', kind: 'printed', source: 'seemo-20240212' },
    { text: 'Duman Mukhamedkarim', lang: 'en', kind: 'printed' },
    { text: 'Duman Mukhametkarim', lang: 'en', kind: 'printed' },
    { text: 'Duman Almasūly Mūhammedkärim', kind: 'printed' },
    { text: 'Duman Mukhamedkärim', lang: 'en', kind: 'transliteration' },
    { text: 'Duman Mūhamedkärım', lang: 'kk', kind: 'transliteration' },
    { text: 'دۋمان مۇحامەدكارىم', lang: 'kk', kind: 'transliteration' },
  ],
}
