import { EVERYONE } from '@/lib/auth/policy'
import { tagsOfOrganisationPage } from '@/lib/pages/depends/organisation'
import { tagPage, tags } from '@/lib/pages/tags'
import { findAddress } from '@/lib/site/queries'
import { getOrganisationDossier, listOrganisations } from './queries'

/** All organisations. */
export async function loadOrganisationsPage() {
  await tagPage([tags.register])
  return listOrganisations(EVERYONE)
}

/** One organisation, or what became of what stood at the address. */
export async function loadOrganisationPage(slug: string) {
  const organisation = await getOrganisationDossier(EVERYONE, slug)
  if (!organisation) return findAddress('organisation', slug)
  await tagPage(await tagsOfOrganisationPage(slug))
  return { organisation }
}
