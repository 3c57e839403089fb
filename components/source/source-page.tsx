import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import type { SourceDossier } from '@/lib/source/dto'
import { placesOf } from '@/lib/source/places'
import { NamedList } from '../ui/named-list'
import { Said } from '../ui/said'
import { SourceFacts } from './source-facts'
import { PlaceRows } from './source-rows'
import { SourceTitle } from './source-title'

/** A source: what it is, how it was seen, and row by row what each place in it supports or disputes. */
export function SourcePage({ source, voice }: { source: SourceDossier; voice: Voice }) {
  const { lang, t } = voice
  const places = placesOf(source.rows)
  const claims = new Set(source.rows.map(({ claim }) => claim.id)).size
  return (
    <article>
      <header className="measure-wide">
        <p className="label">{t(`words.sourceKind.${source.kind}`)}</p>
        <h1 className="source-title">
          <SourceTitle source={source} voice={voice} />
        </h1>
      </header>
      <div className="mt-6">
        <SourceFacts source={source} voice={voice} />
      </div>
      <section className="section" aria-labelledby="rows">
        <h2 id="rows">{t('source.rows')}</h2>
        {places.length === 0 ? (
          <p className="measure">{t('source.rowsNone')}</p>
        ) : (
          <>
            <p className="label">{t('source.rowsCount', { claims, places: places.length })}</p>
            <table className="stack rows" role="table" aria-labelledby="rows">
              <thead role="rowgroup">
                <tr role="row">
                  {(['words', 'said', 'where'] as const).map((key) => (
                    <th key={key} scope="col" role="columnheader">
                      {t(`source.${key}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              {places.map((place) => (
                <PlaceRows key={place.key} place={place} source={source} voice={voice} />
              ))}
            </table>
          </>
        )}
      </section>
      {source.letters.length > 0 ? (
        <section className="section" aria-labelledby="letters">
          <h2 id="letters">{t('source.letters')}</h2>
          <NamedList items={source.letters} href={(slug) => paths.letter(lang, slug)} voice={voice} />
        </section>
      ) : null}
      {source.names.length > 0 ? (
        <section className="section" aria-labelledby="names">
          <h2 id="names">{t('source.names')}</h2>
          <ul className="list-plain measure">
            {source.names.map(({ id, text, person }) => (
              <li key={id} className="source-line">
                <bdi lang={source.lang}>{text}</bdi>{' '}
                <a href={paths.person(lang, person.slug)} className="label">
                  <Said words={person.name} voice={voice} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}
