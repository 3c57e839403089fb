import { deskPaths } from '@/lib/desk/paths'
import type { Lang } from '@/lib/i18n/lang'
import type { Vocabulary } from './kinds'

export const vocabularyPath = (lang: Lang, vocabulary: Vocabulary) =>
  `${deskPaths.vocabularies(lang)}/${vocabulary}`
export const termPath = (lang: Lang, vocabulary: Vocabulary, id: string) =>
  `${vocabularyPath(lang, vocabulary)}/${id}`
