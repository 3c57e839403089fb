import type { ReactNode } from 'react'
import { LANGS } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { reportPath } from '@/lib/report/about'
import { inLang, paths } from '@/lib/site/paths'

const OWN_NAME = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const

/** The frame of every public page. `path` is the page's own address: the languages link to the same page. */
export function Shell({ voice, path, children }: { voice: Voice; path: string; children: ReactNode }) {
  const { lang, t } = voice
  const links = [
    [paths.cases(lang), t('site.nav.cases')],
    [paths.letters(lang), t('site.nav.letters')],
    [paths.themes(lang), t('site.nav.themes')],
    [paths.sources(lang), t('site.nav.sources')],
    [paths.search(lang), t('site.nav.search')],
    [paths.method(lang), t('site.nav.method')],
  ] as const
  return (
    <>
      <a href="#text" className="skip ui">
        {t('site.skip')}
      </a>
      <header className="page masthead">
        <a href={paths.home(lang)} className="wordmark">
          {t('site.name')}
        </a>
        <nav aria-label={t('site.nav.label')} className="ui nav">
          <ul className="list-plain nav-list">
            {links.map(([href, text]) => (
              <li key={href}>
                <a href={href} aria-current={href === path ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t('site.languages')} className="ui nav">
          <ul className="list-plain nav-list">
            {LANGS.map((each) => (
              <li key={each}>
                <a
                  href={inLang(path, each)}
                  lang={each}
                  hrefLang={each}
                  aria-current={each === lang ? 'true' : undefined}
                >
                  {OWN_NAME[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="text" className="page">
        {children}
      </main>
      <footer className="page colophon label">
        <p>{t('site.footer')}</p>
        <nav aria-label={t('site.nav.data')}>
          <ul className="list-plain nav-list">
            <li>
              <a href={paths.organisations(lang)}>{t('site.nav.organisations')}</a>
            </li>
            <li>
              <a href={paths.data(lang)}>{t('site.nav.data')}</a>
            </li>
            <li>
              <a href={paths.corrections(lang)}>{t('version.corrections.title')}</a>
            </li>
            <li>
              <a href={paths.method(lang)}>{t('site.nav.method')}</a>
            </li>
            {path.startsWith(`/${lang}/report`) ? null : (
              <li>
                <a href={reportPath(lang, path)} rel="nofollow">
                  {t('report.link')}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </footer>
    </>
  )
}
