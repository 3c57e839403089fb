import { LANGS } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { inLang } from '@/lib/site/paths'

/** What machines read about a page: its title, its one address, the same page in the other languages, and a plain share card. */
export function Head({
  title,
  description,
  path,
  siteUrl,
  voice,
  indexed = true,
}: {
  title: string
  description: string
  path: string
  siteUrl: string
  voice: Voice
  indexed?: boolean
}) {
  const full = `${title} · ${voice.t('site.name')}`
  return (
    <>
      <title>{full}</title>
      <meta name="description" content={description.slice(0, 300)} />
      <link rel="canonical" href={siteUrl + path} />
      {LANGS.map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={siteUrl + inLang(path, lang)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={siteUrl + inLang(path, 'en')} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description.slice(0, 300)} />
      <meta property="og:url" content={siteUrl + path} />
      <meta property="og:site_name" content={voice.t('site.name')} />
      <meta property="og:type" content="article" />
      <meta property="og:locale" content={voice.lang} />
      {indexed ? null : <meta name="robots" content="noindex" />}
    </>
  )
}

/** Data for machines, escaped so that no text of a record can end the element. */
export function JsonLd({ data }: { data: Readonly<Record<string, unknown>> }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
