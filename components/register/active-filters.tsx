import type { Voice } from '@/lib/i18n/voice'
import { FACETS } from '@/lib/register/dto'
import type { ListPage } from '@/lib/register/loaders'
import { withFilter, writeListing } from '@/lib/register/schema'
import { paths } from '@/lib/site/paths'
import { textOfValue } from './choices'

/** The filters that are set; each is a link to the list without it. */
export function ActiveFilters({ list, voice }: { list: ListPage; voice: Voice }) {
  const { lang, t } = voice
  const { listing, register } = list
  const set = FACETS.flatMap((facet) => {
    const value = listing.filters[facet]
    return value === undefined ? [] : [{ facet, value }]
  })
  if (set.length === 0) return null
  return (
    <div className="active-filters ui">
      <ul className="list-plain">
        <li className="label">{t('list.active')}</li>
        {set.map(({ facet, value }) => (
          <li key={facet}>
            <a href={paths.cases(lang) + writeListing(withFilter(listing, facet))} title={t('list.remove')}>
              {t('list.chip', {
                facet: t(`list.facet.${facet}`),
                value: textOfValue(facet, value, register, voice),
              })}
              <span aria-hidden="true"> ×</span>
              <span className="visually-hidden">. {t('list.remove')}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={paths.cases(lang)}>{t('list.clear')}</a>
        </li>
      </ul>
    </div>
  )
}
