import { EVERYONE } from '@/lib/auth/policy'
import type { CaseDoc } from './document'
import type { Beside } from './document-dossier'
import { listAsksOfCase, listClaims, listProceedings, listRelated } from './queries'

/** What readers see elsewhere today of the people and themes of a case, and of letters that ask for it. */
export async function readBeside(caseId: string, doc: CaseDoc): Promise<Beside> {
  const personIds = doc.subjects.map(({ id }) => id)
  const ofPeople = { personId: { in: personIds } }
  const elsewhere = { OR: [{ caseId: null }, { caseId: { not: caseId } }] }
  const [claimsOfSubjects, proceedings, asks, related] = await Promise.all([
    listClaims(EVERYONE, { AND: [ofPeople, elsewhere] }),
    listProceedings(EVERYONE, { AND: [ofPeople, { caseId: { not: caseId } }] }),
    listAsksOfCase(EVERYONE, caseId),
    listRelated(EVERYONE, caseId, personIds, doc.themes),
  ])
  return { claimsOfSubjects, proceedings, asks, related }
}
