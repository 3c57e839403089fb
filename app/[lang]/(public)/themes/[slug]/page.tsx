import { Shell } from '@/components/shell/shell'
import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { ThemePage } from '@/components/theme/theme-page'
import { env } from '@/lib/env'
import { sayIn } from '@/lib/i18n/lang'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths } from '@/lib/site/paths'
import { loadThemePage } from '@/lib/theme/loaders'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage<{ slug: string }>(async ({ lang, voice, params: { slug } }) => {
  const page = await loadThemePage(slug)
  if (isElsewhere(page)) return answerElsewhere(page, lang, paths.theme)
  const path = paths.theme(lang, slug)
  return (
    <Shell voice={voice} path={path}>
      <RecordHead
        title={sayIn(page.theme.name, lang).text}
        description={sayIn(page.theme.summary, lang).text}
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
      />
      <ThemePage {...page} voice={voice} />
    </Shell>
  )
})
