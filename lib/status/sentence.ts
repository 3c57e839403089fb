import type { OutcomeClaim, SentenceClaim, SentenceComponent } from '@/lib/claim/dto'
import { addDays, addMonths, type Day } from '@/lib/dates/day'

/**
 * When a part of a sentence would end. Always an estimate, or nothing:
 * - `from_verdict`: prison counted from the day of the verdict. Time already spent in custody is credited at a ratio that
 *   depends on the facility (Criminal Code art. 62), which is not computed: the true end may be earlier.
 * - `from_legal_force`: restricted freedom runs from the day the verdict takes legal force, so it is computed only where
 *   a source dates that.
 * - `after_prison`: a ban on activity runs after imprisonment (Criminal Code art. 50), so it ends that much later.
 * - `arrest_days`: administrative arrest, counted in days from the ruling.
 * - null: the sources date too little, or the law at hand gives no rule that could be cited.
 */
export interface ExpectedEnd {
  readonly day: Day
  readonly rule: 'from_verdict' | 'from_legal_force' | 'after_prison' | 'arrest_days'
}

/** The expected end of one component of a dated sentence, or null. `outcomes` are those of this sentence. */
export function expectedEnd(
  sentence: SentenceClaim,
  component: SentenceComponent,
  outcomes: readonly OutcomeClaim[],
): ExpectedEnd | null {
  const own = outcomes.filter(
    (outcome) => outcome.sentenceId === sentence.id && outcome.standing === 'stands',
  )
  const changed = own.some(({ outcome }) =>
    ['quashed', 'acquitted', 'reduced', 'paroled', 'pardoned', 'served'].includes(outcome),
  )
  const verdict = exactDay(sentence)
  if (changed || !verdict) return null
  switch (component.kind) {
    case 'imprisonment':
      return { day: addMonths(verdict, component.months), rule: 'from_verdict' }
    case 'administrative_arrest':
      return { day: addDays(verdict, component.days), rule: 'arrest_days' }
    case 'restricted_freedom': {
      const inForce = own.find(({ outcome }) => outcome === 'in_force' || outcome === 'upheld')
      const from = inForce && exactDay(inForce)
      return from ? { day: addMonths(from, component.months), rule: 'from_legal_force' } : null
    }
    case 'activity_ban': {
      const prison = sentence.components.find((other) => other.kind === 'imprisonment')
      return prison
        ? { day: addMonths(verdict, prison.months + component.months), rule: 'after_prison' }
        : null
    }
    default:
      return null
  }
}

/** The day of a claim that is dated to the day, without «about» or «perhaps». */
function exactDay(claim: {
  readonly date: string | null
  readonly earliest: Day | null
  readonly latest: Day | null
}): Day | null {
  const exact = claim.earliest !== null && claim.earliest === claim.latest && !/[~?%]/.test(claim.date ?? '')
  return exact ? claim.earliest : null
}
