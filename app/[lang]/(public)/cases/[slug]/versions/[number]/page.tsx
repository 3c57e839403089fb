import { CasePage } from '@/components/case/case-page'
import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { Shell } from '@/components/shell/shell'
import { VersionBanner } from '@/components/version/version-banner'
import { today } from '@/lib/dates/day'
import { env } from '@/lib/env'
import { sayIn } from '@/lib/i18n/lang'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths, versionPath } from '@/lib/site/paths'
import { loadCaseVersionPage } from '@/lib/version/loaders'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage<{ slug: string; number: string }>(
  async ({ lang, voice, params: { slug, number } }) => {
    const found = await loadCaseVersionPage(slug, number)
    if (isElsewhere(found)) return answerElsewhere(found, lang, paths.case)
    const { version } = found
    const page = paths.case(lang, slug)
    const path = versionPath(page, version.number)
    const day = today(version.publishedAt)
    const { siteUrl } = env()
    const name = sayIn(version.dossier.title, lang).text
    return (
      <Shell voice={voice} path={path}>
        <RecordHead
          title={voice.t('version.titleOne', { number: version.number, name })}
          description={name}
          path={path}
          siteUrl={siteUrl}
          voice={voice}
          indexed={false}
        />
        <VersionBanner version={version} page={page} left={voice.t('version.left')} voice={voice} />
        <CasePage
          dossier={version.dossier}
          positions={[]}
          on={day}
          today={day}
          siteUrl={siteUrl}
          voice={voice}
        />
      </Shell>
    )
  },
)
