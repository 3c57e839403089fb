import { EVERYONE } from '@/lib/auth/policy'
import type { StatementClaim } from '@/lib/claim/dto'
import { tagsOfCasePage } from '@/lib/pages/depends/case'
import { tagPage } from '@/lib/pages/tags'
import { findAddress } from '@/lib/site/queries'
import { getPublication } from '@/lib/version/queries'
import { getCaseDossier, listPositionsOnThemes } from './queries'

/** What the page of a case needs, or what became of what stood at the address. */
export async function loadCasePage(slug: string) {
  const dossier = await getCaseDossier(EVERYONE, slug)
  if (!dossier) return findAddress('case', slug)
  await tagPage(await tagsOfCasePage(dossier))
  const positions = await listPositionsOnThemes(EVERYONE, dossier.themes)
  return { dossier, positions: once(positions), publication: await getPublication(dossier.id) }
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
