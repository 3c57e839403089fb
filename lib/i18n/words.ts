import { z } from 'zod'
import type { Words } from './lang'

/** Localised text as the database keeps it; the database checks the same shape with is_words(). */
export const wordsSchema = z.strictObject({
  kk: z.string().min(1).optional(),
  ru: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
})

/** @throws ZodError when a jsonb value is no localised text, which the database does not let in */
export const toWords = (stored: unknown): Words => wordsSchema.parse(stored)
export const toWordsOrNull = (stored: unknown): Words | null => (stored === null ? null : toWords(stored))
