import type { Actor } from '@/lib/auth/policy'
import type { Day } from '@/lib/dates/day'
import type { Lang } from '@/lib/i18n/lang'
import { findCandidates } from './candidates'
import type { SearchResults } from './dto'
import { hitsOf, isSame, type Hit } from './hits'
import type { SearchQuery } from './query'
import { readQuery } from './reading'
import { listCases, listLetters, listLike, listOrganisations, listPeople, listSources, listThemes } from './records'
import { findTexts } from './texts'

const MOST_SHOWN = 20
const MOST_LIKE_SHOWN = 10

/**
 * Everything that the actor may see and that meets the search: people of that name with their status on `day`, other
 * records, names that are only like it, and texts. `reader` is the language whose sentences are preferred.
 */
export async function searchRecords(actor: Actor, asked: SearchQuery, day: Day, reader: Lang): Promise<SearchResults> {
  const query = readQuery(asked)
  const hits = hitsOf(query, await findCandidates(actor, query))
  const people = hits.filter(isSame).filter(({ kind }) => kind === 'person')
  const records = (wanted: Exclude<Hit['kind'], 'person'>) =>
    hits.filter(({ kind, why }) => kind === wanted && why.how !== 'similar')
  // A name that begins so may be anybody's. Titles share words with half of all others: only where none was found.
  const kindsFound = new Set(hits.filter(({ why }) => why.how !== 'similar').map(({ kind }) => kind))
  const like = hits.filter((hit) => (hit.kind === 'person' ? !isSame(hit) : !kindsFound.has(hit.kind)))
  const shownPeople = people.slice(0, MOST_SHOWN)
  const found = {
    people: await listPeople(actor, query, shownPeople, day),
    cases: await listCases(actor, records('case'), shownPeople),
    organisations: await listOrganisations(actor, records('organisation')),
    letters: await listLetters(actor, records('letter')),
    sources: await listSources(actor, records('source')),
    themes: await listThemes(actor, records('theme')),
    texts: await findTexts(actor, query, reader),
  }
  const cut = Object.entries(found).flatMap(([group, { length }]) =>
    length > MOST_SHOWN || (group === 'people' && people.length > MOST_SHOWN) ? [group as keyof typeof found] : [],
  )
  return {
    people: found.people,
    cases: found.cases.slice(0, MOST_SHOWN),
    organisations: found.organisations.slice(0, MOST_SHOWN),
    letters: found.letters.slice(0, MOST_SHOWN),
    sources: found.sources.slice(0, MOST_SHOWN),
    themes: found.themes.slice(0, MOST_SHOWN),
    texts: found.texts.slice(0, MOST_SHOWN),
    like: await listLike(actor, query, like.slice(0, MOST_LIKE_SHOWN)),
    cut: new Set(cut),
  }
}
