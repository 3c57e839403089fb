import { expect, test } from 'vitest'
import { EVERYONE } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { adoptPublished } from '@/lib/publication/adopt'
import { getRecord } from '@/lib/record/queries'
import { v7 as uuid } from 'uuid'
import type { CaseDossier } from './dto'
import { previewCase } from './preview'
import { getCaseDossier } from './queries'
import { getCaseVersion } from './version-dossier'

const here = withDatabase('founding')
const actor = { kind: 'account', id: uuid(), role: 'editor', name: 'An editor', lang: 'en' } as const

/** What the page is made of; the order of what has none, and the moment of writing, aside. */
function told({ updatedAt: _, slug: __, ...dossier }: CaseDossier) {
  const ids = (list: readonly { id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...dossier,
    proceedings: ids(dossier.proceedings),
    themes: dossier.themes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    claims: ids(dossier.claims),
    claimsOfSubjects: ids(dossier.claimsOfSubjects),
  }
}

test('the preview and the first version of every founding case are its page', async () => {
  const slugs = await here.prisma.case.findMany({ select: { id: true, slug: true } })
  expect(slugs.length).toBeGreaterThan(10)
  for (const { id, slug } of slugs) {
    const page = await getCaseDossier(EVERYONE, slug)
    const preview = await previewCase(actor, id)
    if (!page || !preview) throw new Error(`${slug} is not there`)
    expect(told(preview), slug).toEqual(told(page))
    const version = await getCaseVersion(id, slug, 1)
    if (!version) throw new Error(`${slug} has no version`)
    const { asks: _, related: __, letters: ___, ...own } = told(version.dossier)
    expect(told(page), slug).toMatchObject({ claims: own.claims, subjects: own.subjects })
  }
}, 120_000)

test('what was taken over is taken over once', async () => {
  expect(await adoptPublished()).toBe(0)
  const [any] = await here.prisma.record.findMany({ where: { kind: 'person' }, take: 1 })
  expect(await getRecord(actor, any?.id ?? '')).toMatchObject({ state: 'published', version: 1, revision: 1 })
})
