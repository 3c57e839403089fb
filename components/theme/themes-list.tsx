import { sayIn } from '@/lib/i18n/lang'
import { sortKey } from '@/lib/i18n/sort-key'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import type { ThemeLine } from '@/lib/theme/dto'
import { ReadState } from '../ui/read-state'
import { Said } from '../ui/said'

/** All themes in the order of the alphabet, each with its summary and how much stands on it. */
export function ThemesList({ themes, voice }: { themes: readonly ThemeLine[]; voice: Voice }) {
  const { lang, t } = voice
  const keyOf = ({ name }: ThemeLine) => sortKey(sayIn(name, lang).text, lang)
  return (
    <>
      <header className="measure-wide">
        <h1>{t('theme.title')}</h1>
        <p className="lead mt-3">{t('theme.describe')}</p>
      </header>
      {themes.length === 0 ? <p className="section measure">{t('theme.none')}</p> : null}
      {themes
        .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
        .map((theme) => (
          <section key={theme.slug} className="section entry">
            <p className="label entry-when">
              {t('theme.casesCount', { count: theme.cases })}
              <br />
              {t('theme.claimsCount', { count: theme.claims })}
            </p>
            <div className="measure">
              <h2>
                <a href={paths.theme(lang, theme.slug)}>
                  <Said words={theme.name} voice={voice} />
                </a>
              </h2>
              <p className="mt-2">
                <Said words={theme.summary} voice={voice} />
              </p>
              <ReadState readIn={theme.readIn} voice={voice} />
            </div>
          </section>
        ))}
    </>
  )
}
