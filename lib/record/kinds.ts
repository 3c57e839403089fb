import { caseDocument, type CaseDoc } from '@/lib/case/document'
import { letterDocument, type LetterDoc } from '@/lib/letter/document'
import { organisationDocument, type OrganisationDoc } from '@/lib/organisation/document'
import { personDocument, type PersonDoc } from '@/lib/person/document'
import { sourceDocument, type SourceDoc } from '@/lib/source/document'
import { themeDocument, type ThemeDoc } from '@/lib/theme/document'

export const RECORD_KINDS = ['person', 'case', 'organisation', 'source', 'letter', 'theme'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** A record's kind with its working copy. */
export type RecordDoc =
  | { readonly kind: 'person'; readonly content: PersonDoc }
  | { readonly kind: 'case'; readonly content: CaseDoc }
  | { readonly kind: 'organisation'; readonly content: OrganisationDoc }
  | { readonly kind: 'source'; readonly content: SourceDoc }
  | { readonly kind: 'letter'; readonly content: LetterDoc }
  | { readonly kind: 'theme'; readonly content: ThemeDoc }

/** Reads what the database keeps. @throws ZodError when it is no document of that kind, which only this program writes */
export function parseRecord(kind: RecordKind, content: unknown): RecordDoc {
  switch (kind) {
    case 'person':
      return { kind, content: personDocument.parse(content) }
    case 'case':
      return { kind, content: caseDocument.parse(content) }
    case 'organisation':
      return { kind, content: organisationDocument.parse(content) }
    case 'source':
      return { kind, content: sourceDocument.parse(content) }
    case 'letter':
      return { kind, content: letterDocument.parse(content) }
    case 'theme':
      return { kind, content: themeDocument.parse(content) }
  }
}
