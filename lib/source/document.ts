import { z } from 'zod'
import { datePart, idPart, linePart, maybeWords, slugPart, urlPart, wordsPart } from '@/lib/record/parts'

export const SOURCE_KINDS = [
  'news',
  'ngo_statement',
  'ngo_report',
  'government',
  'court_document',
  'letter',
  'post',
  'encyclopedia',
] as const
export const SEEN_AS = ['full', 'excerpt', 'headline'] as const

/** The working copy of a source. `lang` is ISO 639-1; `published` is EDTF. */
export const sourceDocument = z.strictObject({
  slug: slugPart.optional(),
  kind: z.enum(SOURCE_KINDS, 'choose'),
  publisher: wordsPart,
  publisherId: idPart.optional(),
  author: linePart.optional(),
  title: linePart.optional(),
  titleNote: maybeWords,
  lang: z
    .string()
    .trim()
    .regex(/^[a-z]{2}$/, 'lang'),
  url: urlPart.optional(),
  published: datePart.optional(),
  seenAs: z.enum(SEEN_AS, 'choose'),
  weak: z.boolean().default(false),
  note: maybeWords,
})

export type SourceDoc = z.output<typeof sourceDocument>
