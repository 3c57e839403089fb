import type { VocabularySeed } from '../schema'

export const activistsVocabulary: VocabularySeed = {
  places: [],
  occupations: [
    {
      slug: 'head-of-organisation',
      name: { kk: 'ұйым жетекшісі', ru: 'руководитель организации', en: 'head of an organisation' },
    },
    {
      slug: 'trustee',
      name: { kk: 'қамқоршылық кеңес мүшесі', ru: 'член попечительского совета', en: 'trustee' },
    },
  ],
  organisations: [
    {
      slug: 'transparency-international-kazakhstan',
      kind: 'ngo',
      name: {
        kk: 'Transparency International Kazakhstan',
        ru: 'Transparency International Kazakhstan',
        en: 'Transparency International Kazakhstan',
      },
    },
    {
      slug: 'clooney-foundation',
      kind: 'ngo',
      name: {
        kk: 'Клуни қоры (TrialWatch)',
        ru: 'Фонд Клуни (TrialWatch)',
        en: 'Clooney Foundation for Justice (TrialWatch)',
      },
    },
  ],
  laws: [],
}
