import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { CaseLine } from '@/lib/register/dto'
import type { CaseLines, Sayings } from '@/lib/register/loaders'
import { paths } from '@/lib/site/paths'
import { whoSays } from '../status/status-block'
import { Said } from '../ui/said'
import { whenText, writeDay } from '../ui/when'
import { legalLines, linesOfSubject, type StatusLine } from './status-lines'

/** Cases by title, each with the status of its people and groups in words, for pages about something else. */
export function CaseStatuses({ cases, voice }: { cases: CaseLines; voice: Voice }) {
  const { lang, t } = voice
  return (
    <ul className="list-plain case-statuses">
      {cases.lines.map((each) => (
        <li key={each.slug}>
          <a href={paths.case(lang, each.slug)}>
            <Said words={each.title} voice={voice} />
          </a>
          <p className="label">{t(`words.caseKind.${each.kind}`)}</p>
          {partiesOf(each, voice).map(({ key, name, lines }) => (
            <div key={key} className="ui case-status">
              {name ? <p>{name}</p> : null}
              {lines.length === 0 ? <p className="label">{t('case.noStatus')}</p> : null}
              {lines.map((line) => (
                <p key={line.key}>
                  <strong>{line.value}</strong>{' '}
                  <span className="label">{detailsOf(line, cases.sayings, voice)}</span>
                </p>
              ))}
            </div>
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
      name: `${sayIn(group.name, voice.lang).text} (${voice.t('list.groupSize', { size: group.size })})`,
      lines: legalLines(group.legal, {}, voice),
    })),
  ]
}

/** Since when, when last confirmed, who says so, and how many proceedings more there are. */
function detailsOf({ since, confirmed, says, more }: StatusLine, sayings: Sayings, voice: Voice): string {
  const { t } = voice
  const told = says && sayings.get(says.id)
  return [
    since ? t('case.since', { when: whenText(since, voice, 'short') }) : null,
    confirmed ? t('case.confirmed', { day: writeDay(confirmed, voice, 'short') }) : null,
    told ? t('case.says', { who: whoSays(told, voice) }) : null,
    more > 0 ? t('list.more', { count: more }) : null,
  ]
    .filter((text) => text !== null)
    .join(' · ')
}
