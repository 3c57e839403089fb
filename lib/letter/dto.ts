import type { Named } from '@/lib/case/dto'
import type { AskClaim, Claim, ConcernClaim, SourceBrief } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import type { Edtf } from '@/lib/dates/edtf'
import type { Lang, Words } from '@/lib/i18n/lang'

/** Who wrote or was written to. `note` tells of a slip of the source. */
export interface LetterPartyDto {
  readonly id: string
  readonly role: 'sender' | 'addressee'
  readonly organisation: Named | null
  readonly person: Words | null
  readonly office: Words | null
  readonly note: Words | null
}

export interface LetterLine {
  readonly slug: string
  readonly title: Words
  readonly summary: Words
  readonly readIn: readonly Lang[]
  /** Null: no source dates it, and `latest` is the day of the source that reports it. */
  readonly date: Edtf | null
  readonly latest: Day | null
  readonly parties: readonly LetterPartyDto[]
  readonly reportedIn: SourceBrief
  readonly asks: number
}

/** An ask with the slugs of the cases it is for; none where it names no case. */
export interface AskDto {
  readonly claim: AskClaim
  readonly cases: readonly string[]
}

export interface LetterDossier extends LetterLine {
  readonly occasion: Words | null
  readonly concerns: readonly ConcernClaim[]
  readonly askList: readonly AskDto[]
  /** What else is known of the letter: that it was sent, to whom, what it says besides. */
  readonly others: readonly Claim[]
  /** Slugs of all cases that it names, by its asks or by claims that report its words. */
  readonly cases: readonly string[]
}
