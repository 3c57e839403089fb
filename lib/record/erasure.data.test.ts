import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { DeskActor } from '@/lib/auth/policy'
import { getCaseDossier } from '@/lib/case/queries'
import { EVERYONE } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { verifyHistory } from '@/lib/history/check'
import { exportHead } from '@/lib/history/head'
import { isGone } from '@/lib/publication/gone'
import { publishRecord } from '@/lib/publication/publish'
import { withdrawRecord } from '@/lib/publication/withdraw'
import { addComment } from './comments'
import { eraseRecord } from './erasure'
import { createRecord, editRecord } from './mutations'
import { RefusedError } from './problem'
import { submitRecord } from './review'

const here = withDatabase()
const actors: Record<'researcher' | 'editor' | 'administrator', DeskActor> = {
  researcher: { kind: 'account', id: uuid(), role: 'researcher', name: 'R', lang: 'en' },
  editor: { kind: 'account', id: uuid(), role: 'editor', name: 'E', lang: 'en' },
  administrator: { kind: 'account', id: uuid(), role: 'administrator', name: 'A', lang: 'en' },
}
beforeAll(async () => {
  await here.prisma.account.createMany({
    data: Object.values(actors).map(({ id, role, name }) => ({ id, role, name, email: `${id}@example.org` })),
  })
})

const NAME = 'Qwertyuzhan Asdfghbekov'
const words = (text: string) => ({ kk: text, ru: text, en: text })

/** Every text in every table, as the database would dump it. */
async function everything(): Promise<string> {
  const { rows } = await here.database.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  const texts: string[] = []
  for (const { name } of rows) {
    const dump = await here.database.pool.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM "${name}" t`,
    )
    texts.push(...dump.rows.map(({ row }) => row))
  }
  return texts.join('\n').toLowerCase()
}

async function published() {
  const ids = { case: uuid(), person: uuid() }
  const { researcher, editor } = actors
  const content = {
    kind: 'killing',
    title: words(`The killing of ${NAME}`),
    summary: words(`${NAME} was killed`),
  }
  await createRecord(researcher, { id: ids.case, kind: 'case', content })
  await createRecord(researcher, {
    id: ids.person,
    kind: 'person',
    heldById: ids.case,
    content: { name: words(NAME), names: [{ id: uuid(), text: NAME, kind: 'printed' }] },
  })
  await editRecord(researcher, ids.case, {
    base: 1,
    change: ({ content: seen }) => ({ ...seen, subjects: [{ id: ids.person, role: 'target' }] }),
  })
  await addComment(editor, ids.case, { path: '/title', body: `Is it ${NAME}?` })
  await submitRecord(researcher, ids.case, { revision: 3 })
  const { slug } = await publishRecord(editor, ids.case, { revision: 4, warningsRead: true })
  return { ...ids, slug }
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof RefusedError ? error.refusal.code : Promise.reject(error)),
  )

test('a record is destroyed for good: no word of it is left, its addresses stay gone, and the chain verifies', async () => {
  const { researcher, editor, administrator } = actors
  const { case: id, person, slug } = await published()
  expect(await getCaseDossier(EVERYONE, slug)).not.toBeNull()
  const head = await exportHead()
  expect(await codeOf(eraseRecord(administrator, id, 'asked for'))).toBe('state')
  await withdrawRecord(editor, id, { reason: 'asked for', also: [person] })
  expect(await codeOf(eraseRecord(researcher, id, 'asked for'))).toBe('denied')
  expect(await codeOf(eraseRecord(null, person, 'asked for'))).toBe('problems')
  expect(await everything()).toContain('qwertyuzhan')
  await eraseRecord(administrator, id, 'asked for by the family')
  await eraseRecord(null, person, 'asked for by the family')
  const left = await everything()
  for (const word of NAME.toLowerCase().split(' ')) expect(left).not.toContain(word)
  expect(left).not.toContain('qwertyuzhan-asdfghbekov')
  expect(await isGone(here.prisma, 'case', slug)).toBe(true)
  expect(await verifyHistory(head)).toMatchObject({ whole: true })
  expect(await codeOf(editRecord(editor, id, { base: 1, change: () => ({}) }))).toBe('not-found')
  expect(await codeOf(eraseRecord(null, id, 'again'))).toBe('not-found')
})
