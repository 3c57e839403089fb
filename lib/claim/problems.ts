import { boundsOf } from '@/lib/dates/edtf'
import type { Problem } from '@/lib/record/problem'
import type { ClaimDoc } from './document'
import { CLAIM_FIELDS, NEEDS_SUBJECT } from './fields'
import type { ComponentKind } from './kinds'

/** What claims point at within their own document. */
export interface Surroundings {
  readonly proceedings: readonly {
    readonly id: string
    readonly kind: 'criminal' | 'administrative' | 'psychiatric' | 'inquiry'
    readonly personId?: string | undefined
    readonly groupId?: string | undefined
    readonly charges: readonly { readonly id: string }[]
  }[]
  readonly groups: readonly { readonly id: string }[]
  readonly disagreements: readonly { readonly id: string }[]
}

export const NO_SURROUNDINGS: Surroundings = { proceedings: [], groups: [], disagreements: [] }

const problem = (claim: ClaimDoc, field: string, code: Problem['code'], about?: string): Problem => ({
  path: `/claims/${claim.id}${field === '' ? '' : `/${field}`}`,
  code,
  ...(about === undefined ? {} : { about }),
})

/** What no working copy may say: dates the wrong way round, rows that are not there, two current sentences of one kind. */
export function contradictions(claims: readonly ClaimDoc[], around: Surroundings): Problem[] {
  return [...claims.flatMap((claim) => ofOneClaim(claim, claims, around)), ...secondSentences(claims)]
}

function ofOneClaim(claim: ClaimDoc, claims: readonly ClaimDoc[], around: Surroundings): Problem[] {
  const found: Problem[] = []
  const start = claim.date && boundsOf(claim.date).earliest
  const end = claim.until && boundsOf(claim.until).latest
  if (start && end && end < start) found.push(problem(claim, 'until', 'endsBeforeStart'))
  const proceeding = around.proceedings.find(({ id }) => id === claim.proceedingId)
  if (claim.proceedingId && !proceeding) found.push(problem(claim, 'proceedingId', 'noSuchRow'))
  if (claim.groupId && !around.groups.some(({ id }) => id === claim.groupId))
    found.push(problem(claim, 'groupId', 'noSuchRow'))
  if (claim.disagreementId && !around.disagreements.some(({ id }) => id === claim.disagreementId))
    found.push(problem(claim, 'disagreementId', 'noSuchRow'))
  if (claim.chargeId && !proceeding?.charges.some(({ id }) => id === claim.chargeId))
    found.push(problem(claim, 'chargeId', 'otherProceeding'))
  if (claim.sentenceId) {
    const sentence = claims.find(({ id }) => id === claim.sentenceId)
    if (!sentence || sentence.kind !== 'sentence') found.push(problem(claim, 'sentenceId', 'noSuchRow'))
    else if (sentence.proceedingId !== claim.proceedingId)
      found.push(problem(claim, 'sentenceId', 'otherProceeding'))
  }
  if (claim.personId && claim.groupId) found.push(problem(claim, 'groupId', 'otherSubject'))
  if (proceeding && NEEDS_SUBJECT.has(claim.kind) && differs(claim, proceeding))
    found.push(problem(claim, 'personId', 'otherSubject'))
  if (proceeding?.kind === 'administrative' && ['convicted', 'suspected'].includes(claim.chargeStep ?? ''))
    found.push(problem(claim, 'chargeStep', 'notSanction'))
  return found
}

const differs = (
  claim: ClaimDoc,
  { personId, groupId }: { personId?: string | undefined; groupId?: string | undefined },
): boolean => claim.personId !== personId || claim.groupId !== groupId

const ENDED: ReadonlySet<string> = new Set(['quashed', 'reduced', 'acquitted'])

/** Two sentences that stand, in one proceeding, with a part of one kind, of which neither was quashed or reduced. */
function secondSentences(claims: readonly ClaimDoc[]): Problem[] {
  const ended = new Set(
    claims.flatMap((claim) =>
      claim.kind === 'outcome' && claim.standing === 'stands' && ENDED.has(claim.outcome ?? '')
        ? (claim.sentenceId ?? [])
        : [],
    ),
  )
  const seen = new Map<string, string>()
  const found: Problem[] = []
  for (const claim of claims) {
    if (claim.kind !== 'sentence') continue
    const kinds = new Set<string>()
    for (const component of claim.components) {
      if (kinds.has(component.kind))
        found.push(problem(claim, `components/${component.id}/kind`, 'sameComponent'))
      kinds.add(component.kind)
    }
    if (claim.standing !== 'stands' || ended.has(claim.id)) continue
    for (const kind of kinds) {
      const key = `${claim.proceedingId} ${kind}`
      const first = seen.get(key)
      if (first) found.push(problem(claim, 'components', 'secondSentence', first))
      else seen.set(key, claim.id)
    }
  }
  return found
}

/** What a claim still needs before readers may see it: a source, words, and the fields of its kind. */
export function claimGaps(claims: readonly ClaimDoc[], around: Surroundings): Problem[] {
  return claims.flatMap((claim) => [
    ...(claim.citations.length === 0 ? [problem(claim, 'citations', 'noCitation')] : []),
    ...(Object.keys(claim.text).length === 0 ? [problem(claim, 'text', 'noText')] : []),
    ...gapsOfKind(claim),
    ...gapsOfComponents(claim, around),
  ])
}

function gapsOfKind(claim: ClaimDoc): Problem[] {
  const { needed, possible } = CLAIM_FIELDS[claim.kind]
  const allowed = new Set<string>([...needed, ...possible])
  const has = (field: keyof ClaimDoc) => {
    const value = claim[field]
    return Array.isArray(value) ? value.length > 0 : value !== undefined
  }
  const gaps = needed.filter((field) => !has(field)).map((field) => problem(claim, field, 'needed'))
  const extra = FIELDS_OF_KINDS.filter((field) => has(field) && !allowed.has(field)).map((field) =>
    problem(claim, field, 'shape'),
  )
  // An inquiry is about nobody yet: charges and stages may be entered there, and what is done to somebody may not.
  const subject =
    TO_SOMEBODY.has(claim.kind) && !claim.personId && !claim.groupId
      ? [problem(claim, 'personId', 'needed')]
      : []
  return [...gaps, ...extra, ...subject]
}

const TO_SOMEBODY: ReadonlySet<string> = new Set(['measure', 'sentence', 'outcome'])

const FIELDS_OF_KINDS = [
  ...new Set(Object.values(CLAIM_FIELDS).flatMap(({ needed, possible }) => [...needed, ...possible])),
]

const WITH_MONTHS: ReadonlySet<ComponentKind> = new Set([
  'imprisonment',
  'restricted_freedom',
  'suspended',
  'correctional_labour',
  'activity_ban',
])
const OF_ADMINISTRATIVE: ReadonlySet<ComponentKind> = new Set([
  'administrative_arrest',
  'fine',
  'activity_ban',
  'community_service',
  'confiscation',
  'unspecified',
])

function gapsOfComponents(claim: ClaimDoc, around: Surroundings): Problem[] {
  const proceeding = around.proceedings.find(({ id }) => id === claim.proceedingId)
  return claim.components.flatMap((component) => {
    const { id, kind, months, days, amount, currency } = component
    const at = (field: string, code: Problem['code']) => problem(claim, `components/${id}/${field}`, code)
    const found: Problem[] = []
    if (WITH_MONTHS.has(kind) && months === undefined) found.push(at('months', 'needed'))
    if (months !== undefined && !WITH_MONTHS.has(kind) && kind !== 'unspecified')
      found.push(at('months', 'shape'))
    if (kind === 'administrative_arrest' && days === undefined) found.push(at('days', 'needed'))
    if (days !== undefined && kind !== 'administrative_arrest') found.push(at('days', 'shape'))
    if ((amount === undefined) !== (currency === undefined))
      found.push(at(amount === undefined ? 'amount' : 'currency', 'needed'))
    if (amount !== undefined && kind !== 'fine') found.push(at('amount', 'shape'))
    if (proceeding && !isSanction(proceeding.kind, kind)) found.push(at('kind', 'notSanction'))
    return found
  })
}

function isSanction(of: Surroundings['proceedings'][number]['kind'], kind: ComponentKind): boolean {
  switch (of) {
    case 'criminal':
      return kind !== 'administrative_arrest'
    case 'administrative':
      return OF_ADMINISTRATIVE.has(kind)
    case 'psychiatric':
      return kind === 'compulsory_medical'
    case 'inquiry':
      return false
  }
}
