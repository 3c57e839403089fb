import type { Voice } from '@/lib/i18n/voice'
import { searchAddress } from './address'

/** Spellings of one of the founding cases' names, in the scripts and newsrooms that print it. */
const EXAMPLES = [
  { text: 'Жыланбаевтың', lang: 'kk' },
  { text: 'Жыланбаеву', lang: 'ru' },
  { text: 'Zhylanbayev', lang: 'en' },
  { text: 'Jylanbaev', lang: 'kk-Latn' },
  { text: 'Schylanbajew', lang: 'de' },
  { text: 'Żylanbajew', lang: 'pl' },
  { text: 'جىلانبايەۆ', lang: 'kk-Arab' },
] as const

/** What the search does and what it does not, for whoever has not asked anything yet. */
export function SearchHelp({ voice }: { voice: Voice }) {
  const { lang, t } = voice
  return (
    <div className="measure mt-10">
      <section aria-labelledby="names">
        <h2 id="names">{t('search.help.namesTitle')}</h2>
        <p className="mt-3">{t('search.help.names')}</p>
        <ul className="list-plain mt-2 flex flex-wrap gap-x-6 gap-y-1">
          {EXAMPLES.map((example) => (
            <li key={example.text}>
              <a
                href={searchAddress(lang, { text: example.text, literal: false })}
                lang={example.lang}
                className="inline-block py-1"
              >
                <bdi>{example.text}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="like" className="mt-8">
        <h2 id="like">{t('search.help.likeTitle')}</h2>
        <p className="mt-3">{t('search.help.like')}</p>
      </section>
      <section aria-labelledby="why" className="mt-8">
        <h2 id="why">{t('search.help.whyTitle')}</h2>
        <p className="mt-3">{t('search.help.why')}</p>
      </section>
      <section aria-labelledby="texts" className="mt-8">
        <h2 id="texts">{t('search.help.textsTitle')}</h2>
        <p className="mt-3">{t('search.help.texts')}</p>
      </section>
    </div>
  )
}
