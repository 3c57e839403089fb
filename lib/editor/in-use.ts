import type { JsonObject } from '@/lib/document/json'
import { keyOf, rowId, rowsIn, type RowKey } from './rows'
import type { Section } from './sections'

/** Which keys of which rows point at a row of a section. */
const POINTERS: Partial<Readonly<Record<Section, readonly (readonly [Section, string])[]>>> = {
  subjects: [
    ['proceedings', 'personId'],
    ['claims', 'personId'],
  ],
  groups: [
    ['proceedings', 'groupId'],
    ['claims', 'groupId'],
  ],
  proceedings: [['claims', 'proceedingId']],
  claims: [['claims', 'sentenceId']],
  disagreements: [['claims', 'disagreementId']],
}

/** The rows of a document that point at one of its rows, which therefore cannot be taken away. */
export function usesOf(content: JsonObject, { section, row }: RowKey): RowKey[] {
  const uses = (POINTERS[section] ?? []).flatMap(([from, key]) =>
    rowsIn(content, from)
      .filter((each) => each[key] === row && each['id'] !== row)
      .map((each): RowKey => ({ section: from, row: rowId(each) })),
  )
  return [...new Map(uses.map((use) => [keyOf(use), use])).values()]
}
