import { SentenceList } from '../review/sentences'
import { RecordHead } from '../site/record-head'
import { Said } from '../ui/said'
import { writeDay } from '../ui/when'
import { today } from '@/lib/dates/day'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { versionPath, versionsPath } from '@/lib/site/paths'
import type { VersionLine, VersionList } from '@/lib/version/dto'

/** Every version of a page that readers may look at, the latest first, and what each changed. `page` is the record's address. */
export function VersionsPage({
  list,
  page,
  siteUrl,
  voice,
}: {
  list: VersionList
  page: string
  siteUrl: string
  voice: Voice
}) {
  const { lang, t } = voice
  const name = sayIn(list.record.name, lang).text
  const title = t('version.title', { name })
  return (
    <article>
      <RecordHead
        title={title}
        description={t('version.describe', { name })}
        path={versionsPath(page)}
        siteUrl={siteUrl}
        voice={voice}
        indexed={false}
      />
      <h1>{title}</h1>
      <p>{t('version.lead')}</p>
      <p>
        <a href={page}>{t('version.back')}</a>
      </p>
      {list.lines.map((line) => (
        <Line key={line.number} line={line} page={page} present={list.present} voice={voice} />
      ))}
    </article>
  )
}

function Line({
  line,
  page,
  present,
  voice,
}: {
  line: VersionLine
  page: string
  present: number
  voice: Voice
}) {
  const { t } = voice
  return (
    <section className="section" aria-labelledby={`version-${line.number}`}>
      <h2 id={`version-${line.number}`}>
        <a href={versionPath(page, line.number)}>{t('version.version', { number: line.number })}</a>
      </h2>
      <p className="label">
        {[
          writeDay(today(line.publishedAt), voice),
          line.number === present ? t('version.presentOne') : null,
          line.correction ? t('version.correction') : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {line.note ? (
        <p>
          {t('version.note')}: <Said words={line.note} voice={voice} />
        </p>
      ) : null}
      {line.changes === null ? (
        <p>{t('version.first')}</p>
      ) : line.changes.length === 0 ? (
        <p>{t('version.nothing')}</p>
      ) : (
        <SentenceList sentences={line.changes} voice={voice} />
      )}
      {line.untold > 0 ? <p className="label">{t('version.untold', { count: line.untold })}</p> : null}
    </section>
  )
}
