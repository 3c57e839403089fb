import { LettersList } from '@/components/letter/letters-list'
import { Shell } from '@/components/shell/shell'
import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { env } from '@/lib/env'
import { loadLettersPage } from '@/lib/letter/loaders'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage(async ({ lang, voice }) => {
  const letters = await loadLettersPage()
  const path = paths.letters(lang)
  return (
    <Shell voice={voice} path={path}>
      <RecordHead
        title={voice.t('letter.title')}
        description={voice.t('letter.describe')}
        kind="CollectionPage"
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
      />
      <LettersList letters={letters} voice={voice} />
    </Shell>
  )
})
