import { ThemesList } from '@/components/theme/themes-list'
import { Shell } from '@/components/shell/shell'
import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { env } from '@/lib/env'
import { loadThemesPage } from '@/lib/theme/loaders'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage(async ({ lang, voice }) => {
  const themes = await loadThemesPage()
  const path = paths.themes(lang)
  return (
    <Shell voice={voice} path={path}>
      <RecordHead
        title={voice.t('theme.title')}
        description={voice.t('theme.describe')}
        kind="CollectionPage"
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
      />
      <ThemesList themes={themes} voice={voice} />
    </Shell>
  )
})
