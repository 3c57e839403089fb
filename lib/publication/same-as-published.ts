import type { Tx } from '@/lib/db/types'
import { isJsonArray, isJsonObject, sameJson, type Json } from '@/lib/document/json'
import { parseRecord, type RecordDoc, type RecordKind } from '@/lib/record/kinds'
import { toJson } from '@/lib/record/to-json'
import { liftRecord } from './lift'
import { slugInTables } from './slug'

/**
 * Whether the tables that readers' pages are made of say what was published, and nothing else: somebody who alters them
 * past this program does not touch the history, and is found by this.
 */
export async function sameAsPublished(
  tx: Tx,
  { kind, id, slug, content }: { kind: RecordKind; id: string; slug: string; content: unknown },
): Promise<boolean> {
  if ((await slugInTables(tx, kind, id)) !== slug) return false
  const told = await liftRecord(tx, kind, id)
  return sameJson(comparable(told), comparable(parseRecord(kind, content)))
}

// What the desk alone keeps, and what is kept as a key that cannot be read back.
const NOT_IN_TABLES = new Set(['slug', 'openIn', 'sortName'])

/** A document without what the tables do not hold, its lists in one order: rows have none of their own. */
function comparable({ content }: RecordDoc): Json {
  const own = Object.entries(toJson(content)).filter(([field]) => !NOT_IN_TABLES.has(field))
  return inOneOrder(Object.fromEntries(own))
}

function inOneOrder(value: Json | undefined): Json {
  if (isJsonArray(value))
    return value.map(inOneOrder).toSorted((a, b) => (sortText(a) < sortText(b) ? -1 : 1))
  if (!isJsonObject(value)) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inOneOrder(held)]))
}

const sortText = (value: Json): string =>
  isJsonObject(value) && typeof value['id'] === 'string' ? value['id'] : JSON.stringify(value)
