import { z } from 'zod'
import { digestOf, ERASED, hashOf, ORIGIN, type StoredRevision } from './chain'
import type { ChainHead } from './head'

/**
 * What is wrong with a history. `seq` is the revision at which it shows.
 *
 * - `missing`: revisions before it are gone, from `from` on
 * - `disordered`: it stands twice, or its number is not above the one before
 * - `unlinked`: it does not name the hash of the revision before it
 * - `edited`: its columns are not those that were hashed
 * - `time`: it is older than the one before
 * - `text-edited`: its words are not those that were hashed
 * - `text-missing`: its words are gone, and no erasure says so
 * - `text-returned`: an erasure says that its words are gone, and they are there
 * - `not-reached`: the history ends before the exported head
 * - `rewritten`: it is not the revision of the exported head
 */
export type Problem =
  | { readonly kind: 'missing'; readonly seq: bigint; readonly from: bigint }
  | {
      readonly kind:
        | 'disordered'
        | 'unlinked'
        | 'edited'
        | 'time'
        | 'text-edited'
        | 'text-missing'
        | 'text-returned'
        | 'not-reached'
        | 'rewritten'
      readonly seq: bigint
    }

export type Verdict = {
  readonly whole: boolean
  readonly revisions: number
  /** Revisions whose words were destroyed by an erasure. */
  readonly erased: number
  /** The last revision that was read: what to export when all is well. */
  readonly last: { readonly seq: bigint; readonly hash: string }
  /** The first of them, at most MOST_PROBLEMS. */
  readonly problems: readonly Problem[]
}

const MOST_PROBLEMS = 1000
const erasure = z.object({ erased: z.array(z.string().regex(/^\d{1,19}$/)) })

/** What an erasure destroyed: the revisions that it names. */
export function erasedSeqs({ action, text }: Pick<StoredRevision, 'action' | 'text'>): bigint[] {
  const named = action === ERASED ? erasure.safeParse(text?.body) : undefined
  return named?.success ? named.data.erased.map(BigInt) : []
}

/**
 * Follows the chain from its origin. Memory does not grow with the history, only with the revisions that have no words.
 * @param revisions in the order of `seq`
 * @param expected.head where the chain stood once: without it a history that was cut at its end, or wholly written
 *   anew with hashes of its own, cannot be told from a true one
 */
export async function verifyChain(
  revisions: AsyncIterable<StoredRevision>,
  expected: { head?: ChainHead } = {},
): Promise<Verdict> {
  const chain = new Chain(expected.head)
  for await (const revision of revisions) chain.follow(revision)
  return chain.end()
}

class Chain {
  private last: { seq: bigint; hash: string; at: Date | null } = { ...ORIGIN, at: null }
  private count = 0
  private erased = 0
  private readonly problems: Problem[] = []
  private readonly wordless = new Set<bigint>()

  constructor(private readonly head: ChainHead | undefined) {}

  follow(revision: StoredRevision): void {
    this.followLink(revision)
    this.followText(revision)
    if (this.head && revision.seq === BigInt(this.head.seq)) this.meet(revision, this.head)
    this.last = revision
    this.count += 1
  }

  end(): Verdict {
    if (this.head && this.last.seq < BigInt(this.head.seq)) this.say('not-reached', this.last.seq)
    for (const seq of this.wordless) this.say('text-missing', seq)
    const { seq, hash } = this.last
    return {
      whole: this.problems.length === 0,
      revisions: this.count,
      erased: this.erased,
      last: { seq, hash },
      problems: this.problems.toSorted((a, b) => (a.seq < b.seq ? -1 : a.seq > b.seq ? 1 : 0)),
    }
  }

  private followLink(revision: StoredRevision): void {
    const { seq, previous, hash, at } = revision
    const next = this.last.seq + 1n
    if (seq > next) this.add({ kind: 'missing', seq, from: next })
    else if (seq < next) this.say('disordered', seq)
    // After a gap there is nothing to be linked to.
    else if (previous !== this.last.hash) this.say('unlinked', seq)
    if (hash !== hashOf(revision)) this.say('edited', seq)
    if (this.last.at && at < this.last.at) this.say('time', seq)
  }

  private followText(revision: StoredRevision): void {
    const { seq, text, digest } = revision
    if (!text) this.wordless.add(seq)
    else if (digest !== digestOf(text.salt, text.body)) this.say('text-edited', seq)
    for (const named of erasedSeqs(revision)) {
      if (this.wordless.delete(named)) this.erased += 1
      else this.say('text-returned', named)
    }
  }

  private meet({ seq, hash }: StoredRevision, head: ChainHead): void {
    if (hash !== head.hash) this.say('rewritten', seq)
  }

  private say(kind: Exclude<Problem['kind'], 'missing'>, seq: bigint): void {
    this.add({ kind, seq })
  }

  private add(problem: Problem): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem)
  }
}
