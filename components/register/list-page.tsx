import type { Voice } from '@/lib/i18n/voice'
import type { ListPage } from '@/lib/register/loaders'
import { writeListing } from '@/lib/register/schema'
import { paths } from '@/lib/site/paths'
import { BarPatterns } from '../status/custody-bar'
import { writeDay } from '../ui/when'
import { ActiveFilters } from './active-filters'
import { FilterForm } from './filter-form'
import { RegisterList } from './register-list'

interface Props {
  readonly list: ListPage
  readonly voice: Voice
}

/** The list of cases, narrowed and ordered as the reader asked. */
export function CasesPage({ list, voice }: Props) {
  const { t } = voice
  const { count, register } = list
  return (
    <>
      <BarPatterns />
      <header className="measure-wide">
        <h1>{t('list.title')}</h1>
        <p className="mt-3">{t('list.lead', { day: writeDay(register.day, voice) })}</p>
        <p className="label mt-1">{t('list.note')}</p>
      </header>
      <FilterForm list={list} voice={voice} />
      <div className="found">
        <p className="lead">
          {t('list.found', { people: count.people, cases: count.cases })}
          {count.groups > 0 ? (
            <span className="label">
              {t('site.home.groups', { count: count.groups, people: count.peopleInGroups })}
            </span>
          ) : null}
        </p>
        <ActiveFilters list={list} voice={voice} />
      </div>
      {count.cases === 0 ? <NothingFits voice={voice} /> : <RegisterList list={list} voice={voice} />}
      <Paging list={list} voice={voice} />
    </>
  )
}

function NothingFits({ voice }: { voice: Voice }) {
  const { lang, t } = voice
  return (
    <section className="measure mt-8" aria-labelledby="nothing">
      <h2 id="nothing">{t('list.emptyTitle')}</h2>
      <p className="mt-3">{t('list.emptyText')}</p>
      <p className="mt-3 ui">
        <a href={paths.search(lang)}>{t('site.errors.search')}</a>
      </p>
    </section>
  )
}

function Paging({ list, voice }: Props) {
  const { lang, t } = voice
  const { listing, last } = list
  if (last === 1) return null
  const link = (page: number) => paths.cases(lang) + writeListing({ ...listing, page })
  return (
    <nav aria-label={t('list.pages')} className="paging ui">
      <span>
        {listing.page > 1 ? (
          <a href={link(listing.page - 1)} rel="prev">
            {t('list.previous')}
          </a>
        ) : null}
      </span>
      <span className="label">{t('list.page', { page: String(listing.page), last: String(last) })}</span>
      <span>
        {listing.page < last ? (
          <a href={link(listing.page + 1)} rel="next">
            {t('list.next')}
          </a>
        ) : null}
      </span>
    </nav>
  )
}
