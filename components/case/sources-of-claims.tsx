import type { Claim, SourceBrief } from '@/lib/claim/dto'
import { writeDate } from '@/lib/dates/write'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import { Said } from '../ui/said'

/** The sources of a case, the one that carries most claims first. */
export function SourcesOfClaims({ claims, voice }: { claims: readonly Claim[]; voice: Voice }) {
  const { lang, t } = voice
  const counts = new Map<string, { source: SourceBrief; count: number }>()
  for (const { source } of claims.flatMap((claim) => claim.citations))
    counts.set(source.slug, { source, count: (counts.get(source.slug)?.count ?? 0) + 1 })
  const sources = [...counts.values()].toSorted((a, b) => b.count - a.count)
  return (
    <section className="section" aria-labelledby="sources">
      <h2 id="sources">{t('case.sources')}</h2>
      <ul className="list-plain measure">
        {sources.map(({ source, count }) => (
          <li key={source.slug} className="source-line">
            <a href={paths.source(lang, source.slug)}>
              {source.title ? (
                <span lang={source.lang}>{source.title}</span>
              ) : (
                <Said words={source.titleNote ?? source.publisher} voice={voice} />
              )}
            </a>
            <span className="label">
              {' '}
              <Said words={source.publisher} voice={voice} />
              {source.published ? `, ${writeDate(source.published, lang)}` : ''} ·{' '}
              {t(`words.seenAs.${source.seenAs}`)}
              {source.weak ? ` · ${t('case.weakSource')}` : ''} · {t('case.sourcesCount', { count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
