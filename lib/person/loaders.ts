import { EVERYONE } from '@/lib/auth/policy'
import { findMovedRecord } from '@/lib/case/queries'
import { tagPage, tags } from '@/lib/pages/tags'
import { getPersonDossier } from './queries'

/** What the page of a person needs; `moved` where the person has another address now; null where there is none. */
export async function loadPersonPage(slug: string) {
  const dossier = await getPersonDossier(EVERYONE, slug)
  if (dossier) {
    await tagPage(tags.person(slug), tags.register)
    return { dossier }
  }
  const moved = await findMovedRecord(EVERYONE, 'person', slug)
  return moved ? { moved } : null
}
