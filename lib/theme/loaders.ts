import { EVERYONE } from '@/lib/auth/policy'
import { findMovedRecord } from '@/lib/case/queries'
import { tagPage, tags } from '@/lib/pages/tags'
import { loadCaseLines } from '@/lib/register/loaders'
import { getThemeDossier, listThemes } from './queries'

/** All themes. */
export async function loadThemesPage() {
  await tagPage(tags.register)
  return listThemes(EVERYONE)
}

/** One theme with its cases as they stand today; `moved` where it has another address now; null where there is none. */
export async function loadThemePage(slug: string) {
  await tagPage(tags.register)
  const theme = await getThemeDossier(EVERYONE, slug)
  if (!theme) {
    const moved = await findMovedRecord(EVERYONE, 'theme', slug)
    return moved ? { moved } : null
  }
  return { theme, cases: await loadCaseLines(theme.cases) }
}
