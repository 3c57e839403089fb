import { pathParts, type Change } from '@/lib/document/change'
import type { RecordKind } from '@/lib/record/kinds'
import type { PartName } from './field'
import { fieldOf } from './shapes'

/** The changes that readers are told of: without what editors write for themselves, such as why something was left out. */
export function changesForReaders(kind: RecordKind, changes: readonly Change[]): Change[] {
  return changes.filter(({ path }) => !isInside(kind, pathParts(path)))
}

function isInside(kind: RecordKind, parts: readonly string[]): boolean {
  let part: PartName = kind
  for (let index = 0; index < parts.length; index += 2) {
    const field = fieldOf(part, parts[index] ?? '')
    // What this program does not know is not for readers either.
    if (!field || field.inside) return true
    if (field.is !== 'rows') return false
    part = field.part
  }
  return false
}
