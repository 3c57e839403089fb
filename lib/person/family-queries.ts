import { visibleWhere, type Actor } from '@/lib/auth/policy'
import { listClaims } from '@/lib/case/queries'
import { db } from '@/lib/db/client'
import { toWords } from '@/lib/i18n/words'
import type { KillingFacts } from './dto'

/** The persons who stand in this case as relatives of the one who was killed. */
export async function listRelatives(actor: Actor, caseId: string, personId: string): Promise<string[]> {
  const rows = await db().caseSubject.findMany({
    where: { caseId, personId: { not: personId }, role: 'relative', person: visibleWhere(actor) },
    select: { personId: true },
  })
  return rows.map((row) => row.personId)
}

/** What these relatives face in cases of reprisal of their own, with the claims about each of them. */
export async function listReprisals(
  actor: Actor,
  relativeIds: readonly string[],
): Promise<KillingFacts['reprisals']> {
  if (relativeIds.length === 0) return []
  const personId = { in: [...relativeIds] }
  const cases = await db().case.findMany({
    where: { kind: 'reprisal', ...visibleWhere(actor), subjects: { some: { personId, role: 'target' } } },
    orderBy: { id: 'asc' },
    select: { id: true, slug: true, title: true },
  })
  return Promise.all(
    cases.map(async ({ id, slug, title }) => ({
      case: { slug, name: toWords(title) },
      claims: await listClaims(actor, { caseId: id, personId }),
    })),
  )
}
