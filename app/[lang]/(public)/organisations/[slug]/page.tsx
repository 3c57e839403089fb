import { OrganisationPage } from '@/components/organisation/organisation-page'
import { Shell } from '@/components/shell/shell'
import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { env } from '@/lib/env'
import { sayIn } from '@/lib/i18n/lang'
import { loadOrganisationPage } from '@/lib/organisation/loaders'
import { answerElsewhere, isElsewhere } from '@/lib/site/elsewhere'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage<{ slug: string }>(async ({ lang, voice, params: { slug } }) => {
  const page = await loadOrganisationPage(slug)
  if (isElsewhere(page)) return answerElsewhere(page, lang, paths.organisation)
  const path = paths.organisation(lang, slug)
  const name = sayIn(page.organisation.name, lang).text
  return (
    <Shell voice={voice} path={path}>
      <RecordHead
        title={name}
        description={voice.t('organisation.describeOne', { name })}
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
      />
      <OrganisationPage organisation={page.organisation} voice={voice} />
    </Shell>
  )
})
