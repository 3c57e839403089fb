import { cleanText } from '@/lib/names/clean-text'
import { BadParameterError } from '@/lib/pages/parameters'

/** Characters of a search, counted after cleaning: the longest names of organisations and titles fit several times over. */
export const LONGEST_SEARCH = 200

/** What a reader asks. `literal`: only where it is spelled exactly so. */
export interface SearchQuery {
  readonly text: string
  readonly literal: boolean
}

/**
 * Reads `?q=&exact=1`; null where nothing is asked. Direction marks, zero-width and control characters are dropped,
 * because names come pasted from elsewhere with them; percent signs, quotes and backslashes are letters like any other.
 * @throws BadParameterError where the search is too long (with as much of it as fits, for the form) or `exact` is no switch
 */
export function readSearch(parameters: URLSearchParams): SearchQuery | null {
  const text = cleanText(parameters.get('q') ?? '')
  const exact = parameters.get('exact') ?? ''
  if (exact !== '' && exact !== '0' && exact !== '1')
    throw new BadParameterError(({ t }) => t('search.exactBad'), shorten(text))
  const letters = Array.from(text)
  if (letters.length > LONGEST_SEARCH)
    throw new BadParameterError(
      ({ t }) => t('search.tooLong', { given: letters.length, most: LONGEST_SEARCH }),
      shorten(text),
    )
  return text === '' ? null : { text, literal: exact === '1' }
}

const shorten = (text: string) => Array.from(text).slice(0, LONGEST_SEARCH).join('').trim()
