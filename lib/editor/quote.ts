/**
 * A place in a text by its words: W3C Web Annotation's text quote selector, with what stands 32 letters before and after.
 * White space counts as one space and is none at the ends of a paragraph, so that a text that was broken into lines
 * elsewhere still has the place.
 */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A place between letters: the number of a paragraph, from 0, and of the letter in it as it was stored. */
export interface TextPoint {
  readonly paragraph: number
  readonly offset: number
}

export const CONTEXT = 32

const squeeze = (text: string) => text.replace(/\s+/gu, ' ')

/** Paragraphs as one text with a space between them, and where in it each begins. */
function join(paragraphs: readonly string[]) {
  let text = ''
  const starts = paragraphs.map((paragraph) => {
    const words = squeeze(paragraph).trim()
    if (text !== '' && words !== '') text += ' '
    const start = text.length
    text += words
    return start
  })
  return { text, starts }
}

/** Where a point is in the joined text. */
function placeOf(paragraphs: readonly string[], starts: readonly number[], point: TextPoint): number {
  const paragraph = paragraphs[point.paragraph] ?? ''
  const before = squeeze(paragraph.slice(0, point.offset)).trimStart()
  const length = squeeze(paragraph).trim().length
  return (starts[point.paragraph] ?? 0) + Math.min(before.length, length)
}

/** The selector of the words between two points, with the paragraphs they are in, counted from 1; null where there are none. */
export function selectorOf(
  paragraphs: readonly string[],
  start: TextPoint,
  end: TextPoint,
): (QuoteSelector & { readonly from: number; readonly to: number }) | null {
  const { text, starts } = join(paragraphs)
  let from = wholeLetter(text, placeOf(paragraphs, starts, start))
  let to = wholeLetter(text, placeOf(paragraphs, starts, end))
  while (from < to && text[from] === ' ') from += 1
  while (to > from && text[to - 1] === ' ') to -= 1
  if (to <= from) return null
  return {
    exact: text.slice(from, to),
    prefix: text.slice(wholeLetter(text, Math.max(0, from - CONTEXT)), from),
    suffix: text.slice(to, wholeLetter(text, Math.min(text.length, to + CONTEXT))),
    from: paragraphAt(starts, paragraphs, from),
    to: paragraphAt(starts, paragraphs, to - 1),
  }
}

/** A letter beyond the first 65,536 is two units, and half of one has no UTF-8. */
const wholeLetter = (text: string, at: number) =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at + 1 : at

/** The number, from 1, of the paragraph that holds a letter of the joined text. */
function paragraphAt(starts: readonly number[], paragraphs: readonly string[], at: number): number {
  const index = starts.findLastIndex((start, each) => start <= at && (paragraphs[each] ?? '').trim() !== '')
  return index + 1
}

/** A place that was found, and how sure that is: `exact` with what stands around it, or the words alone, once or first of several. */
export interface FoundQuote {
  readonly from: number
  readonly to: number
  readonly start: TextPoint
  readonly end: TextPoint
  readonly certain: boolean
}

/**
 * Finds the words of a selector. Of several places that have them it is the one with the most of prefix and suffix
 * around it; `near` (a paragraph from 1) decides where these say nothing. Null where the words are nowhere.
 */
export function findSelector(
  paragraphs: readonly string[],
  { exact, prefix = '', suffix = '' }: { exact: string; prefix?: string; suffix?: string },
  near?: number,
): FoundQuote | null {
  const words = squeeze(exact).trim()
  if (words === '') return null
  const { text, starts } = join(paragraphs)
  const [before, after] = [squeeze(prefix), squeeze(suffix)]
  const places: { at: number; likeness: number }[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const likeness = commonEnd(text.slice(0, at), before) + commonStart(text.slice(at + words.length), after)
    const isNear = near !== undefined && paragraphAt(starts, paragraphs, at) === near
    places.push({ at, likeness: likeness + (isNear ? 0.5 : 0) })
  }
  const most = Math.max(...places.map(({ likeness }) => likeness))
  const best = places.filter(({ likeness }) => likeness === most)
  const [found] = best
  if (!found) return null
  const end = found.at + words.length
  return {
    from: paragraphAt(starts, paragraphs, found.at),
    to: paragraphAt(starts, paragraphs, end - 1),
    start: pointAt(paragraphs, starts, found.at, 'start'),
    end: pointAt(paragraphs, starts, end, 'end'),
    certain: best.length === 1,
  }
}

function commonEnd(text: string, wanted: string): number {
  let count = 0
  while (count < wanted.length && count < text.length && text.at(-1 - count) === wanted.at(-1 - count))
    count += 1
  return count
}

function commonStart(text: string, wanted: string): number {
  let count = 0
  while (count < wanted.length && count < text.length && text[count] === wanted[count]) count += 1
  return count
}

/** A place of the joined text as a point in the stored paragraphs. */
function pointAt(
  paragraphs: readonly string[],
  starts: readonly number[],
  at: number,
  side: 'start' | 'end',
): TextPoint {
  const index = paragraphAt(starts, paragraphs, side === 'end' ? at - 1 : at) - 1
  const paragraph = paragraphs[index] ?? ''
  const wanted = at - (starts[index] ?? 0)
  let read = 0
  let inSpace = true
  for (let offset = 0; offset < paragraph.length && read < wanted; offset += 1) {
    const isSpace = /\s/u.test(paragraph.charAt(offset))
    if (!isSpace || !inSpace) read += 1
    inSpace = isSpace
    if (read === wanted && side === 'end') return { paragraph: index, offset: offset + 1 }
    // White space before the words is not theirs.
    if (read === wanted) return { paragraph: index, offset: offset + 1 + spaceAfter(paragraph, offset + 1) }
  }
  return { paragraph: index, offset: side === 'start' ? spaceAfter(paragraph, 0) : paragraph.length }
}

const spaceAfter = (text: string, at: number) => /^\s*/u.exec(text.slice(at))?.[0].length ?? 0
