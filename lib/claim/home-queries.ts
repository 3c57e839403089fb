import type { Actor } from '@/lib/auth/policy'
import { listClaims } from '@/lib/case/queries'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import type { Claim } from './dto'
import { claimHomeSelect, toClaimHome, type ClaimHome } from './home'

/** Claims that the actor may see, each with the page on which it is told. */
export async function listClaimsWithHome(
  actor: Actor,
  where: Prisma.ClaimWhereInput,
): Promise<{ readonly claim: Claim; readonly home: ClaimHome }[]> {
  const claims = await listClaims(actor, where)
  const rows = await db().claim.findMany({
    where: { id: { in: claims.map(({ id }) => id) } },
    select: { id: true, ...claimHomeSelect },
  })
  const homes = new Map(rows.map((row) => [row.id, toClaimHome(row)]))
  return claims.flatMap((claim) => {
    const home = homes.get(claim.id)
    return home ? [{ claim, home }] : []
  })
}
