import type { Voice } from '@/lib/i18n/voice'
import { FACETS, type Facet } from '@/lib/register/dto'
import type { ListPage } from '@/lib/register/loaders'
import { SORTS } from '@/lib/register/rules'
import { paths } from '@/lib/site/paths'
import { choicesOf } from './choices'

interface Props {
  readonly list: ListPage
  readonly voice: Voice
}

/** All filters and the order, as a plain GET form. It stands open where there is room. */
export function FilterForm({ list, voice }: Props) {
  const { lang, t } = voice
  return (
    <details className="filters no-print">
      <summary className="ui">{t('list.filters')}</summary>
      <form action={paths.cases(lang)}>
        <div className="filter-grid">
          {FACETS.map((facet) => (
            <FacetField key={facet} facet={facet} list={list} voice={voice} />
          ))}
        </div>
        <div className="filter-foot">
          <label htmlFor="sort" className="label">
            {t('list.sortLabel')}
          </label>
          <select id="sort" name="sort" className="field select" defaultValue={list.listing.sort}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(`list.sort.${sort}`)}
              </option>
            ))}
          </select>
          <button className="button">{t('list.show')}</button>
          <p className="label">{t('list.counts')}</p>
        </div>
      </form>
    </details>
  )
}

function FacetField({ facet, list, voice }: Props & { facet: Facet }) {
  const { t } = voice
  const set = list.listing.filters[facet]
  const counts = list.facets[facet]
  return (
    <div className="filter-field">
      <label htmlFor={facet} className="label">
        {t(`list.facet.${facet}`)}
      </label>
      <select
        id={facet}
        name={facet}
        className={set ? 'field select select-set' : 'field select'}
        defaultValue={set ?? ''}
      >
        <option value="">{t('list.any')}</option>
        {choicesOf(facet, counts, set, list.register, voice).map(({ value, text }) => (
          <option key={value} value={value}>
            {t('list.option', { value: text, count: String(counts.get(value) ?? 0) })}
          </option>
        ))}
      </select>
    </div>
  )
}
