import type { PersonStatus, ProceedingDto } from '@/lib/case/dto'
import { claimsOfPerson, type Claim } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import { custodyOn, custodySegments } from './custody'
import { gravest, legalStatusOn } from './legal'
import { lifeOn } from './life'

/** Status of one person on `on`. `claims` and `proceedings` may hold those of others; only the person's own count. */
export function personStatusOn(
  personId: string,
  claims: readonly Claim[],
  proceedings: readonly ProceedingDto[],
  on: Day,
): PersonStatus {
  const own = claimsOfPerson(claims, personId)
  const findings = proceedings.flatMap((proceeding) => {
    if (proceeding.personId !== personId || proceeding.kind === 'inquiry') return []
    const finding = legalStatusOn(proceeding.kind, own.filter((claim) => claim.proceedingId === proceeding.id), on)
    return finding ? [{ ...finding, proceeding }] : []
  })
  return {
    on,
    custody: custodyOn(own, on),
    life: lifeOn(own, on),
    proceedings: findings,
    headline: gravest(findings),
    segments: custodySegments(own, on),
  }
}
