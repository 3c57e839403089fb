import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { digestOf, ERASED, hashOf, ORIGIN, type StoredRevision } from './chain'
import type { ChainHead } from './head'

const RECORDS = [uuid(), uuid(), uuid()] as const
const ACTORS = [uuid(), uuid(), null] as const

/** What is done next: a change of a record, an act that concerns none, or the erasure of a record's words. */
type Step = {
  record: number
  actor: number
  kind: 'change' | 'act' | 'erase'
  word: string
  salt: Uint8Array
  later: number
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  record: fc.nat(RECORDS.length - 1),
  actor: fc.nat(ACTORS.length - 1),
  kind: fc.constantFrom(
    'change' as const,
    'change' as const,
    'change' as const,
    'act' as const,
    'erase' as const,
  ),
  word: fc.constantFrom('сот', 'үкім', 'a "quote"', '\n'),
  salt: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  later: fc.nat(5000),
})

/** A true history of `least` to 12 revisions, kept in memory as the database keeps it. */
export function anyChain(least = 1): fc.Arbitrary<StoredRevision[]> {
  return fc.array(anyStep, { minLength: least, maxLength: 12 }).map(buildChain)
}

function buildChain(steps: readonly Step[]): StoredRevision[] {
  const chain: StoredRevision[] = []
  const numbers = new Map<string, number>()
  for (const { record, actor, kind, word, salt, later } of steps) {
    const recordId = kind === 'act' ? null : (RECORDS[record] ?? null)
    const number = recordId === null ? null : (numbers.get(recordId) ?? 0) + 1
    if (recordId !== null && number !== null) numbers.set(recordId, number)
    const body = kind === 'erase' ? { reason: word, erased: eraseWords(chain, recordId) } : { reason: word }
    const last = chain.at(-1)
    const link = {
      seq: (last?.seq ?? 0n) + 1n,
      previous: last?.hash ?? ORIGIN.hash,
      recordId,
      number,
      actorId: ACTORS[actor] ?? null,
      action: kind === 'erase' ? ERASED : kind,
      at: new Date((last?.at.getTime() ?? Date.UTC(2026, 0, 1)) + later),
      digest: digestOf(salt, body),
    }
    chain.push({ ...link, hash: hashOf(link), text: { salt, body } })
  }
  return chain
}

function eraseWords(chain: StoredRevision[], recordId: string | null): string[] {
  const erased: string[] = []
  for (const [index, revision] of chain.entries()) {
    if (revision.recordId !== recordId || revision.action === ERASED || !revision.text) continue
    chain[index] = { ...revision, text: null }
    erased.push(revision.seq.toString())
  }
  return erased
}

/** The head of a chain, as it is exported. */
export function headOf(chain: readonly StoredRevision[]): ChainHead {
  const last = chain.at(-1)
  return {
    format: 'aigaq-history-head',
    version: 1,
    seq: (last?.seq ?? 0n).toString(),
    hash: last?.hash ?? ORIGIN.hash,
    at: last?.at.toISOString() ?? null,
  }
}
