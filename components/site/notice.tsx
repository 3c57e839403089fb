import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import { Shell } from '../shell/shell'

/** How a page tells its HTTP status to the store (lib/pages/stored-pages.mjs), which sends it and keeps nothing. */
export function StatusOf({ status, location }: { status: number; location?: string }) {
  return <meta name="aigaq-status" content={String(status)} data-location={location} />
}

/** Before which refresh the page was begun: one that may show what was withdrawn meanwhile is not stored. */
export function BeganAt({ moment }: { moment: number }) {
  return <meta name="aigaq-began" content={String(moment)} />
}

/** A page with parameters is sent and forgotten. */
export function NotStored() {
  return <meta name="aigaq-store" content="no" />
}

type Kind =
  | { readonly status: 404 }
  | { readonly status: 410 }
  | { readonly status: 400; readonly reason: string; readonly typed?: string }
  | { readonly status: 500; readonly number: string }
  | { readonly status: 503 }

/** Every page that is not what was asked for: what happened, and where to go on. It names nobody. */
export function Notice({ kind, voice }: { kind: Kind; voice: Voice }) {
  const { lang, t } = voice
  const words = noticeWords(kind, voice)
  return (
    <Shell voice={voice} path={paths.home(lang)}>
      <StatusOf status={kind.status} />
      <meta name="robots" content="noindex" />
      <title>{`${words.title} · ${t('site.name')}`}</title>
      <div className="measure">
        <p className="label">{kind.status}</p>
        <h1>{words.title}</h1>
        <p className="mt-4">{words.text}</p>
        <form action={paths.search(lang)} className="mt-6 flex flex-wrap gap-2" role="search">
          <label htmlFor="q" className="label w-full">
            {t('site.searchLabel')}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            className="field max-w-sm"
            maxLength={200}
            autoComplete="off"
            defaultValue={'typed' in kind ? kind.typed : undefined}
          />
          <button className="button">{t('site.searchButton')}</button>
        </form>
        <p className="mt-6">
          <a href={paths.home(lang)}>{t('site.errors.home')}</a>
        </p>
      </div>
    </Shell>
  )
}

function noticeWords(kind: Kind, { t }: Voice): { title: string; text: string } {
  switch (kind.status) {
    case 404:
      return { title: t('site.errors.missingTitle'), text: t('site.errors.missingText') }
    case 410:
      return { title: t('site.errors.goneTitle'), text: t('site.errors.goneText') }
    case 400:
      return { title: t('site.errors.badTitle'), text: t('site.errors.badText', { reason: kind.reason }) }
    case 500:
      return {
        title: t('site.errors.brokenTitle'),
        text: t('site.errors.brokenText', { number: kind.number }),
      }
    case 503:
      return { title: t('site.errors.busyTitle'), text: t('site.errors.busyText') }
  }
}

/** Sends a reader on to where the record stands now; the body is for whoever does not follow. */
export function Moved({ to }: { to: string }) {
  return (
    <main className="page">
      <StatusOf status={308} location={to} />
      <a href={to}>{to}</a>
    </main>
  )
}
