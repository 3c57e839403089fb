import type { Voice } from '@/lib/i18n/voice'
import { readPickParameter } from '@/lib/picker/picked'
import { idPart } from '@/lib/record/parts'
import type { TermWithUses } from './dto'
import { isVocabulary, VOCABULARIES, type Vocabulary } from './kinds'
import { missingIn, termLabel } from './labels'
import { getTerm, listTerms, listTermsWithUses } from './queries'
import { seenMark } from './term-json'

/** Each vocabulary with how many terms it has, and how many of them are not written in all languages. */
export async function loadVocabularies(): Promise<
  { readonly vocabulary: Vocabulary; readonly terms: number; readonly incomplete: number }[]
> {
  const all: { vocabulary: Vocabulary; terms: number; incomplete: number }[] = []
  // One after another: the embedded engine has one connection, and other readers come in between.
  for (const vocabulary of VOCABULARIES) {
    const terms = await listTerms(vocabulary)
    const incomplete = terms.filter((term) => missingIn(term).length > 0).length
    all.push({ vocabulary, terms: terms.length, incomplete })
  }
  return all
}

/** A vocabulary in the order of a reader's language; null where the address names none. */
export async function loadVocabulary(
  asked: string,
  voice: Voice,
): Promise<{ readonly vocabulary: Vocabulary; readonly terms: readonly TermWithUses[] } | null> {
  if (!isVocabulary(asked)) return null
  const collator = new Intl.Collator(voice.lang, { numeric: true })
  const terms = await listTermsWithUses(asked)
  const sorted = terms.toSorted((a, b) =>
    collator.compare(termLabel(a, voice).text, termLabel(b, voice).text),
  )
  return { vocabulary: asked, terms: sorted }
}

export interface LoadedTerm {
  readonly term: TermWithUses
  /** Goes into the form, and says on the way back what it was filled from. */
  readonly seen: string
  /** The term to merge it into, where one was picked. */
  readonly into: { readonly id: string; readonly name: string } | null
}

/**
 * One term; null where there is none.
 * @param pick what the page of choices sent back: `into:<id>`
 */
export async function loadTerm(
  asked: string,
  id: string,
  pick: string | null,
  voice: Voice,
): Promise<LoadedTerm | null> {
  if (!isVocabulary(asked) || !idPart.safeParse(id).success) return null
  const [found] = await listTermsWithUses(asked, [id])
  if (!found) return null
  const { uses: _, ...term } = found
  const picked = readPickParameter(pick)
  const into = picked?.field === 'into' && picked.id !== id ? await getTerm(asked, picked.id) : null
  return {
    term: found,
    seen: seenMark(term),
    into: into && { id: into.id, name: termLabel(into, voice).text },
  }
}
