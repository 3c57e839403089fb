import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { Shell } from '@/components/shell/shell'
import { PersonVersion } from '@/components/version/person-version'
import { VersionBanner } from '@/components/version/version-banner'
import { env } from '@/lib/env'
import { sayIn } from '@/lib/i18n/lang'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths, versionPath } from '@/lib/site/paths'
import { loadPersonVersionPage } from '@/lib/version/loaders'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage<{ slug: string; number: string }>(
  async ({ lang, voice, params: { slug, number } }) => {
    const found = await loadPersonVersionPage(slug, number)
    if (isElsewhere(found)) return answerElsewhere(found, lang, paths.person)
    const { version } = found
    const page = paths.person(lang, slug)
    const path = versionPath(page, version.number)
    const name = sayIn(version.name, lang).text
    return (
      <Shell voice={voice} path={path}>
        <RecordHead
          title={voice.t('version.titleOne', { number: version.number, name })}
          description={name}
          path={path}
          siteUrl={env().siteUrl}
          voice={voice}
          indexed={false}
        />
        <VersionBanner version={version} page={page} left={voice.t('version.leftPerson')} voice={voice} />
        <PersonVersion version={version} voice={voice} />
      </Shell>
    )
  },
)
