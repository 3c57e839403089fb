/**
 * Words that must never reach a reader: in drafts, in withdrawn records, in confidential fields, in drafts within published
 * cases, and in all that stands around a working copy. Each is one unlikely word, so that finding it anywhere proves a leak.
 */
export const SECRETS = {
  draftPerson: 'Quxevarimba',
  draftPersonSlug: 'quxevarimba-zolt',
  draftCase: 'Vormilantek',
  draftCaseSlug: 'vormilantek-2026',
  draftClaim: 'Pelzuqorian',
  withdrawnCase: 'Trunqavelis',
  withdrawnCaseSlug: 'trunqavelis-2025',
  confidentialOfPerson: 'Haxomirvend',
  confidentialOfCase: 'Jorvekalint',
  draftSource: 'Wexadrunol',
  draftSourceSlug: 'wexadrunol',
  draftLetter: 'Kinzaborvet',
  draftLetterSlug: 'kinzaborvet',
  unreportedLetter: 'Zibberqazol',
  unreportedLetterSlug: 'zibberqazol',
  draftTheme: 'Mulvexandor',
  draftThemeSlug: 'mulvexandor',
  draftOrganisation: 'Gavrilotenz',
  draftOrganisationSlug: 'gavrilotenz',
  inclusionNote: 'Brintoxalve',
  deskCase: 'Nolverquast',
  restrictedCase: 'Ombrizantek',
  heldPerson: 'Quillomarvez',
  changeOfPublished: 'Sarpexolind',
  reason: 'Dwimborlact',
  comment: 'Ulfrazemont',
  typed: 'Yxcovandrel',
  report: 'Praznitover',
  reportContact: 'Chelvaquirth',
  sourceText: 'Glimworvash',
  pickerName: 'Tezhalquorn',
} as const

/** A former address of a published case. */
export const OLD_SLUG = 'zhylanbaev-astana'

/** A word as text in three languages. */
export const words = (word: string) => ({ kk: word, ru: word, en: word })
