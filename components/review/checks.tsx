import type { Voice } from '@/lib/i18n/voice'
import type { ReviewView, ToldProblem } from '@/lib/review/view'
import { Part } from './record-bar'

/** What stands in the way of publication and what should be read before it, each with the way to its field. */
export function Checks({ view, voice }: { view: ReviewView; voice: Voice }) {
  const { t } = voice
  const { problems, warnings } = view
  return (
    <Part id="checks" title={t('review.checks')}>
      {problems.length === 0 && warnings.length === 0 ? <p>{t('review.checksNone')}</p> : null}
      <ProblemList id="problems" title={t('review.problems')} problems={problems} />
      <ProblemList id="warnings" title={t('review.warnings')} problems={warnings} />
    </Part>
  )
}

interface ListProps {
  readonly id: string
  readonly title: string
  readonly problems: readonly ToldProblem[]
}

function ProblemList({ id, title, problems }: ListProps) {
  if (problems.length === 0) return null
  return (
    <>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <ul className="list-plain review-problems">
        {problems.map(({ path, where, text, href }, index) => (
          <li key={`${path} ${index}`}>
            <a href={href}>{where}</a>: {text}
          </li>
        ))}
      </ul>
    </>
  )
}
