import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import type { DeskActor } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { log } from '@/lib/log'
import { withHistory } from '@/lib/history/mutations'
import { makeActor, makeRecord } from './confidential.builder'
import { printKeys } from './key-file'
import { readRing } from './key-ring'
import { writeConfidential } from './mutations'
import { readConfidential } from './queries'
import { rotateKey } from './rotation'
import { openText, sealText } from './sealed-text'
import { reportContactPlace, SEALED_STORES } from './stores'

// The keys of these tests are a file in a folder of their own.
const folder = vi.hoisted(() => `${process.env['TMPDIR'] ?? '/tmp'}/aigaq-rotation-${process.pid}`)
vi.hoisted(() => {
  vi.stubEnv('AIGAQ_DATA', folder)
  vi.stubEnv('AIGAQ_KEY', '')
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const here = withDatabase()
const file = path.join(folder, 'secrets', 'confidential.keys')
const notice = vi.spyOn(log, 'notice').mockImplementation(() => {})
const ids = () => readRing()?.keys.map(({ id }) => id)
const write = (actor: DeskActor, record: string, text: string) =>
  withHistory((tx) => writeConfidential(tx, actor, record, 'note', text))

async function makeReport(contact: string): Promise<() => Promise<string>> {
  const { id } = await here.prisma.report.create({
    data: { path: '/ru', lang: 'ru', body: 'x', receipt: randomBytes(32).toString('hex') },
  })
  const place = reportContactPlace(id)
  await here.prisma.$transaction(async (tx) => {
    const { keyId, ciphertext } = await sealText(tx, place, contact)
    await tx.report.update({ where: { id }, data: { keyId, contact: ciphertext } })
  })
  return async () => {
    const { keyId, contact: ciphertext } = await here.prisma.report.findUniqueOrThrow({ where: { id } })
    return keyId && ciphertext ? openText(place, { keyId, ciphertext }) : ''
  }
}

/** Records with 120 written fields in all, so that a rotation takes two batches. */
async function fill(): Promise<{ actor: DeskActor; records: string[] }> {
  const actor = await makeActor()
  const records: string[] = []
  for (let n = 0; n < 120; n++) {
    const record = await makeRecord([[actor, 'confidential']])
    await write(actor, record, `Тайна ${n}`)
    records.push(record)
  }
  return { actor, records }
}

const readAll = async (actor: DeskActor, records: string[]) => {
  const texts: (string | null | undefined)[] = []
  for (const id of records) texts.push((await readConfidential(actor, id))?.values[0]?.text)
  return texts
}
const secrets = Array.from({ length: 120 }, (_, n) => `Тайна ${n}`)

test('the first text makes the first key, and the log says to copy it and not what it is', async () => {
  const actor = await makeActor()
  await write(actor, await makeRecord([[actor, 'confidential']]), 'Тайна')
  expect(notice).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`${file}. Copy it`))
  const key = readRing()?.keys[0].secret.export().toString('base64') ?? ''
  expect(fs.readFileSync(file, 'utf8')).toContain(key)
  expect(String(notice.mock.calls)).not.toContain(key)
})

test('a key that is lost is not replaced by a new one', async () => {
  const actor = await makeActor()
  const record = await makeRecord([[actor, 'confidential']])
  fs.renameSync(file, `${file}.away`)
  try {
    await expect(write(actor, record, 'Тайна')).rejects.toMatchObject({ code: 'no-key' })
    expect(fs.existsSync(file)).toBe(false)
  } finally {
    fs.renameSync(`${file}.away`, file)
  }
  await write(actor, record, 'Тайна')
})

test('a rotation that is broken off in the middle goes on, whole, and drops the old key at its end', async () => {
  const { actor, records } = await fill()
  const contact = await makeReport('Телефон свидетеля')
  const [before] = ids() ?? []
  const [store] = SEALED_STORES
  let left = 110
  const replace = vi.spyOn(store!, 'replace').mockImplementation(async () => {
    throw new Error('killed')
  })
  await expect(rotateKey()).rejects.toThrow('killed')
  replace.mockRestore()
  const original = store!.replace
  const again = vi.spyOn(store!, 'replace').mockImplementation(async (...given) => {
    if (left-- === 0) throw new Error('killed')
    await original(...given)
  })
  await expect(rotateKey()).rejects.toThrow('killed')
  again.mockRestore()

  const [to, ...others] = ids() ?? []
  expect(others).toEqual([before])
  expect(await here.prisma.confidential.count({ where: { keyId: to! } })).toBe(100)
  expect(await readAll(actor, records)).toEqual(secrets)

  const said: string[] = []
  const rotation = await rotateKey((line) => said.push(line))
  expect(rotation).toMatchObject({ to, dropped: [before], left: [] })
  expect(said[0]).toContain('going on')
  expect(ids()).toEqual([to])
  expect(await readAll(actor, records)).toEqual(secrets)
  expect(await contact()).toBe('Телефон свидетеля')
  expect(await here.prisma.confidential.count({ where: { keyId: { not: to! } } })).toBe(0)
  const history = await here.prisma.revision.findMany({ where: { action: 'confidential.rotated' } })
  expect(history).toHaveLength(1)
})

test('a rotation neither dates a text anew nor makes an open form a conflict', async () => {
  const actor = await makeActor()
  const record = await makeRecord([[actor, 'confidential']])
  await write(actor, record, 'Тайна')
  const before = await readConfidential(actor, record)
  await rotateKey()
  const after = await readConfidential(actor, record)
  expect(after).toEqual(before)
  await withHistory((tx) =>
    writeConfidential(tx, actor, record, 'note', 'Другая', { base: before?.values[0]?.base ?? 'none' }),
  )
})

test('what is written while a rotation runs is under the new key, or moved', async () => {
  const actor = await makeActor()
  const records = await Promise.all(Array.from({ length: 8 }, () => makeRecord([[actor, 'confidential']])))
  await Promise.all([rotateKey(), ...records.map((record) => write(actor, record, 'Тайна'))])
  await rotateKey()
  expect(ids()).toHaveLength(1)
  expect(await readAll(actor, records)).toEqual(records.map(() => 'Тайна'))
})

test('what does not open is named and left, with its key where it is here', async () => {
  const actor = await makeActor()
  const [damaged, lost] = [
    await makeRecord([[actor, 'confidential']]),
    await makeRecord([[actor, 'confidential']]),
  ]
  await write(actor, damaged, 'Тайна')
  await write(actor, lost, 'Тайна')
  const [old] = ids() ?? []
  await here.prisma.confidential.updateMany({
    where: { recordId: damaged },
    data: { ciphertext: new Uint8Array(300) },
  })
  await here.prisma.confidential.updateMany({
    where: { recordId: lost },
    data: { keyId: '0123456789abcdef' },
  })
  const { left, dropped, to } = await rotateKey()
  expect(left).toEqual([
    { recordId: damaged, field: 'note' },
    { recordId: lost, field: 'note' },
  ])
  expect(dropped).toEqual([])
  expect(ids()).toEqual([to, old])
  await here.prisma.confidential.deleteMany({ where: { recordId: { in: [damaged, lost] } } })
  expect(await rotateKey()).toMatchObject({ to, dropped: [old], left: [] })
})

test('two rotations at once are one', async () => {
  const [old] = ids() ?? []
  const [one, other] = await Promise.all([rotateKey(), rotateKey()])
  expect(ids()).toHaveLength(1)
  expect([...one.dropped, ...other.dropped]).toContain(old)
})

test('a new key put first by hand is the one that everything moves to', async () => {
  const ring = readRing()
  const [old] = ids() ?? []
  fs.writeFileSync(file, printKeys([randomBytes(32), ring!.keys[0].secret.export()]))
  const [byHand] = ids() ?? []
  expect(await rotateKey()).toMatchObject({ to: byHand, dropped: [old] })
  expect(ids()).toEqual([byHand])
})
