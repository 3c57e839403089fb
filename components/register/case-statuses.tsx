import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { CaseLine } from '@/lib/register/dto'
import { paths } from '@/lib/site/paths'
import { Said } from '../ui/said'
import { whenText, writeDay } from '../ui/when'
import { legalLines, linesOfSubject, type StatusLine } from './status-lines'

/** Cases by title, each with the status of its people and groups in words, for pages about something else. */
export function CaseStatuses({ cases, voice }: { cases: readonly CaseLine[]; voice: Voice }) {
  const { lang, t } = voice
  return (
    <ul className="list-plain case-statuses">
      {cases.map((each) => (
        <li key={each.slug}>
          <a href={paths.case(lang, each.slug)}>
            <Said words={each.title} voice={voice} />
          </a>
          <span className="label"> {t(`words.caseKind.${each.kind}`)}</span>
          {partiesOf(each, voice).map(({ key, name, lines }) => (
            <p key={key} className="label">
              {name ? `${name}: ` : ''}
              {lines.length > 0 ? lines.map((line) => lineText(line, voice)).join('; ') : t('case.noStatus')}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** A case of one person needs no name twice: its title has it. */
function partiesOf({ subjects, groups }: CaseLine, voice: Voice) {
  const alone = subjects.length + groups.length === 1
  return [
    ...subjects.map((subject) => ({
      key: subject.person.slug,
      name: alone ? null : sayIn(subject.person.name, voice.lang).text,
      lines: linesOfSubject(subject, {}, voice),
    })),
    ...groups.map((group) => ({
      key: group.id,
      name: voice.t('case.group', { name: sayIn(group.name, voice.lang).text, size: group.size }),
      lines: legalLines(group.legal, {}, voice),
    })),
  ]
}

function lineText({ value, stands, since, confirmed }: StatusLine, voice: Voice): string {
  const { t } = voice
  if (!stands || !since) return value
  const when = t('case.since', { when: whenText(since, voice, 'short') })
  const last = confirmed ? `, ${t('case.confirmed', { day: writeDay(confirmed, voice, 'short') })}` : ''
  return `${value} (${when}${last})`
}
