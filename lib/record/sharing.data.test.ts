import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { DeskActor, Role } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { createRecord } from './mutations'
import { RefusedError } from './problem'
import { getRecord } from './queries'
import { grant, revoke, setRestricted } from './sharing'

const here = withDatabase()
const actors = {} as Record<'author' | 'colleague' | 'editor' | 'administrator', DeskActor>
beforeAll(async () => {
  const roles: Record<keyof typeof actors, Role> = {
    author: 'researcher',
    colleague: 'researcher',
    editor: 'editor',
    administrator: 'administrator',
  }
  for (const [key, role] of Object.entries(roles)) {
    const id = uuid()
    await here.prisma.account.create({ data: { id, email: `${id}@example.org`, name: key, role } })
    Object.assign(actors, { [key]: { kind: 'account', id, role, name: key, lang: 'en' } })
  }
})

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof RefusedError ? error.refusal.code : Promise.reject(error)),
  )

async function begin(restricted: boolean): Promise<string> {
  const id = uuid()
  const content = { kind: 'criminal', title: { en: 'A case' }, summary: {} }
  await createRecord(actors.author, { id, kind: 'case', content, restricted })
  return id
}

test('a restricted record is there for those who are named, and never for nobody', async () => {
  const { author, colleague, administrator } = actors
  const id = await begin(true)
  expect(await getRecord(administrator, id)).toBeNull()
  expect(await codeOf(grant(administrator, id, { accountId: administrator.id, kind: 'access' }))).toBe(
    'not-found',
  )
  await grant(author, id, { accountId: colleague.id, kind: 'access' })
  expect(await getRecord(colleague, id)).not.toBeNull()
  await revoke(author, id, { accountId: author.id, kind: 'access' })
  expect(await getRecord(author, id)).toBeNull()
  expect(await codeOf(revoke(colleague, id, { accountId: colleague.id, kind: 'access' }))).toBe('state')
  await setRestricted(colleague, id, false)
  expect(await getRecord(administrator, id)).not.toBeNull()
})

test('the confidential fields are shared by those who have them, and by no editor of their own accord', async () => {
  const { author, colleague, editor, administrator } = actors
  const id = await begin(false)
  const give = (actor: DeskActor, to: DeskActor) =>
    grant(actor, id, { accountId: to.id, kind: 'confidential' })
  expect(await codeOf(give(editor, editor))).toBe('denied')
  expect(await codeOf(give(administrator, administrator))).toBe('denied')
  expect(await codeOf(give(author, colleague))).toBe('done')
  for (const each of [author, colleague])
    expect(await codeOf(revoke(colleague, id, { accountId: each.id, kind: 'confidential' }))).toBe('done')
  expect(await codeOf(give(author, colleague))).toBe('denied')
  expect(await codeOf(give(administrator, colleague))).toBe('done')
  expect(await codeOf(grant(author, id, { accountId: uuid(), kind: 'access' }))).toBe('problems')
})
