import { tags } from '@/lib/pages/tags'
import type { RecordDoc } from '@/lib/record/kinds'
import { referencesOf } from '@/lib/record/references'

/**
 * The tags of the pages that a publication changes: those that show the record, those of the records it points at that
 * list what points at them (before and after the change), and all that list or count.
 */
export function touchedTags(id: string, docs: readonly RecordDoc[]): string[] {
  const listed = docs.flatMap(referencesOf).map(({ id: each }) => tags.lists(each))
  return [...new Set([tags.shows(id), tags.lists(id), tags.register, ...listed])]
}
