import { PersonHead } from '@/components/person/person-head'
import { PersonPage } from '@/components/person/person-page'
import { Shell } from '@/components/shell/shell'
import { parameterPage } from '@/components/site/public-page'
import { today } from '@/lib/dates/day'
import { env } from '@/lib/env'
import { loadPersonPage } from '@/lib/person/loaders'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths } from '@/lib/site/paths'
import { readOn } from '@/lib/status/on-parameter'

export const revalidate = 1
export const generateStaticParams = () => []

export default parameterPage<{ slug: string }>(async ({ lang, voice, params: { slug }, query }) => {
  const page = await loadPersonPage(slug)
  if (isElsewhere(page)) return answerElsewhere(page, lang, paths.person)
  const day = today(new Date())
  const on = readOn(query, day)
  const { siteUrl } = env()
  return (
    <Shell voice={voice} path={`${paths.person(lang, slug)}?on=${on}`}>
      <PersonHead dossier={page.dossier} siteUrl={siteUrl} voice={voice} />
      <PersonPage dossier={page.dossier} on={on} today={day} siteUrl={siteUrl} voice={voice} />
    </Shell>
  )
})
