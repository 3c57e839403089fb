import type { Lang } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'

/** Says whether an editor of the page's language has read its words. */
export function ReadState({ readIn, voice }: { readIn: readonly Lang[]; voice: Voice }) {
  if (readIn.includes(voice.lang)) return null
  return <p className="label">{voice.t('case.notYetRead')}</p>
}
