import { CasesPage } from '@/components/register/list-page'
import { ListHead } from '@/components/register/list-head'
import { Shell } from '@/components/shell/shell'
import { parameterPage } from '@/components/site/public-page'
import { env } from '@/lib/env'
import { loadListPage } from '@/lib/register/loaders'
import { writeListing } from '@/lib/register/schema'
import { paths } from '@/lib/site/paths'

export const revalidate = 1
export const generateStaticParams = () => []

export default parameterPage(async ({ lang, voice, query }) => {
  const list = await loadListPage(lang, query)
  return (
    list && (
      <Shell voice={voice} path={paths.cases(lang) + writeListing(list.listing)}>
        <ListHead list={list} siteUrl={env().siteUrl} voice={voice} />
        <CasesPage list={list} voice={voice} />
      </Shell>
    )
  )
})
