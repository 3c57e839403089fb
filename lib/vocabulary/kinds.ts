export const VOCABULARIES = ['law', 'court', 'facility', 'office', 'occupation', 'place'] as const
export type Vocabulary = (typeof VOCABULARIES)[number]

/** Vocabularies that share a table: they have dates. */
export const DATED = ['court', 'facility', 'office'] as const satisfies readonly Vocabulary[]
export type Dated = (typeof DATED)[number]

/** The codes whose articles can be picked; their names are `words.code`. A code that is not here needs its name there. */
export const CODES = ['cc-2014', 'cc-1997', 'cao-2014', 'cao-2001'] as const
export type Code = (typeof CODES)[number]

export const isVocabulary = (text: string): text is Vocabulary => VOCABULARIES.some((each) => each === text)
export const isDated = (vocabulary: Vocabulary): vocabulary is Dated =>
  DATED.some((each) => each === vocabulary)
export const isCode = (text: string): text is Code => CODES.some((each) => each === text)
