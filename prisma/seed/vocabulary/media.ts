import type { VocabularySeed } from '../schema'

export const mediaVocabulary: VocabularySeed = {
  places: [
    { slug: 'almaty-region', name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty region' } },
  ],
  occupations: [],
  organisations: [],
  laws: [],
}
