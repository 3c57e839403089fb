import type { CaseDossier } from '@/lib/case/dto'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import { Head, JsonLd } from '../site/head'

/** Title, addresses and JSON-LD of a case page. Nothing in it marks a person as accused: it describes the page. */
export function CaseHead({
  dossier,
  siteUrl,
  voice,
}: {
  dossier: CaseDossier
  siteUrl: string
  voice: Voice
}) {
  const title = sayIn(dossier.title, voice.lang).text
  const description = sayIn(dossier.summary, voice.lang).text
  const path = paths.case(voice.lang, dossier.slug)
  return (
    <>
      <Head title={title} description={description} path={path} siteUrl={siteUrl} voice={voice} />
      <JsonLd
        data={{
          '@type': 'WebPage',
          '@id': siteUrl + path,
          name: title,
          description,
          inLanguage: voice.lang,
          dateModified: dossier.updatedAt.toISOString(),
          isAccessibleForFree: true,
          about: dossier.subjects.map(({ name, slug }) => ({
            '@type': 'Person',
            name: sayIn(name, voice.lang).text,
            url: siteUrl + paths.person(voice.lang, slug),
          })),
        }}
      />
    </>
  )
}
