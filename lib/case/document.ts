import { z } from 'zod'
import { claimPart } from '@/lib/claim/document'
import { idPart, linePart, maybeWords, openIn, readIn, slugPart, wordsPart } from '@/lib/record/parts'
import { CASE_KINDS } from './dto'

export const PROCEEDING_KINDS = ['criminal', 'administrative', 'psychiatric', 'inquiry'] as const
export const SUBJECT_ROLES = ['target', 'relative', 'co_defendant'] as const

/** `id` of a subject is the person's. */
export const subjectPart = z.strictObject({ id: idPart, role: z.enum(SUBJECT_ROLES, 'choose') })
export const groupPart = z.strictObject({
  id: idPart,
  name: wordsPart,
  size: z.int('number').min(2, 'group').max(1_000_000, 'number').optional(),
})
export const chargePart = z.strictObject({
  id: idPart,
  lawArticleId: idPart.optional(),
  wording: maybeWords,
})
export const proceedingPart = z.strictObject({
  id: idPart,
  kind: z.enum(PROCEEDING_KINDS, 'choose'),
  name: wordsPart,
  personId: idPart.optional(),
  groupId: idPart.optional(),
  body: maybeWords,
  caseNumber: linePart.optional(),
  charges: z.array(chargePart).default([]),
})
export const disagreementPart = z.strictObject({ id: idPart, about: wordsPart, reason: wordsPart })

/** The working copy of a case: everything that is told about it, incomplete as it may be. */
export const caseDocument = z.strictObject({
  slug: slugPart.optional(),
  kind: z.enum(CASE_KINDS, 'choose'),
  title: wordsPart,
  summary: wordsPart,
  readIn,
  openIn,
  subjects: z.array(subjectPart).default([]),
  groups: z.array(groupPart).default([]),
  proceedings: z.array(proceedingPart).default([]),
  claims: z.array(claimPart).default([]),
  disagreements: z.array(disagreementPart).default([]),
  themes: z.array(idPart).default([]),
})

export type CaseDoc = z.output<typeof caseDocument>
export type ProceedingDoc = z.output<typeof proceedingPart>
