import { compareDated } from '@/lib/dates/order'
import type { ClaimBase } from './dto'

/** Claims of any kind in the order of time; undated ones stand at the day of their source. */
export function inOrderOfTime<C extends ClaimBase>(claims: readonly C[]): C[] {
  const keyOf = ({ earliest, latest, asOf, date }: C) => ({ earliest, latest: latest ?? asOf, edtf: date })
  return claims.toSorted((a, b) => compareDated(keyOf(a), keyOf(b)))
}
