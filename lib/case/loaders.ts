import { EVERYONE } from '@/lib/auth/policy'
import type { StatementClaim } from '@/lib/claim/dto'
import { tagPage, tags } from '@/lib/pages/tags'
import { findMovedRecord, getCaseDossier, listPositionsOnThemes } from './queries'

/** What the page of a case needs; `moved` where the case has another address now; null where there is none. */
export async function loadCasePage(slug: string) {
  const dossier = await getCaseDossier(EVERYONE, slug)
  if (!dossier) {
    const moved = await findMovedRecord(EVERYONE, 'case', slug)
    return moved ? { moved } : null
  }
  await tagPage(tags.case(slug), tags.register)
  const positions = await listPositionsOnThemes(EVERYONE, dossier.themes)
  return { dossier, positions: once(positions) }
}

/** The same words said about several themes are told once, at the first. */
function once(positions: Awaited<ReturnType<typeof listPositionsOnThemes>>) {
  const told = new Set<string>()
  return positions
    .map(({ theme, claims }) => ({
      theme,
      claims: claims.filter((claim: StatementClaim) => {
        const key = JSON.stringify(claim.text)
        return told.has(key) ? false : told.add(key)
      }),
    }))
    .filter(({ claims }) => claims.length > 0)
}
