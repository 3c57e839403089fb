import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  databaseFolder,
  inspectDatabaseFolder,
  makeDatabaseFolder,
  makeDataFolder,
  POSTGRES_MAJOR,
} from './folder'
import { folderProblem } from './problem'

let folder: string
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-test-'))))
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

function writeDatabase(version: string): void {
  fs.mkdirSync(path.join(databaseFolder(folder), 'global'), { recursive: true })
  fs.writeFileSync(path.join(databaseFolder(folder), 'PG_VERSION'), version)
}

test('an empty or missing folder is a place for a new database', () => {
  expect(inspectDatabaseFolder(folder)).toBe(false)
  fs.mkdirSync(databaseFolder(folder))
  expect(inspectDatabaseFolder(folder)).toBe(false)
})

test('a database of this version is opened', () => {
  writeDatabase(`${POSTGRES_MAJOR}\n`)
  expect(inspectDatabaseFolder(folder)).toBe(true)
})

test.each([
  [`${POSTGRES_MAJOR + 1}`, 'newer-database'],
  [`${POSTGRES_MAJOR - 1}`, 'older-database'],
  ['twelve', 'not-a-database'],
])('a database of PostgreSQL %s is refused as %s', (version, code) => {
  writeDatabase(version)
  expect(() => inspectDatabaseFolder(folder)).toThrowError(expect.objectContaining({ code }))
})

test('a folder with other files is refused and left as it is', () => {
  fs.mkdirSync(databaseFolder(folder))
  fs.writeFileSync(path.join(databaseFolder(folder), 'letter.txt'), 'keep me')
  expect(() => inspectDatabaseFolder(folder)).toThrowError(/is not a PostgreSQL database.*left as they are/)
  expect(fs.readFileSync(path.join(databaseFolder(folder), 'letter.txt'), 'utf8')).toBe('keep me')
})

test('a file where the folder should be is refused', () => {
  const file = path.join(folder, 'data')
  fs.writeFileSync(file, '')
  expect(() => makeDataFolder(file)).toThrowError(/is a file and not a folder/)
})

test('a folder that cannot be written is refused', () => {
  fs.chmodSync(folder, 0o555)
  // Root may write everywhere, so this part gives that right up for a moment.
  const root = process.getuid?.() === 0
  if (root) process.seteuid?.(65_534)
  try {
    expect(() => makeDataFolder(path.join(folder, 'data'))).toThrowError(
      expect.objectContaining({ code: 'read-only' }),
    )
  } finally {
    if (root) process.seteuid?.(0)
    fs.chmodSync(folder, 0o755)
  }
})

test('what stops half-way leaves no half of a database', async () => {
  const failed = makeDatabaseFolder(folder, async (place) => {
    fs.writeFileSync(path.join(place, 'PG_VERSION'), `${POSTGRES_MAJOR}`)
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  })
  await expect(failed).rejects.toMatchObject({ code: 'disk-full' })
  expect(fs.readdirSync(folder)).toEqual([])
})

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['ENOTDIR', 'folder-unusable'],
  ['EIO', 'folder-unusable'],
])('%s becomes «%s», in one line that names the folder', (code, name) => {
  const problem = folderProblem(
    Object.assign(new Error(`${code}: failed\nwith a second line`), { code }),
    folder,
  )
  expect(problem.code).toBe(name)
  expect(problem.message).toContain(folder)
  expect(problem.message).not.toContain('\n')
})
