import { z } from 'zod'
import { claimPart } from '@/lib/claim/document'
import { openIn, readIn, slugPart, wordsPart } from '@/lib/record/parts'

/** The working copy of a theme. */
export const themeDocument = z.strictObject({
  slug: slugPart.optional(),
  name: wordsPart,
  summary: wordsPart,
  readIn,
  openIn,
  claims: z.array(claimPart).default([]),
})

export type ThemeDoc = z.output<typeof themeDocument>
