import type { ReactNode } from 'react'
import type { Claim } from '@/lib/claim/dto'
import type { Voice } from '@/lib/i18n/voice'
import { claimAnchor } from '@/lib/site/paths'
import { Said } from '../ui/said'
import { Evidence } from './evidence'

export type Labels = ReadonlyMap<string, string>

interface Marked {
  readonly claim: Claim
  readonly labels: Labels
  readonly voice: Voice
  /** Address of the page on which the disagreement is told; this one unless given. */
  readonly disagreementOn?: string | undefined
}

/** The small letters that lead to the evidence, «m–o» for three; a disputed claim has a double mark. */
export function Marks({ claim, labels, voice, disagreementOn = '' }: Marked) {
  const [first] = claim.citations
  const letters = claim.citations.map(({ id }) => labels.get(id) ?? '')
  const range = letters.length > 1 ? `${letters[0]}–${letters.at(-1)}` : letters[0]
  return (
    <sup className="mark">
      {claim.disagreementId ? (
        <a href={`${disagreementOn}#d-${claim.disagreementId.slice(-8)}`} title={voice.t('case.disputed')}>
          ‡
        </a>
      ) : null}
      {first && range ? (
        <a href={`#e-${first.id.slice(-8)}`} aria-label={voice.t('case.evidence', { letter: range })}>
          {range}
        </a>
      ) : null}
    </sup>
  )
}

/**
 * A claim with its evidence beside it. `children` stand small above the text: a date, a speaker. Told `again` on a page,
 * it has no address of its own there: its marks lead to where it was told first.
 */
export function ToldClaim({
  children,
  again = false,
  ...marked
}: Marked & { children?: ReactNode; again?: boolean }) {
  const { claim, labels, voice } = marked
  return (
    <div className={again ? 'told told-again with-margin' : 'told with-margin'}>
      <div className="claim" id={again ? undefined : claimAnchor(claim.id)}>
        <div className="claim-said">
          {children ? <p className="when">{children}</p> : null}
          <p>
            <Said words={claim.text} voice={voice} />
            <Marks {...marked} />
          </p>
          {claim.dateNote ? (
            <p className="label">
              <Said words={claim.dateNote} voice={voice} />
            </p>
          ) : null}
        </div>
        <div className="claim-evidence">
          {claim.citations.map((citation) => (
            <Evidence
              key={citation.id}
              citation={citation}
              label={labels.get(citation.id) ?? ''}
              voice={voice}
              again={again}
            />
          ))}
        </div>
      </div>
    </div>
  )
}
