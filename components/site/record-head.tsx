import type { Voice } from '@/lib/i18n/voice'
import { Head, JsonLd } from './head'

/** Head of a page about a record or a list of them: `kind` is its type at schema.org. */
export function RecordHead({
  title,
  description,
  path,
  siteUrl,
  voice,
  kind = 'WebPage',
  indexed = true,
}: {
  title: string
  description: string
  path: string
  siteUrl: string
  voice: Voice
  kind?: 'WebPage' | 'CollectionPage'
  indexed?: boolean
}) {
  return (
    <>
      <Head
        title={title}
        description={description}
        path={path}
        siteUrl={siteUrl}
        voice={voice}
        indexed={indexed}
      />
      <JsonLd
        data={{
          '@type': kind,
          '@id': siteUrl + path,
          name: title,
          description,
          inLanguage: voice.lang,
          isAccessibleForFree: true,
        }}
      />
    </>
  )
}
