import { writeDate } from '@/lib/dates/write'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import type { SourceLine } from '@/lib/source/dto'
import { writeSourceListing } from '@/lib/source/listing'
import type { SourcesPage } from '@/lib/source/loaders'
import { Said } from '../ui/said'
import { SourceFilters } from './source-filters'
import { languageName, SourceTitle } from './source-title'

/** Sources to look through and compare: title, publisher, day, language, how seen, how much rests on each. */
export function SourcesList({ page, voice }: { page: SourcesPage; voice: Voice }) {
  const { lang, t } = voice
  const { listing, sources, count } = page
  const chosen = writeSourceListing({ ...listing, page: 1 }) !== ''
  return (
    <>
      <header className="measure-wide">
        <h1>{t('source.title')}</h1>
        <p className="lead mt-3">
          {t('source.describe')} {t('source.intro')}
        </p>
      </header>
      <SourceFilters page={page} voice={voice} />
      <p className="label mt-6" id="sources-count">
        {t('source.count', { count })}
        {chosen ? (
          <>
            {' · '}
            <a href={paths.sources(lang)}>{t('source.clear')}</a>
          </>
        ) : null}
      </p>
      {sources.length === 0 ? (
        <p className="measure mt-3">{t(chosen ? 'source.none' : 'source.noneAll')}</p>
      ) : (
        <SourcesTable sources={sources} voice={voice} />
      )}
      <Pages page={page} voice={voice} />
    </>
  )
}

/** Also on the page of the organisation that published them. */
export function SourcesTable({ sources, voice }: { sources: readonly SourceLine[]; voice: Voice }) {
  const { lang, t } = voice
  return (
    <table className="stack run-on mt-3" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {[
            t('source.source'),
            t('source.published'),
            t('source.language'),
            t('source.seenAs'),
            t('source.claims'),
          ].map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sources.map((source) => (
          <tr key={source.slug} role="row">
            <td role="cell" className="source-cell">
              <a href={paths.source(lang, source.slug)}>
                <SourceTitle source={source} voice={voice} />
              </a>
              <div className="label">
                {source.title ? (
                  <>
                    <Said words={source.publisher} voice={voice} />
                    {' · '}
                  </>
                ) : null}
                {t(`words.sourceKind.${source.kind}`)}
                {source.weak ? ` · ${t('case.weakSource')}` : ''}
              </div>
            </td>
            <td role="cell" className="nowrap-wide">
              {source.published ? writeDate(source.published, lang, 'short') : t('case.undated')}
            </td>
            <td role="cell">{languageName(source.lang, voice)}</td>
            <td role="cell">{t(`words.seenAs.${source.seenAs}`)}</td>
            <td role="cell" data-label={t('source.claims')}>
              {source.claims}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Pages({ page, voice }: { page: SourcesPage; voice: Voice }) {
  const { lang, t } = voice
  const { listing, last } = page
  if (last === 1) return null
  const to = (number: number) => `${paths.sources(lang)}${writeSourceListing({ ...listing, page: number })}`
  return (
    <nav className="pager ui" aria-label={t('source.pages')}>
      {listing.page > 1 ? (
        <a href={to(listing.page - 1)} rel="prev">
          {t('source.previous')}
        </a>
      ) : null}
      <span>{t('source.page', { page: listing.page, last })}</span>
      {listing.page < last ? (
        <a href={to(listing.page + 1)} rel="next">
          {t('source.next')}
        </a>
      ) : null}
    </nav>
  )
}
