import type { Day } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import type { SearchResults } from '@/lib/search/dto'
import type { SearchQuery } from '@/lib/search/query'
import { writeDay } from '../ui/when'
import { searchAddress } from './address'
import { FoundGroup } from './found-group'
import { FoundLike, FoundPerson } from './found-people'
import { FoundCase, FoundNamed, FoundSource, FoundText } from './found-records'

interface Props {
  readonly asked: SearchQuery
  readonly results: SearchResults
  readonly today: Day
  readonly voice: Voice
}

/** What was found, surest first: who bears the name, what bears it, names that are only like it, then texts. */
export function SearchResultsList({ asked, results, today, voice }: Props) {
  const { t } = voice
  const group = (name: Parameters<typeof FoundGroup>[0]['group']) => ({ group: name, results, voice })
  return (
    <>
      {asked.literal ? <LiteralNote asked={asked} voice={voice} /> : null}
      {results.people.length === 0 ? <NothingSure asked={asked} results={results} voice={voice} /> : null}
      <FoundGroup {...group('people')} note={t('search.statusOn', { day: writeDay(today, voice) })}>
        {results.people.map((hit) => (
          <FoundPerson key={hit.slug} hit={hit} voice={voice} />
        ))}
      </FoundGroup>
      <FoundGroup {...group('cases')}>
        {results.cases.map((hit) => (
          <FoundCase key={hit.slug} hit={hit} voice={voice} />
        ))}
      </FoundGroup>
      <FoundGroup {...group('organisations')}>
        {results.organisations.map((hit) => (
          <FoundNamed key={hit.slug} hit={hit} kind="organisation" voice={voice} />
        ))}
      </FoundGroup>
      <FoundGroup {...group('letters')}>
        {results.letters.map((hit) => (
          <FoundNamed key={hit.slug} hit={hit} kind="letter" voice={voice} />
        ))}
      </FoundGroup>
      <FoundGroup {...group('sources')}>
        {results.sources.map((hit) => (
          <FoundSource key={hit.slug} hit={hit} voice={voice} />
        ))}
      </FoundGroup>
      <FoundGroup {...group('themes')}>
        {results.themes.map((hit) => (
          <FoundNamed key={hit.slug} hit={hit} kind="theme" voice={voice} />
        ))}
      </FoundGroup>
      <FoundGroup {...group('like')} note={t('search.likeNote')}>
        {results.like.map((hit) => (
          <FoundLike key={`${hit.kind} ${hit.slug}`} hit={hit} voice={voice} />
        ))}
      </FoundGroup>
      <FoundGroup {...group('texts')}>
        {results.texts.map((hit) => (
          <FoundText key={hit.id} hit={hit} voice={voice} />
        ))}
      </FoundGroup>
    </>
  )
}

function LiteralNote({ asked, voice }: { asked: SearchQuery; voice: Voice }) {
  const { lang, t } = voice
  return (
    <p className="label mt-1">
      {t('search.literalOn')}{' '}
      <a href={searchAddress(lang, { ...asked, literal: false })}>{t('search.literalOff')}</a>
    </p>
  )
}

/** Nobody of this name: what that does not mean, and, where nothing at all was found, what may help. */
function NothingSure({
  asked,
  results,
  voice,
}: {
  asked: SearchQuery
  results: SearchResults
  voice: Voice
}) {
  const { t } = voice
  const { cut: _, ...groups } = results
  const nothing = Object.values(groups).every((hits) => hits.length === 0)
  if (!nothing && !results.like.some(({ kind }) => kind === 'person')) return null
  return (
    <div className="measure mt-8">
      <h2>{t(nothing ? 'search.nothingTitle' : 'search.onlyLikeTitle')}</h2>
      <p className="mt-3">{t('search.absent')}</p>
      {nothing ? (
        <>
          <p className="mt-4">{t('search.tryTitle')}:</p>
          <ul className="list-disc ps-5">
            <li>{t('search.try.surname')}</li>
            <li>{t('search.try.spelling')}</li>
            <li>{t('search.try.shorter')}</li>
            {asked.literal ? <li>{t('search.try.literal')}</li> : null}
          </ul>
        </>
      ) : null}
    </div>
  )
}
