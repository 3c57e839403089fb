import { diffArrays } from 'diff'
import type { TextPart } from './sentence'

/** Words that two texts may differ in before the comparison gives up and shows one after the other. */
const MOST_EDITS = 2000

// Words, spaces and marks apart, in any script.
const TOKENS = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** What became of a text, word by word. Joined without «ins» it is `before`, without «del» it is `after`. */
export function diffWords(before: string, after: string): TextPart[] {
  const changes = diffArrays(before.match(TOKENS) ?? [], after.match(TOKENS) ?? [], {
    maxEditLength: MOST_EDITS,
  })
  if (!changes) return whole(before, after)
  const parts = changes.map(
    ({ value, added, removed }): TextPart => ({
      text: value.join(''),
      kind: added ? 'ins' : removed ? 'del' : 'same',
    }),
  )
  // Where nothing but spaces stayed, single words side by side read worse than one text after the other.
  const stayed = parts.some(({ kind, text }) => kind === 'same' && /[\p{L}\p{N}]/u.test(text))
  return stayed ? parts : whole(before, after)
}

function whole(before: string, after: string): TextPart[] {
  const parts: TextPart[] = [
    { text: before, kind: 'del' },
    { text: after, kind: 'ins' },
  ]
  return parts.filter(({ text }) => text !== '')
}
