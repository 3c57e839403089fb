import { sayIn } from '@/lib/i18n/lang'
import { sortKey } from '@/lib/i18n/sort-key'
import type { Voice } from '@/lib/i18n/voice'
import { ORGANISATION_KINDS, type OrganisationLine } from '@/lib/organisation/dto'
import { paths } from '@/lib/site/paths'
import { Said } from '../ui/said'

/** All organisations by kind, with how much is on file of each. */
export function OrganisationsList({
  organisations,
  voice,
}: {
  organisations: readonly OrganisationLine[]
  voice: Voice
}) {
  const { t } = voice
  const kinds = ORGANISATION_KINDS.map((kind) => ({
    kind,
    own: organisations.filter((each) => each.kind === kind),
  }))
  return (
    <>
      <header className="measure-wide">
        <h1>{t('organisation.title')}</h1>
        <p className="lead mt-3">{t('organisation.describe')}</p>
      </header>
      {organisations.length === 0 ? (
        <p className="section measure">{t('organisation.none')}</p>
      ) : (
        <table className="stack counts mt-8" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {(['name', 'letters', 'sources', 'statements'] as const).map((key) => (
                <th key={key} scope="col" role="columnheader">
                  {t(`organisation.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          {kinds
            .filter(({ own }) => own.length > 0)
            .map(({ kind, own }) => (
              <tbody key={kind} role="rowgroup">
                <tr role="row" className="row-head">
                  <th scope="rowgroup" colSpan={4} role="rowheader">
                    {t(`organisation.kind.${kind}`)}
                  </th>
                </tr>
                {inAlphabet(own, voice).map((each) => (
                  <OrganisationRow key={each.slug} organisation={each} voice={voice} />
                ))}
              </tbody>
            ))}
        </table>
      )}
    </>
  )
}

function OrganisationRow({ organisation, voice }: { organisation: OrganisationLine; voice: Voice }) {
  const { lang, t } = voice
  return (
    <tr role="row">
      <td role="cell">
        <a href={paths.organisation(lang, organisation.slug)}>
          <Said words={organisation.name} voice={voice} />
        </a>
        {organisation.shortName ? (
          <span className="label">
            {' '}
            <Said words={organisation.shortName} voice={voice} />
          </span>
        ) : null}
      </td>
      {(['letters', 'sources', 'statements'] as const).map((key) => (
        <td
          key={key}
          role="cell"
          data-label={t(`organisation.${key}`)}
          className={organisation[key] === 0 ? 'nought' : undefined}
        >
          {organisation[key]}
        </td>
      ))}
    </tr>
  )
}

function inAlphabet(organisations: readonly OrganisationLine[], { lang }: Voice): OrganisationLine[] {
  const keyOf = ({ name }: OrganisationLine) => sortKey(sayIn(name, lang).text, lang)
  return organisations.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
