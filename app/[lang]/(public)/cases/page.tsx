import { CasesPage } from '@/components/register/list-page'
import { ListHead } from '@/components/register/list-head'
import { Shell } from '@/components/shell/shell'
import { publicPage } from '@/components/site/public-page'
import { env } from '@/lib/env'
import { loadListPage } from '@/lib/register/loaders'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600

export default publicPage(async ({ lang, voice }) => {
  const list = await loadListPage(lang, null)
  return (
    list && (
      <Shell voice={voice} path={paths.cases(lang)}>
        <ListHead list={list} siteUrl={env().siteUrl} voice={voice} />
        <CasesPage list={list} voice={voice} />
      </Shell>
    )
  )
})
