import { EVERYONE } from '@/lib/auth/policy'
import { findMovedRecord } from '@/lib/case/queries'
import { tagPage, tags } from '@/lib/pages/tags'
import { loadCaseLines } from '@/lib/register/loaders'
import { getLetterDossier, listLetters } from './queries'

/** All letters. */
export async function loadLettersPage() {
  await tagPage(tags.register)
  return listLetters(EVERYONE)
}

/** One letter with the cases it names as they stand today; `moved` where it has another address now; null where there is none. */
export async function loadLetterPage(slug: string) {
  const letter = await getLetterDossier(EVERYONE, slug)
  if (!letter) {
    const moved = await findMovedRecord(EVERYONE, 'letter', slug)
    return moved ? { moved } : null
  }
  await tagPage(tags.letter(slug), tags.register)
  return { letter, cases: await loadCaseLines(letter.cases) }
}
