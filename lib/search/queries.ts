import type { Actor } from '@/lib/auth/policy'
import type { Day } from '@/lib/dates/day'
import type { Lang } from '@/lib/i18n/lang'
import { findCandidates } from './candidates'
import type { SearchGroup, SearchResults } from './dto'
import { hitsOf, isSame, type Hit } from './hits'
import type { SearchQuery } from './query'
import { readQuery } from './reading'
import {
  listCases,
  listLetters,
  listLike,
  listOrganisations,
  listPeople,
  listSources,
  listThemes,
} from './records'
import { findTexts } from './texts'

const MOST_SHOWN = 20
const MOST_LIKE_SHOWN = 10
const GROUPS = ['cases', 'organisations', 'letters', 'sources', 'themes', 'texts'] as const

/**
 * Everything that the actor may see and that meets the search: people of that name with their status on `day`, other
 * records, names that are only like it, and texts. `reader` is the language whose sentences are preferred.
 */
export async function searchRecords(
  actor: Actor,
  asked: SearchQuery,
  day: Day,
  reader: Lang,
): Promise<SearchResults> {
  const query = readQuery(asked)
  const hits = hitsOf(query, await findCandidates(actor, query, MOST_SHOWN))
  const people = hits.filter(isSame).filter(({ kind }) => kind === 'person')
  const records = (wanted: Exclude<Hit['kind'], 'person'>) =>
    hits.filter(({ kind, why }) => kind === wanted && why.how !== 'similar')
  // A name that begins so may be anybody's. Titles of cases, sources and letters tell how somebody is, so a title that is
  // only like the search is not offered; names of organisations and themes are, where none was found.
  const kindsFound = new Set(hits.filter(({ why }) => why.how !== 'similar').map(({ kind }) => kind))
  const like = hits.filter((hit) => {
    if (hit.kind === 'person') return !isSame(hit)
    return (hit.kind === 'organisation' || hit.kind === 'theme') && !kindsFound.has(hit.kind)
  })
  const shownPeople = people.slice(0, MOST_SHOWN)
  const [peopleHits, cases, organisations, letters, sources, themes, texts, likeHits] = await Promise.all([
    listPeople(actor, query, shownPeople, day),
    listCases(actor, records('case'), shownPeople),
    listOrganisations(actor, records('organisation')),
    listLetters(actor, records('letter')),
    listSources(actor, records('source')),
    listThemes(actor, records('theme')),
    findTexts(actor, query, reader),
    listLike(actor, query, like.slice(0, MOST_LIKE_SHOWN)),
  ])
  const found = { cases, organisations, letters, sources, themes, texts }
  const cut = new Set<SearchGroup>(people.length > MOST_SHOWN ? ['people'] : [])
  for (const group of GROUPS) if (found[group].length > MOST_SHOWN) cut.add(group)
  return {
    people: peopleHits,
    cases: cases.slice(0, MOST_SHOWN),
    organisations: organisations.slice(0, MOST_SHOWN),
    letters: letters.slice(0, MOST_SHOWN),
    sources: sources.slice(0, MOST_SHOWN),
    themes: themes.slice(0, MOST_SHOWN),
    texts: texts.slice(0, MOST_SHOWN),
    like: likeHits,
    cut,
  }
}
