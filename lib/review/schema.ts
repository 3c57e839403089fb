import { z } from 'zod'
import { tickField } from '@/lib/desk/form-body'

// Messages are keys of the catalogues.

const LONGEST_NOTE = 4000
const note = z.string().trim().max(LONGEST_NOTE, 'desk.errors.tooLong').default('')
const neededNote = (message: string) =>
  z.string(message).trim().min(1, message).max(LONGEST_NOTE, 'desk.errors.tooLong')
const optionalId = z
  .union([z.literal('').transform(() => undefined), z.uuid('review.errors.reviewer')])
  .optional()
export const revisionField = z.coerce.number('desk.errors.invalid').int('desk.errors.invalid').min(0)

export const submitSchema = z.object({ revision: revisionField, reviewer: optionalId, note })
export const takeBackSchema = z.object({})
export const requestSchema = z.object({ revision: revisionField, note: neededNote('review.errors.note') })
export const reopenSchema = z.object({ reason: neededNote('review.errors.reason') })

/** `along` is «id:revision» of each record that is published with it. */
const alongField = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(
    (given) =>
      new Map(
        [given ?? []].flat().map((each): [string, number] => {
          const [id = '', revision = ''] = each.split(':')
          return [id, Number(revision)]
        }),
      ),
  )

export const publishSchema = z.object({
  revision: revisionField,
  along: alongField,
  warningsRead: tickField,
  correction: tickField,
  noteKk: note,
  noteRu: note,
  noteEn: note,
})

export const commentSchema = z.object({
  path: z.string().max(500, 'desk.errors.invalid').default(''),
  body: neededNote('review.errors.remark'),
})
export const resolveSchema = z.object({
  comment: z.uuid('desk.errors.invalid'),
  resolved: z.enum(['yes', 'no']).transform((text) => text === 'yes'),
})
export const checkedSchema = z.object({})
export const staleAfterSchema = z.object({
  days: z.coerce
    .number('review.errors.days')
    .int('review.errors.days')
    .min(1, 'review.errors.days')
    .max(3650, 'review.errors.days'),
})

export const withdrawSchema = z.object({
  reason: neededNote('review.errors.reason'),
  also: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => [given ?? []].flat()),
})

export const restoreSchema = z.object({
  base: revisionField,
  reason: neededNote('review.errors.reason'),
})

export const restrictSchema = z.object({
  restricted: z.enum(['yes', 'no']).transform((text) => text === 'yes'),
})
export const grantSchema = z.object({
  account: z.uuid('review.errors.account'),
  kind: z.enum(['access', 'confidential']),
})
