import type { Named } from '@/lib/case/dto'
import type { Claim, ConcernClaim, StatementClaim } from '@/lib/claim/dto'
import type { ClaimHome } from '@/lib/claim/home'
import type { Lang, Words } from '@/lib/i18n/lang'

export interface ThemeLine extends Named {
  readonly summary: Words
  readonly readIn: readonly Lang[]
  readonly cases: number
  readonly claims: number
}

/** What a letter asks for cases of the theme. */
export interface AskOnTheme {
  readonly letter: Named
  readonly number: number
  readonly text: Words
}

export interface ThemeDossier extends Named {
  readonly summary: Words
  readonly readIn: readonly Lang[]
  readonly claims: readonly Claim[]
  readonly authorities: readonly StatementClaim[]
  /** Slugs of its cases. */
  readonly cases: readonly string[]
  readonly concerns: readonly { readonly claim: ConcernClaim; readonly home: ClaimHome }[]
  readonly asks: readonly AskOnTheme[]
}
