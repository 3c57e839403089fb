import { z } from 'zod'
import { idPart, textPart } from '@/lib/record/parts'

/** What may be written down in confidence: how to reach, health, where somebody is, who told it, anything else. */
export const CONFIDENTIAL_FIELDS = ['contact', 'health', 'whereabouts', 'source', 'note'] as const

const kind = z.enum(CONFIDENTIAL_FIELDS)

/** The name of a field: `health`, or `health:<uuid of a person>` where a case has several subjects. */
export const confidentialField = z.union([
  kind,
  z
    .templateLiteral([kind, ':', idPart])
    // One person, one name: it is part of what the ciphertext is bound to.
    .refine((name) => name === name.toLowerCase(), 'id'),
])
export type ConfidentialField = z.output<typeof confidentialField>

/** Words of a confidential field, as they are kept; null empties it. */
export const confidentialText = textPart.nullable()
