import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/document/canonical'
import type { Change } from '@/lib/document/change'
import type { Json } from '@/lib/document/json'

/**
 * What a revision says in words: why, what changed in the record's document, and what else belongs to the action. It
 * stands apart from the chain and can be destroyed. Confidential text is never in it.
 */
export type RevisionBody = {
  readonly reason?: string
  readonly changes?: readonly Change[]
  readonly [more: string]: Json | undefined
}

/** A link of the chain. `number` counts the revisions of one record; both are null for what concerns none. */
export type Link = {
  readonly seq: bigint
  readonly previous: string
  readonly recordId: string | null
  readonly number: number | null
  readonly actorId: string | null
  readonly action: string
  readonly at: Date
  readonly digest: string
}

/** A link as it is stored: with its hash, and with its words unless they were destroyed. */
export type StoredRevision = Link & {
  readonly hash: string
  readonly text: { readonly salt: Uint8Array; readonly body: Json } | null
}

/** The action of a revision that destroyed the words of others; its body names their `seq`: `{erased: ['12', …]}`. */
export const ERASED = 'erased'

/** Where the chain stands when it is empty. */
export const ORIGIN = { seq: 0n, hash: '0'.repeat(64) } as const

/** SHA-256 of the salt followed by the canonical JSON of the body, in hexadecimal. */
export function digestOf(salt: Uint8Array, body: Json): string {
  return createHash('sha256').update(salt).update(canonicalJson(body)).digest('hex')
}

/** SHA-256 of the link's canonical JSON, in hexadecimal: `seq` as decimal text, `at` as ISO 8601 in milliseconds. */
export function hashOf({ seq, previous, recordId, number, actorId, action, at, digest }: Link): string {
  const link = {
    seq: seq.toString(),
    previous,
    recordId,
    number,
    actorId,
    action,
    at: at.toISOString(),
    digest,
  }
  return createHash('sha256').update(canonicalJson(link)).digest('hex')
}
