import type { PersonStatus } from '@/lib/case/dto'
import type { Voice } from '@/lib/i18n/voice'
import type { CaseOfPerson, PersonDossier } from '@/lib/person/dto'
import { paths } from '@/lib/site/paths'
import { hasDied } from '@/lib/status/life'
import { lawText } from '../case/charges-table'
import { whoSays } from '../status/status-block'
import { Said } from '../ui/said'
import { whenText, writeDay } from '../ui/when'

type Finding = PersonStatus['proceedings'][number]

/** Every case of the person with every proceeding in it, as it stands on the day of the status. */
export function PersonCases({
  dossier,
  status,
  voice,
}: {
  dossier: PersonDossier
  status: PersonStatus
  voice: Voice
}) {
  const { t } = voice
  return (
    <section className="section" aria-labelledby="cases">
      <h2 id="cases">{t('person.cases')}</h2>
      {dossier.cases.length === 0 ? <p className="measure">{t('person.casesNone')}</p> : null}
      {hasDied(status.life) && status.proceedings.length > 0 ? (
        <p className="label measure mb-3">{t('person.deadProceedings')}</p>
      ) : null}
      {dossier.cases.length > 0 ? (
        <table className="stack" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {(['case', 'statusColumn', 'since', 'confirmed', 'says'] as const).map((key) => (
                <th key={key} scope="col" role="columnheader">
                  {t(`person.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          {dossier.cases.map((each) => (
            <CaseRows key={each.id} case={each} status={status} voice={voice} />
          ))}
        </table>
      ) : null}
      {status.proceedings.some(({ proceeding }) => proceeding.charges.length > 0) ? (
        <p className="label mt-2">{t('case.presumption')}</p>
      ) : null}
    </section>
  )
}

function CaseRows({ case: each, status, voice }: { case: CaseOfPerson; status: PersonStatus; voice: Voice }) {
  const { lang, t } = voice
  const own = status.proceedings.filter(({ proceeding }) => each.proceedingIds.includes(proceeding.id))
  return (
    <tbody role="rowgroup">
      <tr role="row" className="row-head">
        <th scope="rowgroup" colSpan={5} role="rowheader">
          <a href={paths.case(lang, each.slug)}>
            <Said words={each.name} voice={voice} />
          </a>
          <div className="label">
            {t(`words.caseKind.${each.kind}`)} · {t(`words.role.${each.role}`)}
            {own.length === 0 ? ` · ${t('person.noProceeding')}` : ''}
          </div>
        </th>
      </tr>
      {own.map((finding) => (
        <ProceedingRow
          key={finding.proceeding.id}
          finding={finding}
          current={finding === status.headline}
          voice={voice}
        />
      ))}
    </tbody>
  )
}

function ProceedingRow({ finding, current, voice }: { finding: Finding; current: boolean; voice: Voice }) {
  const { t } = voice
  const { proceeding, since, latest } = finding
  return (
    <tr role="row">
      <td role="cell">
        <Said words={proceeding.name} voice={voice} />
        {proceeding.charges.map((charge) => (
          <div key={charge.id} className="label">
            {t('person.charge', { charge: lawText(charge, voice) })}
          </div>
        ))}
      </td>
      <td role="cell" data-label={t('person.statusColumn')}>
        <span className={current ? 'chip chip-now' : 'chip'}>{t(`words.legal.${finding.status}`)}</span>
      </td>
      <td role="cell" data-label={t('person.since')}>
        {whenText(since, voice, 'short')}
      </td>
      <td role="cell" data-label={t('person.confirmed')}>
        {confirmedShort(finding, voice)}
      </td>
      <td role="cell" data-label={t('person.says')}>
        {whoSays(latest, voice)}
      </td>
    </tr>
  )
}

/** The claim that began it does not confirm itself. */
function confirmedShort({ since, confirmedBy }: Finding, voice: Voice): string {
  if (!confirmedBy || (confirmedBy === since && !since.asOf)) return voice.t('person.notConfirmedShort')
  return confirmedBy.asOf ? writeDay(confirmedBy.asOf, voice, 'short') : whenText(confirmedBy, voice, 'short')
}
