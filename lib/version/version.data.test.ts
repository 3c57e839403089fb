import { beforeAll, expect, test } from 'vitest'
import { createTestAccount } from '@/lib/account/testing'
import type { DeskActor } from '@/lib/auth/policy'
import { getCaseVersion } from '@/lib/case/version-dossier'
import { withDatabase } from '@/lib/db/testing'
import { publishRecord } from '@/lib/publication/publish'
import { withdrawRecord } from '@/lib/publication/withdraw'
import { editRecord } from '@/lib/record/mutations'
import { reopenRecord, submitRecord } from '@/lib/record/review'
import { findAddress } from '@/lib/site/queries'
import { findVersioned, getPublication, listCorrections, listVersions } from './queries'

const here = withDatabase('founding')
let researcher: DeskActor
let editor: DeskActor
beforeAll(async () => {
  researcher = await createTestAccount({ role: 'researcher' })
  editor = await createTestAccount({ role: 'editor' })
})

const revisionOf = async (id: string) =>
  (await here.prisma.record.findUniqueOrThrow({ where: { id }, select: { revision: true } })).revision
const numbers = async (id: string) =>
  (await listVersions('case', id, { skip: 0, take: 10 })).versions.map(({ number }) => number)

async function publishTitle(id: string, title: string, correction: boolean) {
  await editRecord(researcher, id, {
    base: await revisionOf(id),
    change: ({ content }) => ({ ...content, title: { kk: title, ru: title, en: title } }),
  })
  await submitRecord(researcher, id, { revision: await revisionOf(id) })
  const note = { kk: 'Түзетілді', ru: 'Исправлено', en: 'Put right' }
  const given = { revision: await revisionOf(id), warningsRead: true, note, correction }
  return publishRecord(editor, id, given)
}

test('every version stays at its address until it is withdrawn, and then for good', async () => {
  const { id, slug } = await here.prisma.case.findFirstOrThrow({ where: { slug: 'marat-zhylanbayev-2023' } })
  const { title } = (await getCaseVersion(id, slug, 1))?.dossier ?? {}
  expect(await publishTitle(id, 'Another title', true)).toMatchObject({ slug, version: 2 })
  expect(await numbers(id)).toEqual([2, 1])
  expect((await getCaseVersion(id, slug, 1))?.dossier.title).toEqual(title)
  expect((await getCaseVersion(id, slug, 2))?.dossier.title).toMatchObject({ en: 'Another title' })
  expect(await getCaseVersion(id, slug, 3)).toBeNull()
  expect((await listCorrections({ skip: 0, take: 10 })).lines).toMatchObject([
    { number: 2, record: { slug }, note: { en: 'Put right' } },
  ])
  expect(await getPublication(id)).toMatchObject({ number: 2 })

  await withdrawRecord(editor, id, { reason: 'asked for' })
  expect(await findVersioned('case', slug)).toBeNull()
  expect(await findAddress('case', slug)).toEqual({ gone: true })
  expect([await numbers(id), await getCaseVersion(id, slug, 1), await getPublication(id)]).toEqual([
    [],
    null,
    null,
  ])
  expect((await listCorrections({ skip: 0, take: 10 })).count).toBe(0)

  // Published anew it has another address, and what was withdrawn stays so.
  await reopenRecord(editor, id, 'asked for')
  const again = await publishTitle(id, 'A third title', false)
  expect(again.version).toBe(3)
  expect(again.slug).not.toBe(slug)
  expect(await numbers(id)).toEqual([3])
  expect(await findAddress('case', slug)).toEqual({ gone: true })
})
