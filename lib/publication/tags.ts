import { pathParts } from '@/lib/document/change'
import { diffDocuments } from '@/lib/document/diff'
import { tags } from '@/lib/pages/tags'
import type { RecordDoc } from '@/lib/record/kinds'
import { referencesOf, type Reference } from '@/lib/record/references'
import { toJson } from '@/lib/record/to-json'

/**
 * The tags of the pages that a publication changes: those that show the record, those that list what points at a record
 * where this one begins or ceases to, and all that list or count over everything.
 * @param docs what readers see before and after; one alone where they see it for the first time or no longer
 */
export function touchedTags(id: string, docs: readonly RecordDoc[]): string[] {
  const [before, after] = docs
  const pointed = before && after ? referencesTouched(before, after) : docs.flatMap(referencesOf)
  const listed = pointed.map((each) => tags.lists(each.id))
  return [...new Set([tags.shows(id), tags.lists(id), tags.register, ...listed])]
}

/**
 * What the changed parts of a document point at, before and after. Pages that tell an unchanged part show the record
 * already, and are refreshed for that.
 */
function referencesTouched(before: RecordDoc, after: RecordDoc): Reference[] {
  const references = [...referencesOf(before), ...referencesOf(after)]
  const changed = diffDocuments(toJson(before.content), toJson(after.content)).map(({ path }) => partOf(path))
  // A case that becomes one of reprisal is told on the page of the relative who was killed.
  if (changed.includes('kind')) return references
  const touched = new Set(changed)
  return references.filter(({ path }) => touched.has(partOf(path)) || touched.has(pathParts(path)[0] ?? ''))
}

/** The row of a list, or the field, that a path is about: «claims/<id>», «subjects/<id>», «publisherId». */
const partOf = (path: string) => pathParts(path).slice(0, 2).join('/')
