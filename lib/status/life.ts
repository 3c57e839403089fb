import { knownBy, type LifeClaim, type PersonClaim } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'

/** Living is what nobody has to say; the rest is a claim. Death outweighs exile. */
export type LifeStatus =
  | { readonly state: 'living' }
  | { readonly state: LifeClaim['life']; readonly since: PersonClaim & LifeClaim }

export const hasDied = (life: LifeStatus): boolean =>
  life.state === 'killed' || life.state === 'died' || life.state === 'died_in_custody'

/** Life of one person on a day, apart from custody: the dead have no custody. */
export function lifeOn(claims: readonly PersonClaim[], on: Day): LifeStatus {
  const past = claims
    .filter((claim): claim is PersonClaim & LifeClaim => claim.kind === 'life' && claim.standing === 'stands')
    .flatMap((claim) => {
      const from = knownBy(claim)
      return from !== null && from <= on ? [{ claim, key: `${from} ${claim.id}` }] : []
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ claim }) => claim)
  const since = past.find((claim) => claim.life !== 'in_exile') ?? past.at(-1)
  return since ? { state: since.life, since } : { state: 'living' }
}
