import { randomBytes, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inspect } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import type { DeskActor } from '@/lib/auth/policy'
import { writeBackup } from '@/lib/db/backup/file'
import { decrypterOf, makeKey } from '@/lib/db/backup/keys'
import { db } from '@/lib/db/client'
import type { Database } from '@/lib/db/database'
import { openEmbedded } from '@/lib/db/embedded'
import { useDatabase } from '@/lib/db/open'
import { copyTemplate } from '@/lib/db/testing'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { log } from '@/lib/log'
import { CanaryHunt, makeCanary } from './canary.builder'
import { makeActor, makeRecord } from './confidential.builder'
import { writeConfidential } from './mutations'
import { readConfidential } from './queries'
import { rotateKey } from './rotation'
import { CONFIDENTIAL_FIELDS } from './schema'
import { openText, sealText } from './sealed-text'
import { reportContactPlace } from './stores'

// Confidential text is looked for wherever the desk leaves bytes. For each place a plain text is planted as well, which
// the same search must find: else it would prove nothing.

const PERSON = '01900000-0000-7000-8000-00000000000a'
const fields = CONFIDENTIAL_FIELDS.flatMap((field) => [field, `${field}:${PERSON}`])
const sealed = [...fields, 'replaced', 'refused', 'too long', 'report.contact'].map(
  (where) => [where, makeCanary()] as const,
)
const canaryOf = (where: string) => sealed.find(([name]) => name === where)?.[1] ?? ''
const plain = makeCanary()
const hunt = new CanaryHunt([plain, ...sealed.map(([, canary]) => canary)])

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-canary-'))
vi.hoisted(() => {
  vi.stubEnv('AIGAQ_DATA', `/tmp/aigaq-canary-keys-${process.pid}`)
  vi.stubEnv('AIGAQ_KEY', '')
})
const template = inject('template')
let database: Database
let remove = async () => {}
let since = ''
let said = ''

beforeAll(async () => {
  if (template.engine === 'embedded') {
    fs.cpSync(path.join(template.folder, 'database'), path.join(folder, 'database'), { recursive: true })
    database = useDatabase(await openEmbedded(folder))
  } else {
    const copy = await copyTemplate()
    remove = copy.remove
    database = useDatabase(copy.database)
    since = await one('SELECT pg_current_wal_lsn()::text')
  }
  hear()
  const actor = await makeActor()
  const record = await makeRecord([[actor, 'confidential']], { restricted: false })
  await plantSealed(actor, record)
  await plantPlain(actor, record)
  vi.restoreAllMocks()
  await database.pool.query('CHECKPOINT')
}, 60_000)
afterAll(async () => {
  await database.close()
  await remove()
  fs.rmSync(folder, { recursive: true, force: true })
  fs.rmSync(`/tmp/aigaq-canary-keys-${process.pid}`, { recursive: true, force: true })
})

const one = async (query: string): Promise<string> =>
  Object.values((await database.pool.query<Record<string, string>>(query)).rows[0] ?? {})[0] ?? ''

/** Keeps whatever this process says from now on. */
function hear(): void {
  const keep = (...words: unknown[]): true => {
    said += `${words.map((word) => (typeof word === 'string' ? word : inspect(word, { depth: 9 }))).join(' ')}\n`
    return true
  }
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(keep)
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation(keep)
}

/** Writes every field, as people do: well, twice, without the right, too long; and lets the log have what went wrong. */
async function plantSealed(actor: DeskActor, record: string): Promise<void> {
  const write = (field: string, text: string, by = actor) =>
    withHistory((tx) => writeConfidential(tx, by, record, field, text))
  const fail = async (field: string, text: string, by = actor) => {
    const error: unknown = await write(field, text, by).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    log.error('A write failed', error)
    process.stderr.write(inspect(error, { depth: 9, showHidden: true }))
  }
  await write('note', canaryOf('replaced'))
  for (const field of fields) await write(field, canaryOf(field))
  await fail('note', canaryOf('refused'), await makeActor('administrator'))
  await fail('note', canaryOf('too long').repeat(500))
  await plantReport()
  const read = await readConfidential(actor, record)
  expect(read?.values.map(({ text }) => text).toSorted()).toEqual(fields.map(canaryOf).toSorted())
  await rotateKey((line) => void process.stderr.write(line))
  expect((await readConfidential(actor, record))?.values).toEqual(read?.values)
}

async function plantReport(): Promise<void> {
  const id = randomUUID()
  const contact = await db().$transaction(async (tx) => {
    const { keyId, ciphertext } = await sealText(tx, reportContactPlace(id), canaryOf('report.contact'))
    const data = { id, path: '/ru', body: 'x', lang: 'ru', receipt: randomBytes(32).toString('hex') } as const
    await tx.report.create({ data: { ...data, keyId, contact: ciphertext } })
    return { keyId, ciphertext }
  })
  expect(openText(reportContactPlace(id), contact)).toBe(canaryOf('report.contact'))
}

/** The twin: one plain text in every place that is searched. */
async function plantPlain(actor: DeskActor, record: string): Promise<void> {
  const bare = await makeRecord([], { restricted: true })
  const recordId = bare
  await db().confidential.create({
    data: { recordId, field: 'note', keyId: '0'.repeat(16), ciphertext: Uint8Array.from(Buffer.from(plain)) },
  })
  await withHistory((tx) =>
    appendRevision(tx, { recordId: record, actorId: actor.id, action: 'told', body: { reason: plain } }),
  )
  await db().recordName.create({ data: { recordId, text: plain, folded: plain } })
  await db().searchTerm.create({ data: { kind: 'case', recordId: record, text: plain, folded: plain } })
  log.notice(plain)
}

const rows = async (query: string) => JSON.stringify((await database.pool.query(query)).rows)

async function readBackup(): Promise<Buffer> {
  const file = path.join(folder, 'backup.age')
  const identity = path.join(folder, 'identity')
  const keys = {
    backupRecipients: [await makeKey(identity)],
    backupIdentityFile: identity,
    backupPassphraseFile: undefined,
  }
  await writeBackup(database, file, keys)
  return gunzipSync(await decrypterOf(keys).decrypt(fs.readFileSync(file)))
}

/** The files of the database itself and its write-ahead log, read raw; of a server only what is this database's. */
async function readDisk(): Promise<Record<'files' | 'log', string[]>> {
  if (template.engine === 'embedded') {
    const found = hunt.findInFolder(path.join(folder, 'database'))
    const isLog = ({ file }: { file: string }) => file.startsWith(`pg_wal${path.sep}`)
    return {
      log: found.filter(isLog).map(({ canary }) => canary),
      files: found.filter((each) => !isLog(each)).map(({ canary }) => canary),
    }
  }
  const base = await one(`SELECT 'base/' || oid FROM pg_database WHERE datname = current_database()`)
  const first = await one(`SELECT pg_walfile_name('${since}')`)
  const last = await one('SELECT pg_walfile_name(pg_current_wal_lsn())')
  const segments = (await names('pg_wal')).filter((name) => name >= first && name <= last)
  expect(segments).not.toEqual([])
  return {
    files: await readAll((await names(base)).map((name) => `${base}/${name}`)),
    log: await readAll(segments.map((name) => `pg_wal/${name}`)),
  }
}

const names = async (place: string) =>
  (await database.pool.query<{ name: string }>('SELECT pg_ls_dir($1) AS name', [place])).rows.map(
    ({ name }) => name,
  )

async function readAll(files: string[]): Promise<string[]> {
  const found: string[] = []
  for (const file of files) {
    const { rows: read } = await database.pool.query<{ bytes: Buffer | null }>(
      'SELECT pg_read_binary_file($1, 0, 33554432, true) AS bytes',
      [file],
    )
    found.push(...hunt.findIn(read[0]?.bytes ?? Buffer.alloc(0)))
  }
  return found
}

describe('of confidential texts nothing is found, and of a plain one something, in', () => {
  const only = [plain]

  test('a backup, once it is opened', async () => {
    const backup = await readBackup()
    expect(hunt.findIn(backup)).toEqual(only)
  })

  test('an encrypted backup holds not even the plain one', () => {
    expect(hunt.findIn(fs.readFileSync(path.join(folder, 'backup.age')))).toEqual([])
  })

  test('the files of the database and its write-ahead log', async () => {
    const { files, log: wal } = await readDisk()
    expect([...new Set(files)]).toEqual(only)
    expect([...new Set(wal)]).toEqual(only)
  })

  test('what the process said', () => {
    expect(said).toContain('A write failed')
    expect(said).toContain('The new key is')
    expect(hunt.findIn(said)).toEqual(only)
  })

  test.each([
    ['the history', 'SELECT * FROM revision LEFT JOIN revision_text USING (seq)'],
    ['the public search', 'SELECT * FROM search_term'],
    ['the names that pickers look through', 'SELECT * FROM record_name'],
    ['the column of ciphertexts', "SELECT record_id, encode(ciphertext, 'hex') FROM confidential"],
  ])('%s', async (_, query) => expect(hunt.findIn(await rows(query))).toEqual(only))

  test('the search tells every canary from the others', () => {
    for (const [, canary] of sealed) expect(hunt.findIn(canary)).toEqual([canary])
  })
})
