import type { ReactNode } from 'react'
import { mayOpen, type RouteId } from '@/lib/auth/access'
import type { DeskActor } from '@/lib/auth/policy'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import { LANGS } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { inLang, paths } from '@/lib/site/paths'
import { FormError } from './form-error'

const OWN_NAME = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const

interface Frame {
  readonly voice: Voice
  /** The page's own address, with its query. */
  readonly path: string
  readonly actor: DeskActor | null
  /** Whether the second factor that the role demands is still to be set up. */
  readonly enrolling?: boolean
  readonly note?: string | null
  readonly refusal?: Refusal | null
  readonly children: ReactNode
}

/** The frame of every page of the desk. */
export function DeskShell({ voice, path, actor, enrolling = false, note, refusal, children }: Frame) {
  const { lang, t } = voice
  return (
    <div className="desk">
      <a href="#text" className="skip ui">
        {t('site.skip')}
      </a>
      <header className="page masthead">
        <a href={deskPaths.queue(lang)} className="wordmark">
          {t('site.name')} <span className="desk-mark">{t('desk.name')}</span>
        </a>
        {actor && !enrolling ? <DeskNav voice={voice} path={path} actor={actor} /> : null}
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
        {actor ? <SignedIn voice={voice} actor={actor} /> : null}
      </header>
      <main id="text" className="page">
        {note ? (
          <p role="status" className="desk-note">
            {note}
          </p>
        ) : null}
        {refusal ? <FormError refusal={refusal} voice={voice} /> : null}
        {children}
      </main>
    </div>
  )
}

function DeskNav({ voice, path, actor }: { voice: Voice; path: string; actor: DeskActor }) {
  const { lang, t } = voice
  const [here] = path.split('?')
  const links: readonly (readonly [route: RouteId, href: string, text: string])[] = [
    ['desk', deskPaths.queue(lang), t('desk.nav.queue')],
    ['desk/cases', deskPaths.cases(lang), t('desk.nav.cases')],
    ['desk/people', deskPaths.people(lang), t('desk.nav.people')],
    ['desk/sources', deskPaths.sources(lang), t('desk.nav.sources')],
    ['desk/vocabularies', deskPaths.vocabularies(lang), t('desk.nav.vocabularies')],
    ['desk/reports', deskPaths.reports(lang), t('desk.nav.reports')],
    ['desk/accounts', deskPaths.accounts(lang), t('desk.nav.accounts')],
  ]
  return (
    <nav aria-label={t('desk.nav.label')} className="ui nav">
      <ul className="list-plain nav-list">
        {links
          .filter(([route]) => mayOpen(actor.role, route))
          .map(([route, href, text]) => (
            <li key={route}>
              <a href={href} aria-current={href === here ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        <li>
          <a href={paths.home(lang)}>{t('desk.nav.site')}</a>
        </li>
      </ul>
    </nav>
  )
}

function SignedIn({ voice, actor }: { voice: Voice; actor: DeskActor }) {
  const { lang, t } = voice
  return (
    <div className="ui nav desk-who">
      <a href={deskPaths.account(lang)}>
        {t('desk.signedInAs', { name: actor.name, role: t(`desk.role.${actor.role}`) })}
      </a>
      <form method="post" action={deskPaths.signOut(lang)}>
        <button className="desk-quiet">{t('desk.signOut')}</button>
      </form>
    </div>
  )
}
