import { EVERYONE } from '@/lib/auth/policy'
import { tagsOfPersonPage } from '@/lib/pages/depends/person'
import { tagPage } from '@/lib/pages/tags'
import { findAddress } from '@/lib/site/queries'
import { getPublication } from '@/lib/version/queries'
import { getPersonDossier } from './queries'

/** What the page of a person needs, or what became of what stood at the address. */
export async function loadPersonPage(slug: string) {
  const dossier = await getPersonDossier(EVERYONE, slug)
  if (!dossier) return findAddress('person', slug)
  await tagPage(await tagsOfPersonPage(dossier))
  return { dossier, publication: await getPublication(dossier.id) }
}
