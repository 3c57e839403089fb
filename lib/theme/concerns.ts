import type { Citation, ClaimBase } from '@/lib/claim/dto'

/** A place in a source, as the database keeps it. */
export interface QuotedPlace {
  readonly part: Citation['part']
  readonly paragraph: string | null
  readonly quoteExact: string | null
  readonly source: { readonly slug: string }
}

/**
 * Whether a claim rests on one of these places, to the word. A concern of a letter belongs to the letter and has no theme
 * of its own, so this is how a theme finds it; where the words differ, it is left out rather than guessed.
 */
export function sharesPlace(
  { citations }: Pick<ClaimBase, 'citations'>,
  places: readonly QuotedPlace[],
): boolean {
  return citations.some((citation) =>
    places.some(
      (place) =>
        citation.words !== null &&
        place.quoteExact === citation.words &&
        place.part === citation.part &&
        place.paragraph === citation.paragraph &&
        place.source.slug === citation.source.slug,
    ),
  )
}
