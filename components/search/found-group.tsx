import type { ReactNode } from 'react'
import type { SearchGroup, SearchResults } from '@/lib/search/dto'
import type { Voice } from '@/lib/i18n/voice'

/** One group of what was found, under its heading; nothing where nothing was found. */
export function FoundGroup({
  group,
  results,
  voice,
  note,
  children,
}: {
  group: SearchGroup | 'like'
  results: SearchResults
  voice: Voice
  note?: string
  children: ReactNode
}) {
  const { t } = voice
  if (results[group].length === 0) return null
  const apart = group === 'like' || group === 'texts'
  return (
    <section
      aria-labelledby={`found-${group}`}
      className={apart ? 'found-group found-group-apart' : 'found-group'}
    >
      <h2 id={`found-${group}`}>{t(`search.found.${group}`)}</h2>
      {note ? <p className="label pt-2">{note}</p> : null}
      <ul className="list-plain">{children}</ul>
      {group !== 'like' && results.cut.has(group) ? <p className="label mt-2">{t('search.cut')}</p> : null}
    </section>
  )
}
