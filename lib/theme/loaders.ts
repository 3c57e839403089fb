import { EVERYONE } from '@/lib/auth/policy'
import { tagsOfThemePage } from '@/lib/pages/depends/theme'
import { tagPage, tags } from '@/lib/pages/tags'
import { loadCaseLines } from '@/lib/register/loaders'
import { findAddress } from '@/lib/site/queries'
import { getThemeDossier, listThemes } from './queries'

/** All themes. */
export async function loadThemesPage() {
  await tagPage([tags.register])
  return listThemes(EVERYONE)
}

/** One theme with its cases as they stand today, or what became of what stood at the address. */
export async function loadThemePage(slug: string) {
  const theme = await getThemeDossier(EVERYONE, slug)
  if (!theme) return findAddress('theme', slug)
  await tagPage(await tagsOfThemePage(slug))
  return { theme, cases: await loadCaseLines(theme.cases) }
}
