import { PersonHead } from '@/components/person/person-head'
import { PersonPage } from '@/components/person/person-page'
import { Shell } from '@/components/shell/shell'
import { ChangedLine } from '@/components/version/changed-line'
import { publicPage } from '@/components/site/public-page'
import { today } from '@/lib/dates/day'
import { env } from '@/lib/env'
import { loadPersonPage } from '@/lib/person/loaders'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage<{ slug: string }>(async ({ lang, voice, params: { slug } }) => {
  const page = await loadPersonPage(slug)
  if (isElsewhere(page)) return answerElsewhere(page, lang, paths.person)
  const day = today(new Date())
  const { siteUrl } = env()
  return (
    <Shell voice={voice} path={paths.person(lang, slug)}>
      <PersonHead dossier={page.dossier} siteUrl={siteUrl} voice={voice} />
      <PersonPage dossier={page.dossier} on={day} today={day} siteUrl={siteUrl} voice={voice} />
      <ChangedLine publication={page.publication} page={paths.person(lang, slug)} voice={voice} />
    </Shell>
  )
})
