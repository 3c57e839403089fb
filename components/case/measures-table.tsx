import type { CaseDossier } from '@/lib/case/dto'
import { timelineOf } from '@/lib/case/view'
import type { MeasureClaim } from '@/lib/claim/dto'
import { writeDate } from '@/lib/dates/write'
import { writeLength } from '@/lib/dates/write-length'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { claimAnchor } from '@/lib/site/paths'
import { Marks, type Labels } from '../claim/claim-view'
import { When } from '../ui/when'

interface Props {
  readonly dossier: CaseDossier
  readonly labels: Labels
  readonly voice: Voice
}

/** Restraints and deprivations of liberty before or apart from a sentence. */
export function MeasuresTable({ dossier, labels, voice }: Props) {
  const { t } = voice
  const measures = timelineOf(dossier.claims).filter(
    (claim): claim is MeasureClaim => claim.kind === 'measure',
  )
  if (measures.length === 0) return null
  return (
    <section className="section" aria-labelledby="measures">
      <h2 id="measures">{t('case.measures')}</h2>
      <div className="scroll-x" tabIndex={0} role="group" aria-labelledby="measures">
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{t('case.measure')}</th>
              <th scope="col">{t('case.from')}</th>
              <th scope="col">{t('case.term')}</th>
              <th scope="col">{t('case.where')}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.id}>
                <td data-label={t('case.measure')}>
                  <a href={`#${claimAnchor(measure.id)}`}>{t(`words.measure.${measure.measure}`)}</a>
                  <Marks claim={measure} labels={labels} voice={voice} />
                </td>
                <td data-label={t('case.from')}>
                  <When claim={measure} voice={voice} style="short" />
                </td>
                <td data-label={t('case.term')}>{termText(measure, voice)}</td>
                <td data-label={t('case.where')}>
                  {[measure.court, measure.facility, measure.place]
                    .flatMap((words) => (words ? [sayIn(words, voice.lang).text] : []))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function termText(measure: MeasureClaim, { lang, t }: Voice): string {
  const { days, months } = measure.length
  const length = days || months ? writeLength({ days, months }, lang) : null
  const until = measure.until ? t('case.toDay', { day: writeDate(measure.until, lang, 'short') }) : null
  return [length, until].filter(Boolean).join(', ') || t('case.termNotStated')
}
