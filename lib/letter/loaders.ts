import { EVERYONE } from '@/lib/auth/policy'
import { tagsOfLetterPage } from '@/lib/pages/depends/letter'
import { tagPage, tags } from '@/lib/pages/tags'
import { loadCaseLines } from '@/lib/register/loaders'
import { findAddress } from '@/lib/site/queries'
import { getLetterDossier, listLetters } from './queries'

/** All letters. */
export async function loadLettersPage() {
  await tagPage([tags.register])
  return listLetters(EVERYONE)
}

/** One letter with the cases it names as they stand today, or what became of what stood at the address. */
export async function loadLetterPage(slug: string) {
  const letter = await getLetterDossier(EVERYONE, slug)
  if (!letter) return findAddress('letter', slug)
  await tagPage(await tagsOfLetterPage(slug))
  return { letter, cases: await loadCaseLines(letter.cases) }
}
