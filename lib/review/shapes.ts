import type { z } from 'zod'
import type {
  CaseDoc,
  chargePart,
  disagreementPart,
  groupPart,
  ProceedingDoc,
  subjectPart,
} from '@/lib/case/document'
import { PROCEEDING_KINDS, SUBJECT_ROLES } from '@/lib/case/document'
import { CASE_KINDS } from '@/lib/case/dto'
import type { LetterDoc, partyPart } from '@/lib/letter/document'
import { LETTER_ROLES } from '@/lib/letter/document'
import { ORGANISATION_KINDS, type OrganisationDoc } from '@/lib/organisation/document'
import { NAME_KINDS, type namePart, type PersonDoc } from '@/lib/person/document'
import { SEEN_AS, SOURCE_KINDS, type SourceDoc } from '@/lib/source/document'
import type { ThemeDoc } from '@/lib/theme/document'
import { LANGS } from '@/lib/i18n/lang'
import { CITATION, CLAIM, COMPONENT } from './claim-shape'
import {
  date,
  id,
  inside,
  langs,
  number,
  oneOf,
  own,
  plain,
  reference,
  references,
  rows,
  text,
  usually,
  words,
  yesNo,
  type Field,
  type PartName,
  type Shape,
} from './field'

// A table for each document and each kind of row: the compiler, and shapes.test.ts, refuse a field without a label.

const CASE: Shape<CaseDoc> = {
  slug: inside(plain('review.field.slug')),
  kind: oneOf('review.field.kind', CASE_KINDS, (kind, t) => t(`words.caseKind.${kind}`)),
  title: words('review.field.title'),
  summary: words('review.field.summary'),
  readIn: inside(langs('review.field.readIn')),
  openIn: inside(langs('review.field.openIn')),
  subjects: rows('review.list.subjects', 'subject'),
  groups: rows('review.list.groups', 'group'),
  proceedings: rows('review.list.proceedings', 'proceeding'),
  claims: rows('review.list.claims', 'claim'),
  disagreements: rows('review.list.disagreements', 'disagreement'),
  themes: references('review.list.themes'),
}

const SUBJECT: Shape<z.output<typeof subjectPart>> = {
  id: id('review.row.subject'),
  role: oneOf('review.field.role', SUBJECT_ROLES, (role, t) => t(`words.role.${role}`)),
}

const GROUP: Shape<z.output<typeof groupPart>> = {
  id: id('review.row.group'),
  name: words('review.field.groupName'),
  size: number('review.field.size'),
}

const PROCEEDING: Shape<ProceedingDoc> = {
  id: id('review.row.proceeding'),
  kind: oneOf('review.field.kind', PROCEEDING_KINDS, (kind, t) => t(`words.proceedingKind.${kind}`)),
  name: words('review.field.name'),
  personId: reference('review.field.person'),
  groupId: own('review.field.group'),
  body: words('review.field.body'),
  caseNumber: plain('review.field.caseNumber'),
  charges: rows('review.list.charges', 'charge'),
}

const CHARGE: Shape<z.output<typeof chargePart>> = {
  id: id('review.row.charge'),
  lawArticleId: reference('review.field.law'),
  wording: words('review.field.wording'),
}

const DISAGREEMENT: Shape<z.output<typeof disagreementPart>> = {
  id: id('review.row.disagreement'),
  about: words('review.field.about'),
  reason: words('review.field.reason'),
}

const PERSON: Shape<PersonDoc> = {
  slug: inside(plain('review.field.slug')),
  name: words('review.field.personName'),
  sortName: words('review.field.sortName'),
  notConfusedWith: words('review.field.notConfusedWith'),
  names: rows('review.list.spellings', 'spelling'),
}

const SPELLING: Shape<z.output<typeof namePart>> = {
  id: id('review.row.spelling'),
  text: text('review.field.spelling'),
  lang: oneOf('review.field.lang', LANGS, (lang, t) => t(`words.langName.${lang}`)),
  kind: oneOf('review.field.kind', NAME_KINDS, (kind, t) => t(`words.nameKind.${kind}`)),
  sourceId: reference('review.field.source'),
  note: words('review.field.note'),
}

const ORGANISATION: Shape<OrganisationDoc> = {
  slug: inside(plain('review.field.slug')),
  kind: oneOf('review.field.kind', ORGANISATION_KINDS, (kind, t) => t(`words.organisationKind.${kind}`)),
  name: words('review.field.name'),
  shortName: words('review.field.shortName'),
}

const SOURCE: Shape<SourceDoc> = {
  slug: inside(plain('review.field.slug')),
  kind: oneOf('review.field.kind', SOURCE_KINDS, (kind, t) => t(`words.sourceKind.${kind}`)),
  publisher: words('review.field.publisher'),
  publisherId: reference('review.field.publisherRecord'),
  author: text('review.field.author'),
  title: text('review.field.title'),
  titleNote: words('review.field.titleNote'),
  lang: plain('review.field.langCode'),
  url: plain('review.field.url'),
  published: date('review.field.published'),
  seenAs: oneOf('review.field.seenAs', SEEN_AS, (seen, t) => t(`words.seenAs.${seen}`)),
  weak: usually(false, yesNo('review.field.weak')),
  note: words('review.field.note'),
}

const LETTER: Shape<LetterDoc> = {
  slug: inside(plain('review.field.slug')),
  title: words('review.field.title'),
  summary: words('review.field.summary'),
  occasion: words('review.field.occasion'),
  readIn: inside(langs('review.field.readIn')),
  openIn: inside(langs('review.field.openIn')),
  date: date('review.field.date'),
  reportedInId: reference('review.field.reportedIn'),
  parties: rows('review.list.parties', 'party'),
  claims: rows('review.list.claims', 'claim'),
}

const PARTY: Shape<z.output<typeof partyPart>> = {
  id: id('review.row.party'),
  role: oneOf('review.field.role', LETTER_ROLES, (role, t) => t(`review.letterRole.${role}`)),
  organisationId: reference('review.field.organisation'),
  person: words('review.field.person'),
  office: words('review.field.office'),
  note: words('review.field.note'),
}

const THEME: Shape<ThemeDoc> = {
  slug: inside(plain('review.field.slug')),
  name: words('review.field.name'),
  summary: words('review.field.summary'),
  readIn: inside(langs('review.field.readIn')),
  openIn: inside(langs('review.field.openIn')),
  claims: rows('review.list.claims', 'claim'),
}

/** The fields of every kind of document and row. */
export const SHAPES: Readonly<Record<PartName, Readonly<Record<string, Field>>>> = {
  case: CASE,
  person: PERSON,
  organisation: ORGANISATION,
  source: SOURCE,
  letter: LETTER,
  theme: THEME,
  subject: SUBJECT,
  group: GROUP,
  proceeding: PROCEEDING,
  charge: CHARGE,
  disagreement: DISAGREEMENT,
  claim: CLAIM,
  component: COMPONENT,
  citation: CITATION,
  spelling: SPELLING,
  party: PARTY,
}

/** A field of a kind of row; undefined where there is none of that name, as in a document of an older program. */
export const fieldOf = (part: PartName, key: string): Field | undefined =>
  Object.hasOwn(SHAPES[part], key) ? SHAPES[part][key] : undefined
