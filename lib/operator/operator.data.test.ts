import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { makeActor, makeRecord } from '@/lib/confidential/confidential.builder'
import { db } from '@/lib/db/client'
import type { Database } from '@/lib/db/database'
import { openEmbedded } from '@/lib/db/embedded'
import { useDatabase } from '@/lib/db/open'
import { projectRoot } from '@/lib/db/project-root'
import { openServer } from '@/lib/db/server'
import { newServerDatabase } from '@/lib/db/testing'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { log } from '@/lib/log'
import { askServer } from './caller'
import { openDesk } from './listener'
import { DESK_SOCKET } from './protocol'

// A folder as a server has it: its database, the desk's socket, its keys.
const folder = vi.hoisted(() => `/tmp/aigaq-operator-${process.pid}`)
vi.hoisted(() => {
  vi.stubEnv('AIGAQ_DATA', folder)
  vi.stubEnv('AIGAQ_KEY', '')
})
const template = inject('template')
let url: string | null = null
let database: Database
let close: (() => void) | null = null

const open = async (): Promise<void> => {
  database = useDatabase(await (url === null ? openEmbedded(folder) : openServer(url)))
  close = await openDesk(folder)
}
const stop = async (): Promise<void> => {
  close?.()
  await database.close()
}

beforeAll(async () => {
  vi.spyOn(log, 'notice').mockImplementation(() => {})
  fs.mkdirSync(folder, { mode: 0o700 })
  if (template.engine === 'server') url = await newServerDatabase('migrated')
  else fs.cpSync(path.join(template.folder, 'database'), path.join(folder, 'database'), { recursive: true })
  await open()
})
afterAll(async () => {
  await stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** `npm run desk` as its operator has it: another process, which knows the data folder and nothing else. */
async function desk(...words: string[]): Promise<{ code: unknown; out: string[]; err: string }> {
  const settings = { AIGAQ_DATA: folder, DATABASE_URL: url ?? '', AIGAQ_KEY: '', PATH: process.env['PATH'] }
  const script = path.join(projectRoot(), 'scripts', 'desk.ts')
  const child = spawn(process.execPath, ['--no-deprecation', '--import', 'tsx', script, ...words], {
    cwd: projectRoot(),
    env: { ...settings, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr.on('data', (data: Buffer) => (err += data.toString()))
  const [code] = await once(child, 'close')
  return { code, out: out.split('\n').filter(Boolean), err }
}

describe('on the console', () => {
  test.each(['a running server', 'nobody'])(
    'commands are answered by %s',
    async (whom) => {
      const actor = await makeActor()
      const record = await makeRecord()
      const { email } = await db().account.findUniqueOrThrow({ where: { id: actor.id } })
      if (whom === 'nobody') await stop()
      const invited = await desk(
        'invite',
        `new-${whom.length}@example.org`,
        'Айгүл',
        'editor',
        '--lang',
        'kk',
      )
      const granted = await desk('grant', record, email.toUpperCase(), 'confidential')
      const head = path.join(folder, `head-${whom}`)
      const exported = await desk('head', '--out', head)
      const rotated = await desk('rotate-key')
      const verified = await desk('verify', '--head', head)
      const unknown = await desk('grant', record, 'nobody@example.org', 'access')
      if (whom === 'nobody') await open()

      expect(invited).toMatchObject({
        code: 0,
        out: [expect.stringMatching(/^http:\/\/localhost:3000\/kk\/desk\/\S+$/)],
      })
      expect(invited.err).toContain('works once')
      expect(granted).toMatchObject({ code: 0, out: [`${actor.name} has confidential to ${record}`] })
      const key = { recordId: record, accountId: actor.id, kind: 'confidential' } as const
      expect(await db().recordGrant.findUnique({ where: { recordId_accountId_kind: key } })).toEqual(key)
      expect(exported).toEqual({ code: 0, out: [], err: '' })
      expect(JSON.parse(fs.readFileSync(head, 'utf8'))).toMatchObject({ format: 'aigaq-history-head' })
      expect(rotated).toMatchObject({ code: 0 })
      expect(verified).toMatchObject({ code: 0, out: [expect.stringContaining('The history is whole')] })
      expect(unknown).toMatchObject({
        code: 1,
        out: [],
        err: expect.stringContaining('no account of nobody@'),
      })
    },
    120_000,
  )

  test('a role of the server is limited by the one who owns the tables; in this process there are none', async () => {
    const role = `aigaq_operator_${process.pid}`
    const limited = await desk('database-role', role)
    if (url === null) {
      expect(limited).toMatchObject({ code: 1, out: [], err: expect.stringContaining('has no roles') })
      return
    }
    try {
      expect(limited).toMatchObject({ code: 0, out: [expect.stringContaining(`The role ${role} was made`)] })
      const { rows } = await database.pool.query(
        `SELECT has_table_privilege($1, 'revision', 'INSERT') AS append, has_table_privilege($1, 'revision', 'DELETE') AS remove`,
        [role],
      )
      expect(rows).toEqual([{ append: true, remove: false }])
    } finally {
      await database.pool.query(`DROP OWNED BY ${role}`)
      await database.pool.query(`DROP ROLE ${role}`)
    }
  }, 60_000)

  test('what is not understood ends with 2 and one line', async () => {
    expect(await desk('dance')).toEqual({
      code: 2,
      out: [],
      err: expect.stringMatching(/^[^\n]*dance[^\n]*\n$/),
    })
    const help = await desk('--help')
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out[0]).toContain('Usage')
  }, 60_000)
})

describe('through the socket', () => {
  const ask = async (command: Parameters<typeof askServer>[1]) => {
    const out: string[] = []
    const code = await askServer(folder, command, { result: (line) => out.push(line), progress: () => {} })
    return { code, out }
  }

  test('only its owner may open it, at no moment anybody else', () => {
    const stat = fs.statSync(path.join(folder, DESK_SOCKET))
    expect(stat.isSocket()).toBe(true)
    expect(stat.mode & 0o777).toBe(0o600)
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700)
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('.d'))).toEqual([])
  })

  test('a second process leaves it to the first', async () => expect(await openDesk(folder)).toBeNull())

  test('a grant is given and taken back once, and the history tells it', async () => {
    const actor = await makeActor()
    const recordId = await makeRecord()
    const { email } = await db().account.findUniqueOrThrow({ where: { id: actor.id } })
    const grant = { recordId, email, kind: 'access' } as const
    for (const end of ['', ', as before'])
      expect((await ask({ command: 'grant', ...grant })).out).toEqual([
        `${actor.name} has access to ${recordId}${end}`,
      ])
    for (const end of [' any more', ', as before'])
      expect((await ask({ command: 'revoke', ...grant })).out).toEqual([
        `${actor.name} has no access to ${recordId}${end}`,
      ])
    const history = await db().revision.findMany({ where: { recordId }, orderBy: { seq: 'asc' } })
    expect(history.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['granted', null],
      ['revoked', null],
    ])
  })

  test('a grant for what a case holds names the case', async () => {
    const heldById = await makeRecord()
    const recordId = await makeRecord([], { kind: 'person', heldById })
    const { email } = await db().account.findFirstOrThrow()
    await expect(ask({ command: 'grant', recordId, email, kind: 'access' })).rejects.toThrow(heldById)
    expect(await db().recordGrant.count({ where: { recordId } })).toBe(0)
  })

  test('an address that has an account is not invited again', async () => {
    const { email } = await db().account.findFirstOrThrow()
    const invite = { command: 'invite', email, name: 'A', role: 'reader', lang: 'en' } as const
    await expect(ask(invite)).rejects.toThrow(/already.*npm run desk -- link/)
  })

  test('a record that is not withdrawn is not erased, nor one that is not there', async () => {
    const erase = (recordId: string) => ask({ command: 'erase', recordId, reason: 'asked' })
    await expect(erase(await makeRecord())).rejects.toThrow('Withdraw it first')
    await expect(erase('01900000-0000-7000-8000-00000000dead')).rejects.toThrow('no such record')
  })

  test('tampering is found, with a line for each problem', async () => {
    for (let n = 0; n < 3; n++)
      await withHistory((tx) =>
        appendRevision(tx, { recordId: null, actorId: null, action: 'told', body: {} }),
      )
    const before = await ask({ command: 'head' })
    const { seq } = await db().revision.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    const tamper = (change: string) =>
      database.pool.query(
        `BEGIN; ALTER TABLE revision DISABLE TRIGGER USER; ${change}; ALTER TABLE revision ENABLE TRIGGER USER; COMMIT`,
      )
    await tamper(`UPDATE revision SET action = 'tould' WHERE seq = ${seq - 1n}`)
    expect(await ask({ command: 'verify' })).toEqual({
      code: 1,
      out: [`Revision ${seq - 1n} was edited`, expect.stringContaining('was tampered with')],
    })
    await tamper(`UPDATE revision SET action = 'told' WHERE seq = ${seq - 1n}`)
    expect(await ask({ command: 'verify', head: before.out.join() })).toMatchObject({ code: 0 })
    await database.pool.query(`DELETE FROM revision_text WHERE seq = ${seq}`)
    await tamper(`DELETE FROM revision WHERE seq = ${seq}`)
    expect(await ask({ command: 'verify', head: before.out.join() })).toMatchObject({
      code: 1,
      out: [expect.stringContaining('the end was cut off'), expect.anything()],
    })
    await expect(ask({ command: 'verify', head: '{}' })).rejects.toThrow('not an exported head')
  })

  test('what nobody foresaw is told in one line, and its cause is in the log alone', async () => {
    const error = vi.spyOn(log, 'error').mockImplementation(() => {})
    const recordId = await makeRecord()
    await database.pool.query('ALTER TABLE record_grant RENAME TO away')
    try {
      const { email } = await db().account.findFirstOrThrow()
      const grant = ask({ command: 'grant', recordId, email, kind: 'access' })
      await expect(grant).rejects.toThrow(/^«grant» failed, [^\n]*$/)
      expect(error).toHaveBeenCalledOnce()
    } finally {
      await database.pool.query('ALTER TABLE away RENAME TO record_grant')
      error.mockRestore()
    }
  })

  test.each(['nonsense', '{"command":"dance"}', '{"command":"erase","recordId":"x"}', ''])(
    'a line that is no command does nothing: %s',
    async (line) => {
      const socket = net.connect(path.join(folder, DESK_SOCKET))
      let said = ''
      socket.on('data', (data) => (said += data.toString()))
      socket.write(`${line}\n`)
      await once(socket, 'close')
      expect(JSON.parse(said)).toEqual({ failed: expect.any(String) })
    },
  )

  test('who goes away in the middle does not stop the server', async () => {
    const socket = net.connect(path.join(folder, DESK_SOCKET))
    socket.write('{"command":"rotate-key"}\n')
    socket.destroy()
    expect(await ask({ command: 'head' })).toMatchObject({ code: 0 })
  })
})

test('a socket that a killed process left is nobody, and the next start takes its place', async () => {
  const other = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-operator-'))
  const voice = { result: () => {}, progress: () => {} }
  try {
    const script = `require('net').createServer().listen(${JSON.stringify(path.join(other, DESK_SOCKET))}, () => process.kill(process.pid, 'SIGKILL'))`
    await once(spawn(process.execPath, ['-e', script]), 'close')
    expect(fs.existsSync(path.join(other, DESK_SOCKET))).toBe(true)
    expect(await askServer(other, { command: 'head' }, voice)).toBeNull()
    const shut = await openDesk(other)
    expect(await askServer(other, { command: 'head' }, voice)).toBe(0)
    shut?.()
    expect(await askServer(other, { command: 'head' }, voice)).toBeNull()
    expect(fs.readdirSync(other)).toEqual([])
  } finally {
    fs.rmSync(other, { recursive: true })
  }
})

test('a folder with a long path will do', async () => {
  const other = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-operator-'))
  const long = path.join(other, 'қалта'.repeat(15))
  try {
    const shut = await openDesk(long)
    expect(await askServer(long, { command: 'head' }, { result: () => {}, progress: () => {} })).toBe(0)
    shut?.()
  } finally {
    fs.rmSync(other, { recursive: true })
  }
})
