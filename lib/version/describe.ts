import type { Lookups } from '@/lib/case/lookups'
import { diffDocuments } from '@/lib/document/diff'
import type { Voice } from '@/lib/i18n/voice'
import { toJson } from '@/lib/record/to-json'
import { describeChanges } from '@/lib/review/describe'
import { changesForReaders } from '@/lib/review/readers'
import type { VersionLine } from './dto'
import type { StoredVersion } from './queries'
import { labelsForReaders, seenDocument } from './seen'

/** A new version may bring hundreds of claims; they stand on its page. */
const MOST_TOLD = 60

/**
 * What each of these versions changed, the latest first; the last of them is told as the first that there is. What readers
 * may not see today is in none of it.
 */
export function describeVersions(
  versions: readonly StoredVersion[],
  lookups: Lookups,
  voice: Voice,
): VersionLine[] {
  const labels = labelsForReaders(lookups)
  return versions.map(({ doc, ...version }, index): VersionLine => {
    const before = versions[index + 1]
    if (!before) return { ...version, changes: null, untold: 0 }
    const [then, now] = [seenDocument(before.doc, lookups), seenDocument(doc, lookups)]
    const changes = changesForReaders(doc.kind, diffDocuments(toJson(then.content), toJson(now.content)))
    const told = describeChanges(changes.slice(0, MOST_TOLD), then, now, labels, voice)
    return { ...version, changes: told, untold: Math.max(0, changes.length - MOST_TOLD) }
  })
}
