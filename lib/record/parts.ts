import { z } from 'zod'
import { edtfSchema } from '@/lib/dates/schema'
import { LANGS, type Words } from '@/lib/i18n/lang'

// Parts that documents of all kinds are made of. What is not known is absent, never null or empty. Issues' messages are
// codes (`desk.errors.<code>`) that forms translate.

const LONGEST_TEXT = 20_000
const LONGEST_LINE = 500

export const idPart = z.uuid('id')
export const langsPart = z
  .array(z.enum(LANGS))
  .transform((langs) => LANGS.filter((lang) => langs.includes(lang)))

const clean = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
const textOf = (longest: number) =>
  z
    .string()
    .max(longest, 'tooLong')
    .transform(clean)
    .refine((text) => !text.includes('\0'), 'control')

export const linePart = textOf(LONGEST_LINE).refine((text) => text !== '' && !text.includes('\n'), 'line')
export const textPart = textOf(LONGEST_TEXT).refine((text) => text !== '', 'empty')

/** Words in up to three languages; languages left blank are absent. `{}` where none is written yet. */
export const wordsPart = z.partialRecord(z.enum(LANGS), textOf(LONGEST_TEXT)).transform((words): Words => {
  const written: Words = {}
  for (const lang of LANGS) if (words[lang]) written[lang] = words[lang]
  return written
})
/** The same where words may be absent as a whole. */
export const maybeWords = wordsPart
  .transform((words): Words | undefined => (Object.keys(words).length === 0 ? undefined : words))
  .optional()

export const datePart = edtfSchema
export const dayPart = z.iso.date('date.format')
export const slugPart = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')
  .max(120, 'slug')
export const urlPart = z
  .string()
  .trim()
  .max(2000, 'tooLong')
  .refine((text) => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text), 'url')

/** Languages that the editors leave unwritten on purpose, for now; publication asks for the others. */
export const openIn = langsPart.default([])
export const readIn = langsPart.default([])
