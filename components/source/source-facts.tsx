import { writeDate } from '@/lib/dates/write'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import type { SourceDossier } from '@/lib/source/dto'
import { Fact, Facts } from '../ui/facts'
import { Said } from '../ui/said'
import { languageName } from './source-title'

/** Who published it, when, in which language, where it is to be found, and how it was seen here. */
export function SourceFacts({ source, voice }: { source: SourceDossier; voice: Voice }) {
  const { lang, t } = voice
  const publisher = <Said words={source.publisher} voice={voice} />
  return (
    <Facts>
      <Fact label={t('source.field.publisher')}>
        {source.organisation ? (
          <a href={paths.organisation(lang, source.organisation.slug)}>{publisher}</a>
        ) : (
          publisher
        )}
      </Fact>
      {source.author ? (
        <Fact label={t('source.author')}>
          <span lang={source.lang}>{source.author}</span>
        </Fact>
      ) : null}
      <Fact label={t('source.published')}>
        {source.published ? writeDate(source.published, lang) : t('source.undated')}
      </Fact>
      <Fact label={t('source.language')}>{languageName(source.lang, voice)}</Fact>
      <Fact label={t('source.address')}>
        {source.url ? (
          <>
            <a href={source.url} rel="noreferrer nofollow" hrefLang={source.lang} className="address">
              {shortAddress(source.url)}
            </a>
            <span className="label"> · {t('source.leaves')}</span>
          </>
        ) : (
          t('source.addressUnknown')
        )}
        {source.titleNote ? (
          <div className="label">
            <Said words={source.titleNote} voice={voice} />
          </div>
        ) : null}
      </Fact>
      <Fact label={t('source.seenAs')}>{t(`source.seenNote.${source.seenAs}`)}</Fact>
      {source.weak ? (
        <Fact label={t('source.weak')}>
          <span className="measure">{t('source.weakNote')}</span>
        </Fact>
      ) : null}
      {source.note ? (
        <Fact label={t('source.note')}>
          <p className="measure">
            <Said words={source.note} voice={voice} />
          </p>
        </Fact>
      ) : null}
    </Facts>
  )
}

/** The address as people read it, without the scheme and not longer than a line. */
function shortAddress(url: string): string {
  const plain = decodable(url).replace(/^https?:\/\//, '')
  return plain.length > 90 ? `${plain.slice(0, 88)}…` : plain
}

function decodable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
