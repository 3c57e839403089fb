import type { z } from 'zod'
import {
  caseDocument,
  disagreementPart,
  groupPart,
  PROCEEDING_KINDS,
  proceedingPart,
  SUBJECT_ROLES,
  subjectPart,
} from '@/lib/case/document'
import { CASE_KINDS } from '@/lib/case/dto'
import { claimPart } from '@/lib/claim/document'
import { KINDS_OF_CASE, KINDS_OF_LETTER, KINDS_OF_THEME } from '@/lib/claim/fields'
import { CLAIM_KINDS, type ClaimKind } from '@/lib/claim/kinds'
import { LANGS } from '@/lib/i18n/lang'
import { LETTER_ROLES, letterDocument, partyPart } from '@/lib/letter/document'
import { ORGANISATION_KINDS, organisationDocument } from '@/lib/organisation/document'
import { NAME_KINDS, namePart, personDocument } from '@/lib/person/document'
import type { RecordKind } from '@/lib/record/kinds'
import { SEEN_AS, SOURCE_KINDS, sourceDocument } from '@/lib/source/document'
import { themeDocument } from '@/lib/theme/document'
import { claimFields } from './claim-fields'
import type { Field } from './field'

export const SECTIONS = [
  'heading',
  'subjects',
  'groups',
  'proceedings',
  'claims',
  'disagreements',
  'themes',
  'names',
  'parties',
] as const
export type Section = (typeof SECTIONS)[number]
export const isSection = (text: string): text is Section => SECTIONS.some((each) => each === text)
export const isClaimKind = (text: unknown): text is ClaimKind => CLAIM_KINDS.some((each) => each === text)

/** A section is one form over keys of the document itself (`single`), or a list of rows with a form each. */
export interface SectionShape {
  readonly single: boolean
  /** The fields of a row; those of a claim depend on its kind. */
  readonly fields: (kind: ClaimKind | null) => readonly Field[]
  readonly schema: z.ZodType
}

const single = (schema: z.ZodType, ...fields: Field[]): SectionShape => ({
  single: true,
  fields: () => fields,
  schema,
})
const rows = (schema: z.ZodType, ...fields: Field[]): SectionShape => ({
  single: false,
  fields: () => fields,
  schema,
})
const claims = (home: RecordKind): SectionShape => ({
  single: false,
  fields: (kind) => (kind ? claimFields(kind, home) : []),
  schema: claimPart,
})

const words = (name: string): Field => ({ type: 'words', name })
const longWords = (name: string): Field => ({ type: 'longWords', name })
const line = (name: string): Field => ({ type: 'line', name })
const choice = (name: string, options: readonly string[]): Field => ({ type: 'choice', name, options })
const READ: readonly Field[] = [
  { type: 'langs', name: 'readIn' },
  { type: 'langs', name: 'openIn' },
]
const slug = line('slug')

const heading = {
  case: single(
    caseDocument.pick({ slug: true, kind: true, title: true, summary: true, readIn: true, openIn: true }),
    choice('kind', CASE_KINDS),
    words('title'),
    longWords('summary'),
    ...READ,
    slug,
  ),
  person: single(
    personDocument.omit({ names: true }),
    words('name'),
    words('sortName'),
    words('notConfusedWith'),
    slug,
  ),
  source: single(
    sourceDocument,
    choice('kind', SOURCE_KINDS),
    words('publisher'),
    { type: 'pick', name: 'publisherId', of: 'organisation' },
    line('title'),
    line('author'),
    line('lang'),
    { type: 'date', name: 'published' },
    line('url'),
    choice('seenAs', SEEN_AS),
    { type: 'tick', name: 'weak' },
    words('titleNote'),
    words('note'),
    slug,
  ),
  organisation: single(
    organisationDocument,
    choice('kind', ORGANISATION_KINDS),
    words('name'),
    words('shortName'),
    slug,
  ),
  theme: single(themeDocument.omit({ claims: true }), words('name'), longWords('summary'), ...READ, slug),
  letter: single(
    letterDocument.omit({ claims: true, parties: true }),
    words('title'),
    { type: 'date', name: 'date' },
    { type: 'pick', name: 'reportedInId', of: 'source' },
    longWords('summary'),
    words('occasion'),
    ...READ,
    slug,
  ),
} satisfies Record<RecordKind, SectionShape>

const SHAPES: Readonly<Record<RecordKind, Partial<Readonly<Record<Section, SectionShape>>>>> = {
  case: {
    heading: heading.case,
    subjects: rows(subjectPart, { type: 'pick', name: 'id', of: 'person' }, choice('role', SUBJECT_ROLES)),
    groups: rows(groupPart, words('name'), { type: 'number', name: 'size' }),
    proceedings: rows(
      proceedingPart,
      choice('kind', PROCEEDING_KINDS),
      words('name'),
      { type: 'about', name: 'about' },
      words('body'),
      line('caseNumber'),
      {
        type: 'rows',
        name: 'charges',
        fields: [{ type: 'pick', name: 'lawArticleId', of: 'law' }, words('wording')],
      },
    ),
    claims: claims('case'),
    disagreements: rows(disagreementPart, words('about'), longWords('reason')),
    themes: single(caseDocument.pick({ themes: true }), { type: 'picks', name: 'themes', of: 'theme' }),
  },
  person: {
    heading: heading.person,
    names: rows(
      namePart,
      line('text'),
      choice('kind', NAME_KINDS),
      choice('lang', LANGS),
      { type: 'pick', name: 'sourceId', of: 'source' },
      words('note'),
    ),
  },
  source: { heading: heading.source },
  organisation: { heading: heading.organisation },
  theme: { heading: heading.theme, claims: claims('theme') },
  letter: {
    heading: heading.letter,
    parties: rows(
      partyPart,
      choice('role', LETTER_ROLES),
      { type: 'pick', name: 'organisationId', of: 'organisation' },
      words('person'),
      words('office'),
      words('note'),
    ),
    claims: claims('letter'),
  },
}

/** The sections of a kind of record, in the order of the page. */
export const sectionsOf = (kind: RecordKind): Section[] =>
  SECTIONS.filter((section) => SHAPES[kind][section] !== undefined)

/** How a section of a kind of record is written; null where the kind has no such section. */
export const shapeOf = (kind: RecordKind, section: Section): SectionShape | null =>
  SHAPES[kind][section] ?? null

/** The kinds of claim that a record of this kind tells. */
export function claimKindsOf(kind: RecordKind): readonly ClaimKind[] {
  switch (kind) {
    case 'case':
      return KINDS_OF_CASE
    case 'letter':
      return KINDS_OF_LETTER
    case 'theme':
      return KINDS_OF_THEME
    case 'person':
    case 'source':
    case 'organisation':
      return []
  }
}
