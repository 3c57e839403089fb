import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makeActor, makeRecord } from '@/lib/confidential/confidential.builder'
import { writeConfidential } from '@/lib/confidential/mutations'
import { readConfidential } from '@/lib/confidential/queries'
import { dump } from '@/lib/db/backup/dump'
import { load } from '@/lib/db/backup/load'
import type { Database } from '@/lib/db/database'
import { openInMemory } from '@/lib/db/embedded'
import { tableNames } from '@/lib/db/is-empty'
import { useDatabase } from '@/lib/db/open'
import { openServer } from '@/lib/db/server'
import { newServerDatabase, withDatabase } from '@/lib/db/testing'
import { verifyHistory } from './check'
import { eraseTexts } from './erase'
import { exportHead } from './head'
import { writeDocument, writeVersion } from './history.builder'
import { withHistory } from './mutations'

const SECRET = 'Қарындасының телефоны'
const engine = inject('template').engine

async function* lines(text: string) {
  for (const line of text.split('\n').slice(0, -1)) yield line
}

describe('a backup of the desk', () => {
  const here = withDatabase()
  let backup = ''
  let copy: Database
  let record = ''
  const opened: Database[] = []

  const printed = async (database: Database) => {
    const session = await database.session()
    const tables: Record<string, unknown> = {}
    try {
      for (const name of await tableNames(session)) {
        const { rows } = await session.query(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`)
        if (rows.length > 0) tables[name] = rows
      }
    } finally {
      session.release()
    }
    return tables
  }

  beforeAll(async () => {
    const actor = await makeActor()
    record = await makeRecord([
      [actor, 'access'],
      [actor, 'confidential'],
    ])
    const erased = await makeRecord()
    await writeDocument(actor, record, { claims: [{ id: 'r1', text: { kk: 'ә «\\ " \u2028' } }] })
    await writeVersion(record, 1)
    await writeDocument(actor, erased, { name: 'x' })
    await withHistory(async (tx) => {
      await tx.record.update({ where: { id: erased }, data: { content: {} } })
      await eraseTexts(tx, { actorId: actor.id, reason: 'y', recordId: erased })
      await writeConfidential(tx, actor, record, 'contact', SECRET)
    })
    const { prisma } = here
    const [mark, at] = ['f'.repeat(64), new Date()]
    await prisma.comment.create({
      data: { recordId: record, authorId: actor.id, path: '/claims/r1', body: '?' },
    })
    const fields = { text: 'an unfinished sen' }
    await prisma.typed.create({ data: { accountId: actor.id, recordId: record, form: 'f', base: 1, fields } })
    await prisma.sourceText.create({ data: { recordId: record, paragraphs: ['a,"b"', '', '{c}', 'NULL'] } })
    await prisma.recordName.create({ data: { recordId: record, text: 'Ә', folded: 'a' } })
    await prisma.gone.create({ data: { kind: 'case', mark } })
    await prisma.usedToken.create({ data: { mark, expires: at } })
    const contact = Buffer.from([0, 255, 92, 10])
    await prisma.report.create({
      data: {
        path: '/kk',
        lang: 'kk',
        body: 'b',
        keyId: 'k',
        contact,
        receipt: mark,
        recordId: randomUUID(),
      },
    })
    await dump(here.database, async (piece) => void (backup += piece))
    const url = engine === 'server' ? await newServerDatabase('empty') : null
    copy = url ? await openServer(url) : await openInMemory()
    opened.push(copy)
    await load(copy, lines(backup), { replace: false })
  }, 60_000)
  afterAll(async () => {
    useDatabase(here.database)
    for (const database of opened) await database.close()
  })

  test('brings every row back, bytes, lists and large numbers included', async () => {
    const before = await printed(here.database)
    expect(await printed(copy)).toEqual(before)
    const desk = [
      'account',
      'comment',
      'confidential',
      'gone',
      'record',
      'record_grant',
      'record_name',
      'report',
    ]
    const more = ['revision', 'revision_text', 'source_text', 'typed', 'used_token', 'version']
    expect(Object.keys(before)).toEqual(expect.arrayContaining([...desk, ...more]))
  })

  test('holds confidential text only as it is encrypted', async () => {
    const row = await here.prisma.confidential.findFirstOrThrow()
    expect(backup).toContain(Buffer.from(row.ciphertext).toString('hex'))
    for (const form of [
      Buffer.from(SECRET).toString('hex'),
      Buffer.from(SECRET).toString('base64'),
      SECRET,
    ]) {
      expect(backup).not.toContain(form)
    }
  })

  test('verifies after it was restored, goes on, and is guarded again', async () => {
    const head = await exportHead()
    useDatabase(copy)
    try {
      expect(await verifyHistory(head)).toMatchObject({ whole: true, chain: { erased: 1 } })
      await writeDocument(null, record, { slug: 'after' })
      expect(await verifyHistory(head)).toMatchObject({ whole: true })
      const change = copy.pool.query(`UPDATE revision SET action = 'x'`)
      await expect(change).rejects.toMatchObject({ constraint: 'history_is_kept' })
      const words = copy.pool.query(`UPDATE revision_text SET body = '{}'`)
      await expect(words).rejects.toMatchObject({ constraint: 'history_is_kept' })
      const actorId = (await copy.pool.query<{ id: string }>('SELECT account_id AS id FROM record_grant'))
        .rows[0]?.id
      const actor = { kind: 'account', id: actorId ?? '', role: 'researcher', name: '', lang: 'kk' } as const
      expect((await readConfidential(actor, record))?.values).toMatchObject([
        { field: 'contact', text: SECRET },
      ])
    } finally {
      useDatabase(here.database)
    }
  })

  test('takes the place of a history that is there, when it is asked to', async () => {
    await load(copy, lines(backup), { replace: true })
    expect(await printed(copy)).toEqual(await printed(here.database))
  })

  test('that was changed is not restored', async () => {
    const forged = backup.replace('"action":"published"', '"action":"forgotten"')
    expect(forged).not.toBe(backup)
    await expect(load(copy, lines(forged), { replace: true })).rejects.toMatchObject({ code: 'bad-backup' })
    expect(await printed(copy)).toEqual(await printed(here.database))
  })
})
