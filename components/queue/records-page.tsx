import { DeskHeading } from '@/components/desk/heading'
import { Said } from '@/components/ui/said'
import { writeDay } from '@/components/ui/when'
import { today } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import type { RecordKind } from '@/lib/record/kinds'
import { recordPaths } from '@/lib/record/paths'
import type { RecordLine } from '@/lib/record/dto'
import { STATES, type State } from '@/lib/record/transitions'

const TITLES = {
  case: 'cases',
  person: 'people',
  source: 'sources',
  letter: 'letters',
  organisation: 'organisations',
  theme: 'themes',
} as const satisfies Record<RecordKind, string>

interface Props {
  readonly kind: RecordKind
  readonly lines: readonly RecordLine[]
  readonly asked: { readonly q: string; readonly state: State | null }
  /** The address of the next page, where there is one. */
  readonly next: string | null
  readonly mayWrite: boolean
  readonly voice: Voice
}

/** Working copies of one kind: dense lines to compare, with a name to look for in any script. */
export function RecordsPage({ kind, lines, asked, next, mayWrite, voice }: Props) {
  const { lang, t } = voice
  return (
    <>
      <DeskHeading title={t(`queue.list.${TITLES[kind]}`)} voice={voice}>
        <nav aria-label={t('queue.list.other')} className="ui">
          <ul className="list-plain nav-list">
            {(Object.keys(TITLES) as RecordKind[]).map((each) => (
              <li key={each}>
                <a href={recordPaths.list(lang, each)} aria-current={each === kind ? 'page' : undefined}>
                  {t(`queue.list.${TITLES[each]}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </DeskHeading>
      <form method="get" action={recordPaths.list(lang, kind)} className="record-search ui">
        <label>
          {t('queue.list.search')}
          <input type="search" name="q" defaultValue={asked.q} maxLength={200} className="field" />
        </label>
        <label>
          {t('queue.list.state')}
          <select name="state" defaultValue={asked.state ?? ''} className="field">
            <option value="">{t('queue.list.any')}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`queue.state.${state}`)}
              </option>
            ))}
          </select>
        </label>
        <button className="button">{t('queue.list.find')}</button>
        {mayWrite ? <a href={recordPaths.create(lang, kind)}>{t('queue.list.newRecord')}</a> : null}
      </form>
      {lines.length === 0 ? (
        <p>{asked.q || asked.state ? t('queue.list.none') : t('queue.list.empty')}</p>
      ) : (
        <table className="record-list" role="table">
          <thead>
            <tr role="row">
              <th scope="col">{t('queue.list.name')}</th>
              <th scope="col">{t('queue.list.state')}</th>
              <th scope="col">{t('queue.list.readers')}</th>
              <th scope="col">{t('queue.list.changed')}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {lines.map((line) => (
              <Line key={line.id} line={line} voice={voice} />
            ))}
          </tbody>
        </table>
      )}
      {next ? (
        <p>
          <a href={next} rel="next">
            {t('queue.list.next')}
          </a>
        </p>
      ) : null}
    </>
  )
}

function Line({ line, voice }: { line: RecordLine; voice: Voice }) {
  const { lang, t } = voice
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={recordPaths.record(lang, line.id)}>
          <Said words={line.name} voice={voice} />
        </a>
      </th>
      <td role="cell">
        {t(`queue.state.${line.state}`)}
        {line.restricted ? ` · ${t('queue.restricted')}` : ''}
      </td>
      <td role="cell">{t(line.version === null ? 'queue.unpublished' : 'queue.published')}</td>
      <td role="cell">{writeDay(today(line.updatedAt), voice, 'short')}</td>
    </tr>
  )
}
