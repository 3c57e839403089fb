import type { SubjectView } from '@/lib/case/view'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import { CustodyBar, CustodyWords } from '../status/custody-bar'
import { StatusBlock } from '../status/status-block'
import { Said } from '../ui/said'

/** One subject of a case: who, with which status, and the custody bar with its words beneath. */
export function SubjectStatus({ view, voice, named }: { view: SubjectView; voice: Voice; named: boolean }) {
  const { subject, status, bar } = view
  const { lang, t } = voice
  return (
    <div className="subject">
      <p className="subject-name">
        <a href={paths.person(lang, subject.slug)}>
          <Said words={subject.name} voice={voice} />
        </a>
        {named ? <span className="label"> · {t(`words.role.${subject.role}`)}</span> : null}
      </p>
      <StatusBlock status={status} voice={voice} />
      {bar.segments.length > 0 ? (
        <figure className="mt-4">
          <CustodyBar data={bar} voice={voice} />
          <figcaption>
            <CustodyWords data={bar} voice={voice} />
          </figcaption>
        </figure>
      ) : null}
    </div>
  )
}
