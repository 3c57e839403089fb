import { z } from 'zod'
import { maybeWords, slugPart, wordsPart } from '@/lib/record/parts'

export const ORGANISATION_KINDS = [
  'ngo',
  'media',
  'movement',
  'party',
  'court',
  'authority',
  'intergovernmental',
] as const

/** The working copy of an organisation. */
export const organisationDocument = z.strictObject({
  slug: slugPart.optional(),
  kind: z.enum(ORGANISATION_KINDS, 'choose'),
  name: wordsPart,
  shortName: maybeWords,
})

export type OrganisationDoc = z.output<typeof organisationDocument>
