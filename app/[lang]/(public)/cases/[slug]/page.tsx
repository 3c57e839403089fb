import { CasePage } from '@/components/case/case-page'
import { CaseHead } from '@/components/case/case-head'
import { publicPage } from '@/components/site/public-page'
import { Shell } from '@/components/shell/shell'
import { ChangedLine } from '@/components/version/changed-line'
import { loadCasePage } from '@/lib/case/loaders'
import { today } from '@/lib/dates/day'
import { env } from '@/lib/env'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage<{ slug: string }>(async ({ lang, voice, params: { slug } }) => {
  const page = await loadCasePage(slug)
  if (isElsewhere(page)) return answerElsewhere(page, lang, paths.case)
  const day = today(new Date())
  const { siteUrl } = env()
  return (
    <Shell voice={voice} path={paths.case(lang, slug)}>
      <CaseHead dossier={page.dossier} siteUrl={siteUrl} voice={voice} />
      <CasePage {...page} on={day} today={day} siteUrl={siteUrl} voice={voice} />
      <ChangedLine publication={page.publication} page={paths.case(lang, slug)} voice={voice} />
    </Shell>
  )
})
