import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { PersonDossier } from '@/lib/person/dto'
import { paths } from '@/lib/site/paths'
import { Head, JsonLd } from '../site/head'

/** Title, addresses and JSON-LD of a person's page. The data describe the page; of the person they give the name alone. */
export function PersonHead({
  dossier,
  siteUrl,
  voice,
  indexed = true,
}: {
  dossier: PersonDossier
  siteUrl: string
  voice: Voice
  indexed?: boolean
}) {
  const { lang, t } = voice
  const title = sayIn(dossier.name, lang).text
  const description = t('person.describe', { name: title })
  const path = paths.person(lang, dossier.slug)
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
          '@type': 'WebPage',
          '@id': siteUrl + path,
          name: title,
          description,
          inLanguage: lang,
          dateModified: dossier.updatedAt.toISOString(),
          isAccessibleForFree: true,
          mainEntity: {
            '@type': 'Person',
            name: title,
            alternateName: [...new Set(dossier.names.map(({ text }) => text))].filter(
              (text) => text !== title,
            ),
          },
        }}
      />
    </>
  )
}
