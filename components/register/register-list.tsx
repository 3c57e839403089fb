import type { Voice } from '@/lib/i18n/voice'
import type { SubjectLine } from '@/lib/register/dto'
import type { ListPage } from '@/lib/register/loaders'
import { partOf, type Match } from '@/lib/register/rules'
import { paths } from '@/lib/site/paths'
import { Said } from '../ui/said'
import { legalLines, linesOfSubject } from './status-lines'
import { BarsKey, RowBar, sharedAxis, StatusRows, StatusTable, type Axis } from './status-table'

interface Props {
  readonly list: ListPage
  readonly voice: Voice
}

/** The cases of one page in three parts: about named people, about groups, about no single person. */
export function RegisterList({ list, voice }: Props) {
  const { t } = voice
  const people = list.shown.filter((match) => partOf(match) === 'people')
  const groups = list.shown.filter((match) => partOf(match) === 'groups')
  const neither = list.shown.filter((match) => partOf(match) === 'neither')
  const bars = people.flatMap(({ subjects }) => subjects.map(({ person }) => person.bar))
  const axis = sharedAxis(bars, list.register.day)
  return (
    <>
      {people.length > 0 ? (
        <section className="mt-6" aria-labelledby="people">
          <h2 id="people" className="visually-hidden">
            {t('list.peopleHeading')}
          </h2>
          <StatusTable labelledBy="people" axis={axis} voice={voice}>
            {people.map((match) => (
              <PeopleOfCase key={match.line.slug} match={match} axis={axis} list={list} voice={voice} />
            ))}
          </StatusTable>
          {axis ? <BarsKey voice={voice} /> : null}
        </section>
      ) : null}
      {groups.length > 0 ? (
        <section className="section" aria-labelledby="groups">
          <h2 id="groups">{t('list.groupsHeading')}</h2>
          <p className="label mb-3">{t('list.groupsNote')}</p>
          <StatusTable labelledBy="groups" axis={null} sizes voice={voice}>
            {groups.map((match) => (
              <tbody role="rowgroup" key={match.line.slug}>
                <GroupsOfCase match={match} list={list} voice={voice} />
              </tbody>
            ))}
          </StatusTable>
        </section>
      ) : null}
      {neither.length > 0 ? (
        <section className="section" aria-labelledby="neither">
          <h2 id="neither">{t('list.neitherHeading')}</h2>
          <ul className="list-plain">
            {neither.map((match) => (
              <li key={match.line.slug} className="register-plain">
                <CaseTitle match={match} voice={voice} />
                <span className="label">{t(`words.caseKind.${match.line.kind}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function PeopleOfCase({ match, axis, list, voice }: Props & { match: Match; axis: Axis | null }) {
  const { lang, t } = voice
  const { line, subjects, others } = match
  const several = line.subjects.length + line.groups.length > 1
  return (
    <tbody role="rowgroup">
      {subjects.map((subject, index) => (
        <StatusRows
          key={subject.person.slug}
          name={
            <>
              <a href={paths.case(lang, line.slug)}>
                <Said words={subject.person.name} voice={voice} />
              </a>
              <span className="label">
                {t(`words.caseKind.${line.kind}`)}
                {subject.role === 'target' ? null : ` · ${t(`words.role.${subject.role}`)}`}
              </span>
              {several && index === 0 ? <OthersOfCase others={others} voice={voice} /> : null}
            </>
          }
          bar={<RowBar bar={subject.person.bar} axis={axis} voice={voice} />}
          lines={linesOfSubject(subject, list.listing.filters, voice)}
          sayings={list.sayings}
          voice={voice}
        />
      ))}
      <GroupsOfCase match={match} list={list} voice={voice} />
    </tbody>
  )
}

function OthersOfCase({ others, voice }: { others: readonly SubjectLine[]; voice: Voice }) {
  if (others.length === 0) return null
  return (
    <span className="label">
      {voice.t('list.others')}{' '}
      {others.map(({ person }, index) => (
        <span key={person.slug}>
          {index > 0 ? ', ' : null}
          <a href={paths.person(voice.lang, person.slug)}>
            <Said words={person.name} voice={voice} />
          </a>
        </span>
      ))}
    </span>
  )
}

function GroupsOfCase({ match, list, voice }: Props & { match: Match }) {
  const { t } = voice
  return match.groups.map((group) => (
    <StatusRows
      key={group.id}
      name={
        <>
          <CaseTitle match={match} voice={voice} />
          <span className="label">
            {t(`words.caseKind.${match.line.kind}`)} · <Said words={group.name} voice={voice} />
          </span>
        </>
      }
      bar={<span className="register-size">{t('list.groupSize', { size: group.size })}</span>}
      lines={legalLines(group.legal, list.listing.filters, voice)}
      sayings={list.sayings}
      voice={voice}
    />
  ))
}

const CaseTitle = ({ match, voice }: { match: Match; voice: Voice }) => (
  <a href={paths.case(voice.lang, match.line.slug)}>
    <Said words={match.line.title} voice={voice} />
  </a>
)
