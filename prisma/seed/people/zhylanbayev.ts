import type { PersonSeed } from '../schema'

export const maratZhylanbayev: PersonSeed = {
  slug: 'marat-zhylanbayev',
  name: { kk: 'Марат Жыланбаев', ru: 'Марат Жыланбаев', en: 'Marat Zhylanbayev' },
  sort: { kk: 'Жыланбаев, Марат', ru: 'Жыланбаев, Марат', en: 'Zhylanbayev, Marat' },
  names: [
    { text: 'Марат Жыланбаев', lang: 'kk', kind: 'printed', source: 'azattyq-2026-06-22' },
    { text: 'Марат Жыланбаев', lang: 'ru', kind: 'printed', source: 'vlast-62726' },
    { text: 'Marat Zhylanbayev', lang: 'en', kind: 'printed', source: 'ordaen-8880' },
    { text: 'Marat Zhylanbaev', lang: 'en', kind: 'printed' },
    { text: 'Marat Jylanbayev', lang: 'en', kind: 'printed' },
    { text: 'Марат Төлегенұлы Жыланбаев', lang: 'kk', kind: 'printed' },
    { text: 'Marat Tölegenuly Jylanbaev', kind: 'printed' },
    { text: 'Marat Jylanbaev', lang: 'kk', kind: 'transliteration' },
    { text: 'مارات جىلانبايەۆ', lang: 'kk', kind: 'transliteration' },
  ],
}
