import { Shell } from '@/components/shell/shell'
import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { SourcePage } from '@/components/source/source-page'
import { sourceTitleText } from '@/components/source/source-title'
import { env } from '@/lib/env'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths } from '@/lib/site/paths'
import { loadSourcePage } from '@/lib/source/loaders'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage<{ slug: string }>(async ({ lang, voice, params: { slug } }) => {
  const page = await loadSourcePage(slug)
  if (isElsewhere(page)) return answerElsewhere(page, lang, paths.source)
  const path = paths.source(lang, slug)
  const title = sourceTitleText(page.source, voice)
  return (
    <Shell voice={voice} path={path}>
      <RecordHead
        title={title}
        description={`${title}. ${voice.t('source.intro')}`}
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
      />
      <SourcePage source={page.source} voice={voice} />
    </Shell>
  )
})
