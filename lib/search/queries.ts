import { visibleWhere, type Actor } from '@/lib/auth/policy'
import { listClaims, listProceedings } from '@/lib/case/queries'
import type { Day } from '@/lib/dates/day'
import { db } from '@/lib/db/client'
import { toEdtf } from '@/lib/claim/rows'
import type { Lang } from '@/lib/i18n/lang'
import { toWords, toWordsOrNull } from '@/lib/i18n/words'
import { personStatusOn } from '@/lib/status/person-status'
import { findCandidates } from './candidates'
import type { CaseHit, LikeHit, NamedHit, PersonHit, SearchResults, SourceHit } from './dto'
import { hitsOf, isSame, type Hit, type SameHit } from './hits'
import { isNamedIn } from './match'
import type { SearchQuery } from './query'
import { readQuery, type QueryReading } from './reading'
import { findTexts } from './texts'
import type { RecordKind } from './terms'

const MOST_SHOWN = 20
const MOST_LIKE_SHOWN = 10

/**
 * Everything that may be seen by the actor and meets the search: people of that name with their status on `day`, other
 * records, then names that are only like it, then texts. `reader` is the language whose sentences are preferred.
 */
export async function searchRecords(actor: Actor, asked: SearchQuery, day: Day, reader: Lang): Promise<SearchResults> {
  const query = readQuery(asked)
  const hits = hitsOf(query, await findCandidates(actor, query))
  const people = hits.filter(isSame).filter(({ kind }) => kind === 'person')
  const records = (wanted: RecordKind) =>
    hits.filter(({ kind, why }) => kind === wanted && (wanted === 'person' ? false : why.how !== 'similar'))
  const like = hits.filter((hit) => (hit.kind === 'person' ? !isSame(hit) : hit.why.how === 'similar'))
  const [personHits, cases, organisations, letters, sources, themes, likeHits, texts] = await Promise.all([
    listPeople(actor, query, people.slice(0, MOST_SHOWN), day),
    listCases(actor, records('case'), people),
    listOrganisations(actor, records('organisation')),
    listLetters(actor, records('letter')),
    listSources(actor, records('source')),
    listThemes(actor, records('theme')),
    listLike(actor, query, like),
    findTexts(actor, query, reader),
  ])
  const groups = { cases, organisations, letters, sources, themes, texts }
  const cut = new Set<keyof typeof groups | 'people'>(people.length > MOST_SHOWN ? ['people'] : [])
  for (const name of Object.keys(groups) as (keyof typeof groups)[])
    if (groups[name].length > MOST_SHOWN) cut.add(name)
  return {
    people: personHits,
    cases: cases.slice(0, MOST_SHOWN),
    organisations: organisations.slice(0, MOST_SHOWN),
    letters: letters.slice(0, MOST_SHOWN),
    sources: sources.slice(0, MOST_SHOWN),
    themes: themes.slice(0, MOST_SHOWN),
    like: likeHits,
    texts: texts.slice(0, MOST_SHOWN),
    cut,
  }
}
