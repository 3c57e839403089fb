import type { DeskActor } from '@/lib/auth/policy'
import type { Lang } from '@/lib/i18n/lang'
import { voiceOf } from '@/lib/i18n/voice'
import { cleanText } from '@/lib/names/clean-text'
import { hitsOf, isSame } from '@/lib/search/hits'
import { LONGEST_SEARCH } from '@/lib/search/query'
import { readQuery, type QueryReading } from '@/lib/search/reading'
import { termDetail, termLabel } from '@/lib/vocabulary/labels'
import { listTerms } from '@/lib/vocabulary/queries'
import type { Vocabulary } from '@/lib/vocabulary/kinds'
import type { Candidate, PickAnswer, PickWhy } from './dto'
import { isRecordPick, type PickKind, type RecordPick } from './kinds'
import { findAlike, findNamed, findNamedTogether, findSourceAt } from './name-queries'
import { readCandidates } from './record-queries'
import { matchTerms } from './term-match'

/** As many as a list beneath a field can hold. */
export const MOST_CANDIDATES = 20

interface Asked {
  readonly kind: PickKind
  readonly q: string
  readonly lang: Lang
}

/**
 * What a form can pick, the likeliest first. Records are found by any of their names, in any script, spelling or
 * inflection; withdrawn ones are not, and those the actor may not know of are left out before anything is counted.
 */
export async function searchPicker(actor: DeskActor, { kind, q, lang }: Asked): Promise<PickAnswer> {
  const text = Array.from(cleanText(q)).slice(0, LONGEST_SEARCH).join('').trim()
  return isRecordPick(kind) ? searchRecords(actor, kind, text, lang) : searchTerms(kind, text, lang)
}

/** Terms are at most some hundreds: all are read, and without a question the first are shown. */
async function searchTerms(kind: Vocabulary, text: string, lang: Lang): Promise<PickAnswer> {
  const voice = voiceOf(lang)
  const found = matchTerms(text, await listTerms(kind))
  const candidates = found.slice(0, MOST_CANDIDATES).map((term): Candidate => {
    const name = termLabel(term, voice)
    return { id: term.id, name, detail: termDetail(term, voice), state: null, why: null }
  })
  return { kind, candidates, more: found.length > candidates.length }
}

async function searchRecords(
  actor: DeskActor,
  kind: RecordPick,
  text: string,
  lang: Lang,
): Promise<PickAnswer> {
  if (text === '') return { kind, candidates: [], more: false }
  const found = await findRecords(actor, kind, text)
  const shown = found.slice(0, MOST_CANDIDATES)
  const ids = shown.map(({ id }) => id)
  const lines = await readCandidates(actor, kind, ids, voiceOf(lang))
  const why = new Map(shown.map((each) => [each.id, each.why]))
  const candidates = lines.map((line) => ({ ...line, why: why.get(line.id) ?? null }))
  return { kind, candidates, more: found.length > shown.length }
}

interface Found {
  readonly id: string
  readonly why: PickWhy | null
}

async function findRecords(actor: DeskActor, kind: RecordPick, text: string): Promise<Found[]> {
  if (kind === 'source' && /^https?:\/\//i.test(text))
    return (await findSourceAt(actor, text)).map((id) => ({ id, why: null }))
  const query = readQuery({ text, literal: false })
  const named = await findNamed(actor, kind, query)
  // Names a slip away take the longest to find, and are of no use where enough is called so.
  const enough = isShort(query) || hitsOf(query, named).filter(isSame).length >= MOST_CANDIDATES
  const hits = hitsOf(query, enough ? named : [...named, ...(await findAlike(actor, kind, query))])
  const found = hits.map(({ recordId, why }) => ({ id: recordId, why }))
  if (kind !== 'source') return found
  const together = await findNamedTogether(actor, kind, query)
  const others = together.filter(({ recordId }) => found.every(({ id }) => id !== recordId))
  return [...found, ...others.map(({ recordId }) => ({ id: recordId, why: null }))]
}

/** A letter or two are the beginning of a name, and like everything. */
const isShort = ({ readings }: QueryReading) =>
  readings.every(({ names }) => names.every((forms) => (forms[0]?.key.length ?? 0) < 3))
