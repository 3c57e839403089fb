import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/document/canonical'
import type { JsonObject } from '@/lib/document/json'
import type { Term } from './dto'

/** A term as history tells it: what is not known is absent. */
export function termJson(term: Term): JsonObject {
  return Object.fromEntries(Object.entries(term).filter(([, value]) => value !== null && value !== undefined))
}

/** A mark of what a form was filled from: two people who have a term open do not overwrite each other. */
export function seenMark(term: Term): string {
  return createHash('sha256')
    .update(canonicalJson(termJson(term)))
    .digest('hex')
    .slice(0, 32)
}
