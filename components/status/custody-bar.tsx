import { addDays, daysBetween, type Day } from '@/lib/dates/day'
import { writeDate } from '@/lib/dates/write'
import type { BarFacts } from '@/lib/case/view'
import type { Voice } from '@/lib/i18n/voice'
import type { CustodySegment } from '@/lib/status/custody'
import { writeDay } from '../ui/when'
import { axisBetween } from './axis'

const TOP = 6
const HEIGHT = 22
const MIDDLE = TOP + HEIGHT / 2
const FOOT = HEIGHT + TOP * 2

/** The patterns that bars share; once on each page that has a bar. */
export function BarPatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="bar-hatch"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.4" height="7" fill="currentColor" />
        </pattern>
        <pattern id="bar-half" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="2" height="2" fill="currentColor" />
          <rect x="2" y="2" width="2" height="2" fill="currentColor" />
        </pattern>
        <pattern id="bar-dots" width="9" height="9" patternUnits="userSpaceOnUse">
          <circle cx="4.5" cy="4.5" r="2.3" fill="currentColor" />
        </pattern>
        <pattern id="bar-lines" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="2" height="6" fill="currentColor" />
        </pattern>
      </defs>
    </svg>
  )
}

const FILL: Partial<Record<CustodySegment['state'], string>> = {
  imprisoned: 'currentColor',
  freedom_restricted: 'url(#bar-hatch)',
  remand: 'url(#bar-half)',
  police_custody: 'url(#bar-half)',
  house_arrest: 'none',
  psychiatric_facility: 'url(#bar-dots)',
  administrative_arrest: 'url(#bar-lines)',
}

function Stretch({
  from,
  to,
  state,
  faint,
}: {
  from: number
  to: number
  state: CustodySegment['state']
  faint?: boolean
}) {
  const width = Math.max(to - from, 0.25)
  const opacity = faint ? 0.3 : undefined
  if (state === 'unknown' || state === 'at_liberty')
    return (
      <line
        x1={percent(from)}
        x2={percent(from + width)}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke="currentColor"
        strokeWidth={state === 'unknown' ? 1.5 : 3}
        strokeDasharray={state === 'unknown' ? '2 6' : undefined}
        opacity={opacity}
      />
    )
  return (
    <rect
      x={percent(from)}
      y={TOP}
      width={percent(width)}
      height={HEIGHT}
      fill={FILL[state]}
      stroke="currentColor"
      strokeWidth="1.2"
      opacity={opacity}
    />
  )
}

/**
 * A person's time drawn to scale: pattern says what it was, position says when; after today only an estimate, faint.
 * Lengths are shares of the width and heights are pixels, so that nothing is distorted. `small` leaves out the years, for
 * lists; bars of one list share an `axis`, and what lies outside it is cut off. `label` tells the same in words where no
 * words stand beneath.
 */
export function CustodyBar({
  data,
  voice,
  small = false,
  axis,
  label = voice.t('case.barLabel'),
}: {
  data: BarFacts
  voice: Voice
  small?: boolean
  axis?: { readonly from: Day; readonly to: Day }
  label?: string
}) {
  const { today, estimate, death } = data
  const ends = endsOf(data)
  if (!ends) return null
  const { start, ticks } = axisBetween(axis?.from ?? ends.first, axis?.to ?? ends.last)
  const segments = data.segments.filter(({ to }) => to > start)
  const span = Math.max(daysBetween(start, axis?.to ?? ends.last), 30)
  const x = (at: Day) => (Math.min(Math.max(daysBetween(start, at), 0), span) / span) * 99.4 + 0.3
  const height = small ? FOOT : FOOT + 18
  return (
    <svg className="bar" width="100%" height={height} role="img" aria-label={label} focusable="false">
      {segments.map((each) => (
        <Stretch key={each.from} from={x(each.from)} to={x(each.to)} state={each.state} />
      ))}
      {estimate ? <Stretch from={x(today)} to={x(estimate.to)} state={estimate.state} faint /> : null}
      {death ? (
        <line
          x1={percent(x(death))}
          x2={percent(x(death))}
          y1="0"
          y2={FOOT}
          stroke="currentColor"
          strokeWidth="5"
        />
      ) : null}
      <line
        className="bar-today"
        x1={percent(x(today))}
        x2={percent(x(today))}
        y1="0"
        y2={FOOT}
        strokeWidth="2"
      />
      {small
        ? null
        : ticks.map(({ at, label: tick }) => (
            <g key={tick}>
              <line
                x1={percent(x(at))}
                x2={percent(x(at))}
                y1={FOOT - 3}
                y2={FOOT + 3}
                stroke="currentColor"
              />
              <text x={percent(x(at))} dx="4" y={FOOT + 15} fontSize="13" fill="currentColor" className="ui">
                {writeDate(tick, voice.lang, 'short')}
              </text>
            </g>
          ))}
    </svg>
  )
}

/** The first and the last day that a bar shows; null where it has nothing to show. */
export function endsOf({ segments, today, estimate, death }: BarFacts): { first: Day; last: Day } | null {
  const first = segments[0]?.from ?? death
  const last = [today, estimate?.to ?? today, segments.at(-1)?.to ?? today].toSorted().at(-1) ?? today
  return first ? { first, last } : null
}

/** The bar in words: one line a stretch. */
export function CustodyWords({ data, voice }: { data: BarFacts; voice: Voice }) {
  const { t } = voice
  // A stretch ends where the next begins; in words its last day is the one before. Police custody has only the day on
  // which a source says that it began: its end is a limit of the law, which nobody reports.
  const lines = data.segments.map(({ from, to, state }) => {
    const what = t(`words.custody.${state}`)
    const began = writeDay(from, voice, 'short')
    if (state === 'police_custody') return { key: from, text: `${what}: ${began}` }
    const lastDay = addDays(to, -1) < from ? from : addDays(to, -1)
    const until = to === data.today ? t('case.now') : writeDay(lastDay, voice, 'short')
    return { key: from, text: t('case.barLine', { state: what, from: began, to: until }) }
  })
  return (
    <ol className="label list-plain mt-2 flex flex-wrap gap-x-5">
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
      {data.estimate ? (
        <li>{t('case.barEstimate', { day: writeDay(data.estimate.to, voice, 'short') })}</li>
      ) : null}
      {data.death ? <li>{t('case.barDeath', { day: writeDay(data.death, voice, 'short') })}</li> : null}
    </ol>
  )
}

const percent = (share: number) => `${Math.round(share * 100) / 100}%`
