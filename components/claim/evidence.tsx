import type { Citation, SourceBrief } from '@/lib/claim/dto'
import { writeDate } from '@/lib/dates/write'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { citationAnchor, paths } from '@/lib/site/paths'
import { Said } from '../ui/said'

/** Where in the source: «paragraph 5», «excerpt, paragraph 2», «title». */
export function locatorText(citation: Pick<Citation, 'part' | 'paragraph'>, { t }: Voice): string {
  const part = t(`case.part.${citation.part}`)
  if (!citation.paragraph) return part
  const paragraph = t(citation.part === 'related' ? 'case.itemNumber' : 'case.paragraph', {
    number: citation.paragraph,
  })
  return citation.part === 'body' ? paragraph : `${part}, ${paragraph}`
}

/** The original, opened at the locator words where browsers can (a text fragment, WICG). */
export function originalAddress({
  source,
  words,
}: {
  source: Pick<SourceBrief, 'url'>
  words: string | null
}): string | null {
  if (!source.url) return null
  return words ? `${source.url}#:~:text=${encodeURIComponent(words)}` : source.url
}

/** What stands behind a claim, in the margin or beneath it: who published it, when, where in it, in whose words. */
export function Evidence({
  citation,
  label,
  voice,
  again = false,
}: {
  citation: Citation
  label: string
  voice: Voice
  again?: boolean
}) {
  const { lang, t } = voice
  const { source } = citation
  const original = originalAddress(citation)
  return (
    <details className="evidence" id={again ? undefined : `e-${citation.id.slice(-8)}`}>
      <summary>
        <span className="evidence-letter">{citation.stance === 'disputes' ? `${label} ≠` : label}</span>
        <Said words={source.publisher} voice={voice} />
        {source.published ? `, ${writeDate(source.published, lang, 'short')}` : ''}
        {`, ${locatorText(citation, voice)}`}
      </summary>
      <div className="evidence-more">
        {citation.words ? (
          <p>
            <q lang={source.lang}>{citation.words}</q>
          </p>
        ) : null}
        <Attribution citation={citation} voice={voice} />
        <p>
          {citation.stance === 'disputes' ? `${t('case.stance.disputes')} · ` : ''}
          {t(`words.seenAs.${source.seenAs}`)}
          {source.weak ? ` · ${t('case.weakSource')}` : ''}
          <span className="evidence-links">
            {' · '}
            <a href={`${paths.source(lang, source.slug)}#${citationAnchor(citation.id)}`}>
              {t('case.openInSource')}
            </a>
            {original ? (
              <>
                {' · '}
                <a href={original} rel="noreferrer nofollow">
                  {t('case.openOriginal')}
                </a>
              </>
            ) : null}
          </span>
        </p>
      </div>
    </details>
  )
}

/** Two steps of attribution stay two: whose words they are, and who reports them. */
function Attribution({ citation, voice }: { citation: Citation; voice: Voice }) {
  const { lang, t } = voice
  const publisher = sayIn(citation.source.publisher, lang).text
  if (citation.letter)
    return (
      <p>
        {t('case.saidByLetter')}{' '}
        <a href={paths.letter(lang, citation.letter.slug)}>
          <Said words={citation.letter.title} voice={voice} />
        </a>
        {'; '}
        {t('case.reportedBy', { publisher })}
      </p>
    )
  if (!citation.saidBy) return null
  return (
    <p>
      {t('case.saidBy')} <Said words={citation.saidBy} voice={voice} />
      {'; '}
      {t('case.reportedBy', { publisher })}
    </p>
  )
}
