import type { ReactNode } from 'react'
import type { BarFacts } from '@/lib/case/view'
import { day, type Day } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import type { Sayings } from '@/lib/register/loaders'
import { axisBetween } from '../status/axis'
import { CustodyBar, endsOf } from '../status/custody-bar'
import { whoSays } from '../status/status-block'
import { When, writeDay } from '../ui/when'
import { barWords, type StatusLine } from './status-lines'

const YEARS_AWAY = 5

export interface Axis {
  readonly from: Day
  readonly to: Day
}

/** One scale for all bars of a list, at most five years back and ahead; null where no bar has anything to show. */
export function sharedAxis(bars: readonly BarFacts[], today: Day): Axis | null {
  const ends = bars.flatMap((bar) => endsOf(bar) ?? [])
  const first = ends.map((each) => each.first).toSorted()[0]
  const to = ends
    .map((each) => each.last)
    .toSorted()
    .at(-1)
  if (!first || !to) return null
  const year = Number(today.slice(0, 4))
  const earliest = day(`${year - YEARS_AWAY}-01-01`)
  const latest = day(`${year + YEARS_AWAY}-12-31`)
  return { from: first > earliest ? first : earliest, to: to < latest ? to : latest }
}

/**
 * Names, bars and statuses to compare. On a narrow screen each row is a block, which takes the table's meaning away from
 * browsers: the roles say it again. `axis` is null where rows have no bar and say a size instead.
 */
export function StatusTable({
  labelledBy,
  axis,
  sizes = false,
  voice,
  children,
}: {
  labelledBy: string
  axis: Axis | null
  sizes?: boolean
  voice: Voice
  children: ReactNode
}) {
  const { t } = voice
  return (
    <table
      role="table"
      className={sizes ? 'register register-sizes' : 'register'}
      aria-labelledby={labelledBy}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="register-name">
            {t('list.name')}
          </th>
          <th role="columnheader" scope="col" className="register-bar">
            {sizes ? t('list.size') : t('list.custody')}
            {axis ? (
              <span className="register-axis" aria-hidden="true">
                <span>{axisBetween(axis.from, axis.to).start.slice(0, 4)}</span>
                <span>{axis.to.slice(0, 4)}</span>
              </span>
            ) : null}
          </th>
          <th role="columnheader" scope="col" className="register-status">
            {t('list.status')}
          </th>
          <th role="columnheader" scope="col" className="register-fact">
            {t('list.since')}
          </th>
          <th role="columnheader" scope="col" className="register-fact">
            {t('list.confirmed')}
          </th>
        </tr>
      </thead>
      {children}
    </table>
  )
}

/** One person or group: a row for each status; name and bar stand beside all of them. */
export function StatusRows({
  name,
  bar,
  lines,
  sayings,
  voice,
}: {
  name: ReactNode
  bar: ReactNode
  lines: readonly StatusLine[]
  sayings: Sayings
  voice: Voice
}) {
  const rows = lines.length > 0 ? lines : [null]
  return rows.map((line, index) => (
    <tr role="row" key={line?.key ?? 'none'} className={index === 0 ? 'register-first' : undefined}>
      {index === 0 ? (
        <>
          <th role="rowheader" scope="row" rowSpan={rows.length} className="register-name">
            {name}
          </th>
          <td role="cell" rowSpan={rows.length} className="register-bar">
            {bar}
          </td>
        </>
      ) : null}
      {line ? (
        <StatusCells line={line} sayings={sayings} voice={voice} />
      ) : (
        <td role="cell" colSpan={3} className="register-status">
          <span className="register-lapsed">{voice.t('case.noStatus')}</span>
        </td>
      )}
    </tr>
  ))
}

function StatusCells({ line, sayings, voice }: { line: StatusLine; sayings: Sayings; voice: Voice }) {
  const { t } = voice
  const told = line.says && sayings.get(line.says.id)
  return (
    <>
      <td role="cell" className="register-status">
        <span className={line.stands ? 'register-stands' : 'register-lapsed'}>{line.value}</span>
        {line.more > 0 ? (
          <span className="register-more"> {t('list.more', { count: line.more })}</span>
        ) : null}
        {told ? <span className="register-says">{t('case.says', { who: whoSays(told, voice) })}</span> : null}
      </td>
      <td role="cell" className="register-fact">
        {line.since ? (
          <>
            <span className="register-label">{t('list.since')}</span>
            <When claim={line.since} voice={voice} style="short" />
          </>
        ) : null}
      </td>
      <td role="cell" className="register-fact">
        {line.since && !line.final ? <Confirmed line={line} voice={voice} /> : null}
      </td>
    </>
  )
}

function Confirmed({ line, voice }: { line: StatusLine; voice: Voice }) {
  if (!line.confirmed) return <span className="when-uncertain">{voice.t('list.unconfirmed')}</span>
  return (
    <>
      <span className="register-label">{voice.t('list.confirmed')}</span>
      <time dateTime={line.confirmed}>{writeDay(line.confirmed, voice, 'short')}</time>
    </>
  )
}

/** What the patterns of the bars mean, in words, beneath the list. */
export function BarsKey({ voice }: { voice: Voice }) {
  return (
    <details className="label bars-key no-print">
      <summary>{voice.t('list.bars')}</summary>
      <p className="measure">{voice.t('list.barsKey')}</p>
    </details>
  )
}

/** The bar of a row, with its words for whoever does not see it. */
export function RowBar({ bar, axis, voice }: { bar: BarFacts; axis: Axis | null; voice: Voice }) {
  if (!axis || !endsOf(bar)) return <span className="visually-hidden">{voice.t('list.barNone')}</span>
  return <CustodyBar data={bar} voice={voice} small axis={axis} label={barWords(bar, voice)} />
}
