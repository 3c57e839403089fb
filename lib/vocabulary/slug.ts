import type { Tx } from '@/lib/db/types'
import { slugOf } from '@/lib/publication/slug'
import type { Words } from '@/lib/i18n/lang'
import { isDated } from './kinds'
import type { TermForm } from './schema'

/** Addresses of the two codes in force leave the year out. */
const IN_FORCE: Readonly<Record<string, string>> = { 'cc-2014': 'cc', 'cao-2014': 'cao' }

/** `cc-174-2`, `cao-456-2`, `supreme-court`: an article by its number, all else by its English or transliterated name. */
export function slugBase({ vocabulary, input }: TermForm): string {
  if (vocabulary === 'law')
    return [IN_FORCE[input.code] ?? input.code, input.article, ...(input.part?.match(/[0-9]+/g) ?? [])].join(
      '-',
    )
  return slugOf(wordsOf(input)) || vocabulary
}

export function wordsOf({ kk, ru, en }: TermForm['input']): Words {
  return { ...(kk && { kk }), ...(ru && { ru }), ...(en && { en }) }
}

/** The address of a new term, with a number where another has it. It stays when the name changes. */
export async function chooseTermSlug(tx: Tx, form: TermForm): Promise<string> {
  const base = slugBase(form)
  const where = { slug: { startsWith: base } }
  const select = { slug: true } as const
  const { vocabulary } = form
  const rows =
    vocabulary === 'law'
      ? await tx.lawArticle.findMany({ where, select })
      : isDated(vocabulary)
        ? await tx.term.findMany({ where, select })
        : vocabulary === 'place'
          ? await tx.place.findMany({ where, select })
          : await tx.occupation.findMany({ where, select })
  const taken = new Set(rows.map(({ slug }) => slug))
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${form.vocabulary === 'law' ? 'v' : ''}${number}`
    if (!taken.has(slug)) return slug
  }
}
