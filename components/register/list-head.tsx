import type { Voice } from '@/lib/i18n/voice'
import type { ListPage } from '@/lib/register/loaders'
import { writeListing } from '@/lib/register/schema'
import { paths } from '@/lib/site/paths'
import { Head } from '../site/head'
import { writeDay } from '../ui/when'

/** Machines are to know one list: a narrowed one names the whole as its address and is not indexed. */
export function ListHead({ list, siteUrl, voice }: { list: ListPage; siteUrl: string; voice: Voice }) {
  return (
    <Head
      title={voice.t('list.title')}
      description={voice.t('list.lead', { day: writeDay(list.register.day, voice) })}
      path={paths.cases(voice.lang)}
      siteUrl={siteUrl}
      voice={voice}
      indexed={writeListing(list.listing) === ''}
    />
  )
}
