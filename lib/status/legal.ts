import { knownBy, type ChargeStep, type Claim, type LegalStage, type Outcome } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'

/** Legal status in a criminal proceeding, from the least to the gravest; `wanted` is a search for the person, not a finding. */
export const CRIMINAL_STATUSES = [
  'under_investigation',
  'wanted',
  'suspected',
  'charged',
  'on_trial',
  'convicted',
  'upheld',
  'in_force',
] as const
export const ENDED_STATUSES = ['closed', 'quashed', 'acquitted'] as const
/** An administrative penalty is not a conviction: this set shares no word with the criminal one. */
export const ADMINISTRATIVE_STATUSES = [
  'administrative_open',
  'administratively_penalised',
  'administrative_upheld',
] as const

export type CriminalStatus = (typeof CRIMINAL_STATUSES)[number]
export type EndedStatus = (typeof ENDED_STATUSES)[number]
export type AdministrativeStatus = (typeof ADMINISTRATIVE_STATUSES)[number]

/** Statuses each kind of proceeding can have. An inquiry (into a killing, into abuse) gives nobody a status. */
export interface StatusOfKind {
  criminal: CriminalStatus | EndedStatus
  administrative: AdministrativeStatus | EndedStatus
  psychiatric: 'under_investigation' | 'on_trial' | EndedStatus
}
export type PersonalProceedingKind = keyof StatusOfKind
export type LegalStatus = StatusOfKind[PersonalProceedingKind]

export interface LegalFinding<K extends PersonalProceedingKind = PersonalProceedingKind> {
  readonly status: StatusOfKind[K]
  readonly since: Claim
  readonly latest: Claim
  /** The last day for which a source asserts that it stands so. */
  readonly lastConfirmed: Day | null
  readonly confirmedBy: Claim | null
}

type Turn = CriminalStatus | EndedStatus | null

const TURN_OF_STEP: Record<ChargeStep, Turn> = {
  registered: 'under_investigation',
  suspected: 'suspected',
  charged: 'charged',
  requalified: 'charged',
  dropped: null,
  convicted: 'convicted',
  acquitted: 'acquitted',
}
const TURN_OF_STAGE: Record<LegalStage, Turn> = {
  under_investigation: 'under_investigation',
  suspected: 'suspected',
  charged: 'charged',
  on_trial: 'on_trial',
  closed: 'closed',
  wanted: 'wanted',
}
const TURN_OF_OUTCOME: Record<Outcome, Turn> = {
  upheld: 'upheld',
  quashed: 'quashed',
  reduced: 'convicted',
  in_force: 'in_force',
  cassation_refused: 'upheld',
  acquitted: 'acquitted',
  served: null,
  paroled: null,
  pardoned: null,
}

function turnOf(claim: Claim): Turn {
  switch (claim.kind) {
    case 'charge':
      return TURN_OF_STEP[claim.step]
    case 'stage':
      return TURN_OF_STAGE[claim.stage]
    case 'sentence':
      return 'convicted'
    case 'outcome':
      return TURN_OF_OUTCOME[claim.outcome]
    default:
      return null
  }
}

const inAdministrative = (turn: CriminalStatus | EndedStatus): AdministrativeStatus | EndedStatus => {
  if (turn === 'closed' || turn === 'quashed' || turn === 'acquitted') return turn
  if (turn === 'convicted') return 'administratively_penalised'
  return turn === 'upheld' || turn === 'in_force' ? 'administrative_upheld' : 'administrative_open'
}
const inPsychiatric = (turn: CriminalStatus | EndedStatus): StatusOfKind['psychiatric'] => {
  if (turn === 'closed' || turn === 'quashed' || turn === 'acquitted') return turn
  return turn === 'on_trial' || turn === 'convicted' || turn === 'upheld' || turn === 'in_force'
    ? 'on_trial'
    : 'under_investigation'
}

/**
 * Legal status of a proceeding's subject on a day; null before the first claim. `claims` are those of the one
 * proceeding. A text that merely retells an earlier step never takes a status back: only an ending does that.
 */
export function legalStatusOn<K extends PersonalProceedingKind>(
  kind: K,
  claims: readonly Claim[],
  on: Day,
): LegalFinding<K> | null {
  const turns = claims
    .flatMap((claim) => {
      const turn = claim.standing === 'stands' ? turnOf(claim) : null
      const from = knownBy(claim)
      return turn && from && from <= on ? [{ claim, turn, from }] : []
    })
    .toSorted((a, b) => {
      if (a.from !== b.from) return a.from < b.from ? -1 : 1
      return weight(a.turn) - weight(b.turn) || (a.claim.id < b.claim.id ? -1 : 1)
    })
  const standing = turns.reduce<Standing | null>(takeTurn, null)
  if (!standing) return null
  const { turn, ...finding } = standing
  return { ...finding, status: statusIn(kind, turn) }
}

interface Standing {
  readonly turn: CriminalStatus | EndedStatus
  readonly since: Claim
  readonly latest: Claim
  readonly lastConfirmed: Day | null
  readonly confirmedBy: Claim | null
}

function takeTurn(
  standing: Standing | null,
  { claim, turn }: { readonly claim: Claim; readonly turn: CriminalStatus | EndedStatus },
): Standing {
  const confirmed = claim.asOf ?? (claim.date === null ? null : claim.latest)
  if (!standing || isEnded(turn) || isEnded(standing.turn) || weight(turn) > weight(standing.turn)) {
    return { turn, since: claim, latest: claim, lastConfirmed: confirmed, confirmedBy: confirmed && claim }
  }
  const stillSo = turn === standing.turn || claim.asOf !== null
  if (!stillSo || !confirmed || (standing.lastConfirmed && standing.lastConfirmed > confirmed))
    return standing
  return { ...standing, latest: claim, lastConfirmed: confirmed, confirmedBy: claim }
}

function statusIn<K extends PersonalProceedingKind>(
  kind: K,
  turn: CriminalStatus | EndedStatus,
): StatusOfKind[K] {
  const of: { [P in PersonalProceedingKind]: () => StatusOfKind[P] } = {
    criminal: () => turn,
    administrative: () => inAdministrative(turn),
    psychiatric: () => inPsychiatric(turn),
  }
  return of[kind]()
}

const isEnded = (turn: Turn): turn is EndedStatus =>
  (ENDED_STATUSES as readonly (string | null)[]).includes(turn)
const weight = (turn: CriminalStatus | EndedStatus) =>
  isEnded(turn) ? CRIMINAL_STATUSES.length : CRIMINAL_STATUSES.indexOf(turn)

const GRAVITY: readonly LegalStatus[] = [
  'in_force',
  'upheld',
  'convicted',
  'on_trial',
  'charged',
  'suspected',
  'wanted',
  'under_investigation',
  'administrative_upheld',
  'administratively_penalised',
  'administrative_open',
  'quashed',
  'acquitted',
  'closed',
]

/** For a stable sort of proceedings: the gravest as they stand first, ended ones last. */
export const byGravity = (a: { readonly status: LegalStatus }, b: { readonly status: LegalStatus }): number =>
  GRAVITY.indexOf(a.status) - GRAVITY.indexOf(b.status)

/** The gravest of a person's proceedings as they stand; ended ones come last. Ties keep the given order. */
export function gravest<F extends { readonly status: LegalStatus }>(findings: readonly F[]): F | null {
  return findings.toSorted(byGravity)[0] ?? null
}
