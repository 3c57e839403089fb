import { type Actor, visibleClaimWhere, visibleLetterWhere, visibleWhere } from '@/lib/auth/policy'
import { listClaimsWithHome } from '@/lib/claim/home-queries'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import { toWords, toWordsOrNull } from '@/lib/i18n/words'
import { listSourcesOf } from '@/lib/source/queries'
import type { OrganisationDossier, OrganisationLine } from './dto'

/** What counts as said by an organisation. */
const SAID = { kind: { in: ['statement', 'recognition'] } } as const satisfies Prisma.ClaimWhereInput

/** All published organisations with what is on file of each. */
export async function listOrganisations(actor: Actor): Promise<OrganisationLine[]> {
  const visible = visibleWhere(actor)
  const rows = await db().organisation.findMany({
    where: visible,
    orderBy: { slug: 'asc' },
    select: {
      slug: true,
      kind: true,
      name: true,
      shortName: true,
      _count: {
        select: {
          parties: { where: { letter: visibleLetterWhere(actor) } },
          sources: { where: visible },
          claims: { where: { AND: [SAID, visibleClaimWhere(actor)] } },
        },
      },
    },
  })
  return rows.map(({ _count, name, shortName, ...row }) => ({
    ...row,
    name: toWords(name),
    shortName: toWordsOrNull(shortName),
    letters: _count.parties,
    sources: _count.sources,
    statements: _count.claims,
  }))
}

/** One published organisation with its letters, sources and statements; null where there is none for this actor. */
export async function getOrganisationDossier(
  actor: Actor,
  slug: string,
): Promise<OrganisationDossier | null> {
  const visible = visibleWhere(actor)
  const row = await db().organisation.findFirst({
    where: { slug, ...visible },
    select: { id: true, slug: true, kind: true, name: true, shortName: true },
  })
  if (!row) return null
  const { id, name, shortName, ...own } = row
  const [parties, sources, statements, roles] = await Promise.all([
    db().letterParty.findMany({
      where: { organisationId: id, letter: { ...visible, reportedIn: visible } },
      orderBy: { letterId: 'asc' },
      select: { role: true, letter: { select: { slug: true, title: true } } },
    }),
    listSourcesOf(actor, id),
    listClaimsWithHome(actor, { organisationId: id, ...SAID }),
    listClaimsWithHome(actor, { organisationId: id, kind: 'role' }),
  ])
  const lettersAs = (role: 'sender' | 'addressee') =>
    parties
      .filter((party) => party.role === role)
      .map(({ letter }) => ({ slug: letter.slug, name: toWords(letter.title) }))
  return {
    ...own,
    name: toWords(name),
    shortName: toWordsOrNull(shortName),
    sent: lettersAs('sender'),
    received: lettersAs('addressee'),
    sources,
    statements,
    roles,
  }
}
