import { LetterPage } from '@/components/letter/letter-page'
import { Shell } from '@/components/shell/shell'
import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { env } from '@/lib/env'
import { sayIn } from '@/lib/i18n/lang'
import { loadLetterPage } from '@/lib/letter/loaders'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage<{ slug: string }>(async ({ lang, voice, params: { slug } }) => {
  const page = await loadLetterPage(slug)
  if (isElsewhere(page)) return answerElsewhere(page, lang, paths.letter)
  const { siteUrl } = env()
  const path = paths.letter(lang, slug)
  const title = sayIn(page.letter.title, lang).text
  return (
    <Shell voice={voice} path={path}>
      <RecordHead
        title={title}
        description={sayIn(page.letter.summary, lang).text}
        path={path}
        siteUrl={siteUrl}
        voice={voice}
      />
      <LetterPage {...page} voice={voice} />
    </Shell>
  )
})
