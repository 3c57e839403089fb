import { z } from 'zod'
import { LANGS } from '@/lib/i18n/lang'
import { idPart, linePart, maybeWords, slugPart, wordsPart } from '@/lib/record/parts'

export const NAME_KINDS = ['printed', 'official', 'alias', 'misprint', 'transliteration'] as const

/** One spelling of the person's name; its script follows from its letters. */
export const namePart = z.strictObject({
  id: idPart,
  text: linePart,
  lang: z.enum(LANGS).optional(),
  kind: z.enum(NAME_KINDS, 'choose'),
  sourceId: idPart.optional(),
  note: maybeWords,
})

/** The working copy of a person. `sortName` is «Surname, Given» for lists; where it is absent lists sort by the last word of the name. */
export const personDocument = z.strictObject({
  slug: slugPart.optional(),
  name: wordsPart,
  sortName: maybeWords,
  notConfusedWith: maybeWords,
  names: z.array(namePart).default([]),
})

export type PersonDoc = z.output<typeof personDocument>
