import { z } from 'zod'
import { boundsOf } from '@/lib/dates/edtf'
import { edtfSchema } from '@/lib/dates/schema'
import { tickField } from '@/lib/desk/form-body'
import { CODES, isDated, type Vocabulary } from './kinds'

// Messages are keys of the catalogues. An empty field is one that says nothing.

const LONGEST_NAME = 500
const emptyIsAbsent = (given: unknown) =>
  typeof given === 'string' && given.trim() === '' ? undefined : given

const nameField = z.preprocess(
  emptyIsAbsent,
  z
    .string()
    .max(LONGEST_NAME, 'desk.errors.tooLong')
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .refine((text) => !text.includes('\0'), 'desk.errors.invalid')
    .optional(),
)
const dateField = z.preprocess(
  emptyIsAbsent,
  z
    .string()
    .transform((text, context) => {
      const date = edtfSchema.safeParse(text)
      if (date.success) return date.data
      context.addIssue({ code: 'custom', message: 'vocabulary.errors.date' })
      return z.NEVER
    })
    .optional(),
)
const articleField = z
  .string()
  .trim()
  .regex(/^[0-9]{1,4}(-[0-9]{1,3})?$/, 'vocabulary.errors.article')
/** «2», «2-1», and with a paragraph «2(3)». */
const partField = z
  .string()
  .trim()
  .regex(/^[0-9]{1,3}(-[0-9]{1,3})?(\([0-9]{1,3}\))?$/, 'vocabulary.errors.part')

const common = {
  kk: nameField,
  ru: nameField,
  en: nameField,
  reason: z.string().trim().max(LONGEST_NAME, 'desk.errors.tooLong').optional(),
  /** What the form was filled from (lib/vocabulary/seen.ts); absent in the form that adds. */
  seen: z.string().optional(),
}
const named = <T extends { kk?: string | undefined; ru?: string | undefined; en?: string | undefined }>(
  { kk, ru, en }: T,
  context: z.RefinementCtx,
) => {
  if (!kk && !ru && !en)
    context.addIssue({ code: 'custom', message: 'vocabulary.errors.nameNeeded', path: ['kk'] })
}

export const lawForm = z
  .object({
    ...common,
    code: z.enum(CODES, 'desk.errors.invalid'),
    article: articleField,
    part: z.preprocess(emptyIsAbsent, partField.optional()),
    edition: dateField,
    verified: tickField,
  })
  .superRefine(named)
export const datedForm = z
  .object({ ...common, since: dateField, until: dateField })
  .superRefine(named)
  .superRefine(({ since, until }, context) => {
    const start = since && boundsOf(since).earliest
    const end = until && boundsOf(until).latest
    if (start && end && end < start)
      context.addIssue({ code: 'custom', message: 'vocabulary.errors.ends', path: ['until'] })
  })
export const plainForm = z.object(common).superRefine(named)

export type LawForm = z.output<typeof lawForm>
export type DatedForm = z.output<typeof datedForm>
export type PlainForm = z.output<typeof plainForm>

/** What is written into a term of one vocabulary. */
export type TermForm =
  | { readonly vocabulary: 'law'; readonly input: LawForm }
  | { readonly vocabulary: 'court' | 'facility' | 'office'; readonly input: DatedForm }
  | { readonly vocabulary: 'occupation' | 'place'; readonly input: PlainForm }

/** Reads a form of a vocabulary, which the address names. @throws nothing: what does not fit is in the issues */
export function parseTermForm(
  vocabulary: Vocabulary,
  fields: unknown,
): { readonly form: TermForm } | { readonly error: z.ZodError } {
  if (vocabulary === 'law') {
    const parsed = lawForm.safeParse(fields)
    return parsed.success ? { form: { vocabulary, input: parsed.data } } : { error: parsed.error }
  }
  if (isDated(vocabulary)) {
    const parsed = datedForm.safeParse(fields)
    return parsed.success ? { form: { vocabulary, input: parsed.data } } : { error: parsed.error }
  }
  const parsed = plainForm.safeParse(fields)
  return parsed.success ? { form: { vocabulary, input: parsed.data } } : { error: parsed.error }
}
