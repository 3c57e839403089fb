import type { Change } from '@/lib/document/change'
import { isJsonArray, isJsonObject, ownValue, type Json, type JsonObject } from '@/lib/document/json'

/** The words of a revision as they were kept: `more` is what `appendRevision` was given beside reason and changes. */
export type Body = { readonly reason: string | null; readonly changes: Change[]; readonly more: JsonObject }

/** Reads what the database kept of a revision's body. */
export function readBody(body: Json): Body {
  if (!isJsonObject(body)) return { reason: null, changes: [], more: {} }
  const { reason, changes, ...more } = body
  return {
    reason: typeof reason === 'string' ? reason : null,
    changes: isJsonArray(changes) ? changes.flatMap(readChange) : [],
    more,
  }
}

function readChange(change: Json): Change[] {
  if (!isJsonObject(change)) return []
  const [path, before, after, follows] = ['path', 'before', 'after', 'follows'].map((key) =>
    ownValue(change, key),
  )
  if (typeof path !== 'string') return []
  return [
    {
      path,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...((typeof follows === 'string' || follows === null) && { follows }),
    },
  ]
}
