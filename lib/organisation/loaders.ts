import { EVERYONE } from '@/lib/auth/policy'
import { findMovedRecord } from '@/lib/case/queries'
import { tagPage, tags } from '@/lib/pages/tags'
import { getOrganisationDossier, listOrganisations } from './queries'

/** All organisations. */
export async function loadOrganisationsPage() {
  await tagPage(tags.register)
  return listOrganisations(EVERYONE)
}

/** One organisation; `moved` where it has another address now; null where there is none. */
export async function loadOrganisationPage(slug: string) {
  await tagPage(tags.register)
  const organisation = await getOrganisationDossier(EVERYONE, slug)
  if (organisation) return { organisation }
  const moved = await findMovedRecord(EVERYONE, 'organisation', slug)
  return moved ? { moved } : null
}
