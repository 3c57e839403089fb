import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { citationAnchor, paths } from '@/lib/site/paths'
import type { SourceDossier, SourceRow } from '@/lib/source/dto'
import type { SourcePlace } from '@/lib/source/places'
import { locatorText, originalAddress } from '../claim/evidence'
import { HomeLink } from '../claim/home-link'
import { Said } from '../ui/said'
import { When } from '../ui/when'

interface Props {
  readonly source: SourceDossier
  readonly voice: Voice
}

/** One place in the source and every claim that rests on it. */
export function PlaceRows({ place, source, voice }: Props & { place: SourcePlace }) {
  return (
    <tbody role="rowgroup">
      <tr role="row" className="row-head">
        <th scope="rowgroup" colSpan={3} role="rowheader">
          {locatorText(place, voice)}
        </th>
      </tr>
      {place.rows.map((row) => (
        <Row key={row.id} row={row} source={source} voice={voice} />
      ))}
    </tbody>
  )
}

function Row({ row, source, voice }: Props & { row: SourceRow }) {
  const { t } = voice
  const { claim } = row
  const original = row.words ? originalAddress({ source, words: row.words }) : null
  return (
    <tr role="row" id={citationAnchor(row.id)}>
      <td role="cell" className="row-words">
        {row.words ? (
          <q lang={source.lang}>{row.words}</q>
        ) : (
          <span className="label">{t('source.noWords')}</span>
        )}
        {original ? (
          <div>
            <a href={original} rel="noreferrer nofollow" hrefLang={source.lang} className="label">
              {t('source.original')}
            </a>
          </div>
        ) : null}
      </td>
      <td role="cell">
        <p className="row-said">
          <Said words={claim.text} voice={voice} />
        </p>
        <p className="label">
          <span className={row.stance === 'disputes' ? 'disputes' : undefined}>
            {t(`source.${row.stance}`)}
          </span>
          {' · '}
          <When claim={claim} voice={voice} />
          {claim.standing === 'set_aside' ? ` · ${t('source.setAside')}` : ''}
        </p>
        <Attribution row={row} source={source} voice={voice} />
      </td>
      <td role="cell" data-label={t('source.where')}>
        <HomeLink home={claim.home} claimId={claim.id} voice={voice} />
      </td>
    </tr>
  )
}

/** Two steps of attribution stay two: whose words they are, and who reports them. */
function Attribution({ row, source, voice }: Props & { row: SourceRow }) {
  const { lang, t } = voice
  if (!row.letter && !row.saidBy) return null
  const reported = t('case.reportedBy', { publisher: sayIn(source.publisher, lang).text })
  return (
    <p className="label">
      {row.letter ? (
        <>
          {t('case.saidByLetter')}{' '}
          <a href={paths.letter(lang, row.letter.slug)}>
            <Said words={row.letter.title} voice={voice} />
          </a>
        </>
      ) : null}
      {row.saidBy ? (
        <>
          {t('case.saidBy')} <Said words={row.saidBy} voice={voice} />
        </>
      ) : null}
      {`; ${reported}`}
    </p>
  )
}
