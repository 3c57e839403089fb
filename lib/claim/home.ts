import type { Prisma } from '@/lib/db/types'
import { toWords } from '@/lib/i18n/words'
import type { Words } from '@/lib/i18n/lang'

/** The page on which a claim is told. */
export interface ClaimHome {
  readonly page: 'case' | 'person' | 'letter' | 'theme'
  readonly slug: string
  readonly name: Words
  /** The case that tells what sources disagree on about it; null where it belongs to none. */
  readonly caseSlug: string | null
}

const titled = { select: { slug: true, title: true } } as const
const named = { select: { slug: true, name: true } } as const

/** What tells where a claim is at home. Only for claims that the actor may see: they have a home that may be seen. */
export const claimHomeSelect = {
  kind: true,
  case: titled,
  letter: titled,
  theme: named,
  person: named,
} as const satisfies Prisma.ClaimSelect

type HomeRow = Prisma.ClaimGetPayload<{ select: typeof claimHomeSelect }>

/** Roles and names are told on the person's page, everything else where it was entered. */
export function toClaimHome({ kind, case: ofCase, letter, theme, person }: HomeRow): ClaimHome | null {
  const caseSlug = ofCase?.slug ?? null
  if (person && (kind === 'role' || kind === 'name'))
    return { page: 'person', slug: person.slug, name: toWords(person.name), caseSlug }
  if (ofCase) return { page: 'case', slug: ofCase.slug, name: toWords(ofCase.title), caseSlug }
  if (letter) return { page: 'letter', slug: letter.slug, name: toWords(letter.title), caseSlug }
  return theme && { page: 'theme', slug: theme.slug, name: toWords(theme.name), caseSlug }
}
