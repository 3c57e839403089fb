import { timelineOf } from '@/lib/case/view'
import type { Claim, EventClaim, StatementClaim } from '@/lib/claim/dto'
import type { KillingFacts } from './dto'

/** The account of a killing under the headings in which it is told, each in the order of time. */
export interface KillingAccount {
  readonly happened: readonly Claim[]
  readonly suspected: readonly Claim[]
  readonly investigated: readonly Claim[]
  readonly family: readonly Claim[]
  readonly reprisals: KillingFacts['reprisals']
  /** What the person had been through before, exile and prosecution among it. */
  readonly before: readonly Claim[]
}

/**
 * Groups the claims of a killing. The kinds of claims decide; only whether a step of the investigation tells of suspects
 * has no kind of its own and is read from its words. Suspects have no names anywhere: a claim about one is a claim about
 * the case, never about a person.
 */
export function accountOfKilling({ claims, reprisals }: KillingFacts): KillingAccount {
  const account = {
    happened: [] as Claim[],
    suspected: [] as Claim[],
    investigated: [] as Claim[],
    family: [] as Claim[],
    before: [] as Claim[],
  }
  for (const claim of timelineOf(claims)) account[headingOf(claim)].push(claim)
  return {
    ...account,
    reprisals: reprisals
      .map((each) => ({ ...each, claims: timelineOf(each.claims).filter(isPressure) }))
      .filter((each) => each.claims.length > 0),
  }
}

function headingOf(claim: Claim): 'happened' | 'suspected' | 'investigated' | 'family' | 'before' {
  switch (claim.kind) {
    case 'life':
      return claim.life === 'in_exile' ? 'before' : 'happened'
    case 'event':
      return headingOfEvent(claim)
    case 'statement':
      return headingOfStatement(claim)
    default:
      return 'before'
  }
}

function headingOfEvent(claim: EventClaim) {
  if (claim.event === 'attack' || claim.event === 'hospital') return 'happened'
  if (claim.event === 'investigation' || claim.event === 'trial')
    return tellsOfSuspects(claim) ? 'suspected' : 'investigated'
  return claim.event === 'harassment' ? 'family' : 'before'
}

function headingOfStatement(claim: StatementClaim) {
  if (claim.party === 'subject') return 'before'
  return claim.party === 'family' ? 'family' : 'investigated'
}

const tellsOfSuspects = ({ text }: EventClaim) =>
  /\bsuspects?\b/i.test(text.en ?? '') || /подозреваем/i.test(text.ru ?? '') || /күдікті/i.test(text.kk ?? '')

/** What is done to a relative, not what the relative is or says. */
const isPressure = (claim: Claim) =>
  claim.kind !== 'statement' && (claim.kind !== 'event' || claim.event !== 'publication')
