import type { ClaimDoc } from '@/lib/claim/document'
import { claimGaps, NO_SURROUNDINGS, type Surroundings } from '@/lib/claim/problems'
import { LANGS, type Lang, type Words } from '@/lib/i18n/lang'
import type { RecordDoc } from '@/lib/record/kinds'

/** What a row still lacks before readers may see it. */
export interface Marks {
  readonly noCitation: boolean
  /** Fields of its kind that it needs and has not, by name. */
  readonly needed: readonly string[]
  /** Languages in which it is not written, but for those left open on purpose. */
  readonly notIn: readonly Lang[]
  /** Languages in which it is written and no editor of them has read it. */
  readonly notRead: readonly Lang[]
}

export const NO_MARKS: Marks = { noCitation: false, needed: [], notIn: [], notRead: [] }

/** What each claim of a document lacks, by its id. */
export function marksOfClaims(doc: RecordDoc): ReadonlyMap<string, Marks> {
  const claims = 'claims' in doc.content ? doc.content.claims : []
  const around: Surroundings = doc.kind === 'case' ? doc.content : NO_SURROUNDINGS
  const openIn: readonly Lang[] = 'openIn' in doc.content ? doc.content.openIn : []
  return new Map(claims.map((claim) => [claim.id, marksOf(claim, around, openIn)]))
}

function marksOf(claim: ClaimDoc, around: Surroundings, openIn: readonly Lang[]): Marks {
  const gaps = claimGaps([claim], around)
  const at = `/claims/${claim.id}/`
  const needed = gaps
    .filter(({ code, path }) => (code === 'needed' || code === 'shape') && !path.includes('/components/'))
    .map(({ path }) => path.slice(at.length))
  return {
    noCitation: claim.citations.length === 0,
    needed: [...new Set(needed)],
    ...marksOfWords(claim.text, openIn, claim.readIn),
  }
}

/** What words lack: `readIn` is given where somebody says which languages were read. */
export function marksOfWords(
  words: Words,
  openIn: readonly Lang[],
  readIn?: readonly Lang[],
): Pick<Marks, 'notIn' | 'notRead'> {
  return {
    notIn: LANGS.filter((lang) => !words[lang] && !openIn.includes(lang)),
    notRead: readIn ? LANGS.filter((lang) => words[lang] && !readIn.includes(lang)) : [],
  }
}
