import { compareDated } from '@/lib/dates/order'
import type { Claim, OutcomeClaim, SentenceClaim } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import { legalStatusOn } from '@/lib/status/legal'
import { personStatusOn } from '@/lib/status/person-status'
import { expectedEnd } from '@/lib/status/sentence'
import { hasDied } from '@/lib/status/life'
import type { CaseDossier, PersonStatus, SubjectDto } from './dto'

/** What a page tells of one subject. */
export interface SubjectView {
  readonly subject: SubjectDto
  readonly status: PersonStatus
  readonly bar: BarFacts
}

/** What the custody bar draws. */
export interface BarFacts {
  readonly segments: PersonStatus['segments']
  readonly today: Day
  readonly estimate: { readonly to: Day; readonly state: PersonStatus['segments'][number]['state'] } | null
  readonly death: Day | null
}

/**
 * The bar of a person whose status on `today` is given. A death is a single stroke; of a life that did not end in custody
 * nothing else is drawn, because a killing is not the end of a prison term.
 */
export function barOf(status: PersonStatus, today: Day): BarFacts {
  const { life, custody } = status
  const death = hasDied(life) && life.state !== 'living' ? life.since.latest : null
  const estimate =
    custody.state !== 'unknown' && custody.termEnd && custody.termEnd.day > today
      ? { to: custody.termEnd.day, state: custody.state }
      : null
  if (!death) return { segments: status.segments, today, estimate, death }
  const inCustody = life.state === 'died_in_custody' ? status.segments : []
  const segments = inCustody
    .filter((each) => each.from < death)
    .map((each) => ({ ...each, to: each.to < death ? each.to : death }))
  return { segments, today, estimate: null, death }
}

/** Each subject's status on a day, drawn from all the cases of that person. */
export function subjectViews(dossier: CaseDossier, on: Day): SubjectView[] {
  return dossier.subjects.map((subject) => {
    const status = personStatusOn(subject.id, dossier.claimsOfSubjects, dossier.proceedings, on)
    return { subject, status, bar: barOf(status, on) }
  })
}

/** Where each proceeding against a group stands. It is said of the group, and of none of its people. */
export function groupFindings(dossier: CaseDossier, on: Day) {
  return dossier.groups.map((group) => ({
    group,
    findings: dossier.proceedings.flatMap((proceeding) => {
      if (proceeding.groupId !== group.id || proceeding.kind === 'inquiry') return []
      const own = dossier.claims.filter((claim) => claim.proceedingId === proceeding.id)
      const finding = legalStatusOn(proceeding.kind, own, on)
      return finding ? [{ ...finding, proceeding }] : []
    }),
  }))
}

const OFF_TIMELINE: ReadonlySet<Claim['kind']> = new Set(['role', 'name', 'concern', 'ask'])

/** What stands on the timeline, in the order of time. Claims that the editors do not follow stand among the disagreements instead. */
export function timelineOf(claims: readonly Claim[]): Claim[] {
  return claims
    .filter((claim) => claim.standing === 'stands' && !OFF_TIMELINE.has(claim.kind))
    .map((claim) => ({
      claim,
      key: { earliest: claim.earliest, latest: claim.latest ?? claim.asOf, edtf: claim.date },
    }))
    .toSorted((a, b) => compareDated(a.key, b.key))
    .map(({ claim }) => claim)
}

/** The sentences of a case with what became of each, and where each part would end. */
export function sentencesOf(claims: readonly Claim[]) {
  const outcomes = claims.filter((claim): claim is OutcomeClaim => claim.kind === 'outcome')
  return timelineOf(claims)
    .filter((claim): claim is SentenceClaim => claim.kind === 'sentence')
    .map((sentence) => ({
      sentence,
      outcomes: outcomes.filter(
        (outcome) => outcome.sentenceId === sentence.id && outcome.standing === 'stands',
      ),
      parts: sentence.components.map((component) => ({
        component,
        end: expectedEnd(sentence, component, outcomes),
      })),
    }))
}
