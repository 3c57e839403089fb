import { z } from 'zod'
import { claimPart } from '@/lib/claim/document'
import { datePart, idPart, maybeWords, openIn, readIn, slugPart, wordsPart } from '@/lib/record/parts'

export const LETTER_ROLES = ['sender', 'addressee'] as const

export const partyPart = z.strictObject({
  id: idPart,
  role: z.enum(LETTER_ROLES, 'choose'),
  organisationId: idPart.optional(),
  person: maybeWords,
  office: maybeWords,
  note: maybeWords,
})

/** The working copy of a letter; its concerns and asks are claims. */
export const letterDocument = z.strictObject({
  slug: slugPart.optional(),
  title: wordsPart,
  summary: wordsPart,
  occasion: maybeWords,
  readIn,
  openIn,
  date: datePart.optional(),
  reportedInId: idPart.optional(),
  parties: z.array(partyPart).default([]),
  claims: z.array(claimPart).default([]),
})

export type LetterDoc = z.output<typeof letterDocument>
