import type { BarFacts } from '@/lib/case/view'
import type { Claim } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import type { LegalLine, PersonLine, SubjectLine } from '@/lib/register/dto'
import type { Filters } from '@/lib/register/rules'
import { hasDied } from '@/lib/status/life'
import { hasCustody } from '@/lib/register/traits'
import { custodyText } from '../status/status-block'
import { writeDay } from '../ui/when'

/** One status in a list: what, since when, when last confirmed, and the claim that tells who says so. */
export interface StatusLine {
  readonly key: string
  readonly value: string
  /** Whether it stands as far as sources say; a lapsed or unknown one stands apart. */
  readonly stands: boolean
  readonly since: Claim | null
  readonly confirmed: Day | null
  /** What nothing later can change needs no later source. */
  readonly final: boolean
  readonly says: Claim | null
  /** How many further proceedings this line stands for. */
  readonly more: number
}

/** A person in one case: life and custody, then the gravest proceeding of the case, and the one that a filter asks for. */
export function linesOfSubject({ person, legal }: SubjectLine, filters: Filters, voice: Voice): StatusLine[] {
  return [...linesOfPerson(person, voice), ...legalLines(legal, filters, voice)]
}

/** A person as such: life and custody, then the gravest of all proceedings. */
export function linesWithHeadline(person: PersonLine, voice: Voice): StatusLine[] {
  const { headline, proceedings } = person
  return [
    ...linesOfPerson(person, voice),
    ...(headline ? [{ ...legalLine(headline, voice), more: proceedings - 1 }] : []),
  ]
}

/** Where the proceedings of one subject stand, one line for the rest of them. They come gravest first. */
export function legalLines(legal: readonly LegalLine[], filters: Filters, voice: Voice): StatusLine[] {
  const shown = legal.filter((each, index) => index === 0 || each.status === filters.legal)
  return shown.map((each, index) => ({
    ...legalLine(each, voice),
    more: index === shown.length - 1 ? legal.length - shown.length : 0,
  }))
}

function linesOfPerson({ life, custody }: PersonLine, voice: Voice): StatusLine[] {
  const { t } = voice
  const lines: StatusLine[] = []
  if (life.state !== 'living')
    lines.push({
      key: 'life',
      value: t(`words.life.${life.state}`),
      stands: true,
      since: life.since,
      confirmed: null,
      final: hasDied(life),
      says: life.since,
      more: 0,
    })
  if (!hasCustody({ life, custody })) return lines
  const known = custody.state === 'unknown' ? custody.last : custody
  lines.push({
    key: 'custody',
    value: custodyText(custody, voice),
    stands: custody.state !== 'unknown',
    since: known?.since ?? null,
    confirmed: custody.state === 'unknown' ? null : custody.lastConfirmed,
    final: false,
    says: custody.state === 'unknown' ? (custody.last?.latest ?? null) : custody.since,
    more: 0,
  })
  return lines
}

const legalLine = ({ status, since, latest, lastConfirmed }: LegalLine, { t }: Voice): StatusLine => ({
  key: since.id,
  value: t(`words.legal.${status}`),
  stands: true,
  since,
  confirmed: lastConfirmed,
  final: false,
  says: latest,
  more: 0,
})

/** A bar in words, for whoever does not see it. */
export function barWords({ segments, today, estimate, death }: BarFacts, voice: Voice): string {
  const { t } = voice
  const words = segments.map((each) =>
    t('case.barLine', {
      state: t(`words.custody.${each.state}`),
      from: writeDay(each.from, voice, 'short'),
      to: each.to === today ? t('case.now') : writeDay(each.to, voice, 'short'),
    }),
  )
  if (estimate) words.push(t('case.barEstimate', { day: writeDay(estimate.to, voice, 'short') }))
  if (death) words.push(t('case.barDeath', { day: writeDay(death, voice, 'short') }))
  return t('list.bar', { words: words.join('; ') })
}
