import { publicPage } from '@/components/site/public-page'
import { Shell } from '@/components/shell/shell'
import { CorrectionsPage } from '@/components/version/corrections-page'
import { env } from '@/lib/env'
import { paths } from '@/lib/site/paths'
import { loadCorrections } from '@/lib/version/loaders'

export const revalidate = 3600

export default publicPage<object>(async ({ lang, voice }) => {
  const log = await loadCorrections()
  return (
    <Shell voice={voice} path={paths.corrections(lang)}>
      <CorrectionsPage lines={log?.lines ?? []} siteUrl={env().siteUrl} voice={voice} />
    </Shell>
  )
})
