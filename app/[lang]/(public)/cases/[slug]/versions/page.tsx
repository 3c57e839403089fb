import { publicPage } from '@/components/site/public-page'
import { Shell } from '@/components/shell/shell'
import { VersionsPage } from '@/components/version/versions-page'
import { env } from '@/lib/env'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths, versionsPath } from '@/lib/site/paths'
import { loadVersionsPage } from '@/lib/version/loaders'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage<{ slug: string }>(async ({ lang, voice, params: { slug } }) => {
  const found = await loadVersionsPage('case', slug, voice)
  if (isElsewhere(found)) return answerElsewhere(found, lang, (to, at) => versionsPath(paths.case(to, at)))
  const page = paths.case(lang, slug)
  return (
    <Shell voice={voice} path={versionsPath(page)}>
      <VersionsPage list={found.list} page={page} siteUrl={env().siteUrl} voice={voice} />
    </Shell>
  )
})
