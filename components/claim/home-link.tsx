import type { ClaimHome } from '@/lib/claim/home'
import type { Voice } from '@/lib/i18n/voice'
import { claimAnchor, paths } from '@/lib/site/paths'
import { Said } from '../ui/said'

/** Leads back to the claim where it is told. */
export function HomeLink({ home, claimId, voice }: { home: ClaimHome; claimId: string; voice: Voice }) {
  return (
    <a href={`${paths[home.page](voice.lang, home.slug)}#${claimAnchor(claimId)}`}>
      <Said words={home.name} voice={voice} />
    </a>
  )
}
