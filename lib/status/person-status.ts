import type { PersonStatus, ProceedingDto } from '@/lib/case/dto'
import { claimsOfPerson, type Claim } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import { custodyOn, custodySegments } from './custody'
import { gravest, legalStatusOn } from './legal'
import { hasDied, lifeOn } from './life'

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
    const finding = legalStatusOn(
      proceeding.kind,
      own.filter((claim) => claim.proceedingId === proceeding.id),
      on,
    )
    return finding ? [{ ...finding, proceeding }] : []
  })
  const life = lifeOn(own, on)
  return {
    on,
    custody: custodyOn(own, on),
    life,
    proceedings: findings,
    headline: hasDied(life) ? null : gravest(findings),
    segments: custodySegments(own, on),
  }
}
