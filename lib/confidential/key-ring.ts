import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { makeDataFolder } from '@/lib/db/folder'
import { DatabaseProblem, errorCode } from '@/lib/db/problem'
import { env } from '@/lib/env'
import { keyBytes, parseKeys, printKeys } from './key-file'

/** A key: `id` is the first 8 bytes of its SHA-256 in hexadecimal and is no secret. A KeyObject prints nothing of itself. */
export interface RingKey {
  readonly id: string
  readonly secret: KeyObject
}

/** Keys in their order: the first one writes, all of them read. `file` is null where they come from AIGAQ_KEY. */
export interface KeyRing {
  readonly keys: readonly [RingKey, ...RingKey[]]
  readonly file: string | null
}

let known: { from: string; ring: KeyRing } | undefined

/**
 * The keys of confidential fields, as they are now: another process may have changed the file.
 * @returns null where there is no file yet
 * @throws DatabaseProblem for a file that cannot be read or holds something else; no key is in its words
 */
export function readRing(): KeyRing | null {
  const { keys } = env()
  if (keys.length > 0) {
    const from = createHash('sha256').update(keys.join()).digest('hex')
    if (known?.from !== from) known = { from, ring: ringOf(keys.map(keyBytes), null, 'AIGAQ_KEY') }
    return known.ring
  }
  const file = keyFile()
  const stat = fs.statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false })
  if (!stat) {
    known = undefined
    if (env().keyFile === undefined) return null
    throw problem(`${file} of AIGAQ_KEY_FILE is not there`)
  }
  const from = `${file} ${stat.ino} ${stat.mtimeMs} ${stat.size}`
  if (known?.from !== from) known = { from, ring: ringOf(parseKeys(file, read(file)), file, file) }
  return known.ring
}

/** Makes the file of keys with one new key, unless there is one by now. @returns the ring, and whether it is new */
export function makeRing(): { ring: KeyRing; made: boolean } {
  const file = keyFile()
  makeDataFolder(env().dataFolder)
  fs.mkdirSync(/* turbopackIgnore: true */ path.dirname(file), { recursive: true, mode: 0o700 })
  const made = placeFile(file, printKeys([randomBytes(32)]), 'new')
  const ring = readRing()
  if (!ring) throw problem(`${file} could not be made`)
  return { ring, made }
}

/** Puts a new key before the others. @throws DatabaseProblem where the keys are in AIGAQ_KEY */
export function addKey(ring: KeyRing): KeyRing {
  return rewrite(ring, [randomBytes(32), ...ring.keys.map(exported)])
}

/** Leaves the keys of these ids in the file. */
export function keepKeys(ring: KeyRing, ids: ReadonlySet<string>): KeyRing {
  return rewrite(ring, ring.keys.filter(({ id }) => ids.has(id)).map(exported))
}

/** The key of a ring by its id, if it has it. */
export function keyOf(ring: KeyRing, id: string): RingKey | undefined {
  return ring.keys.find((key) => key.id === id)
}

/** A key that a value needs is not here. */
export function missingKey(id: string): DatabaseProblem {
  return problem(`A confidential text is under the key ${id}, which is not here`)
}

/** What an operator is told about keys, in one line. */
export function problem(why: string, cause?: unknown): DatabaseProblem {
  return new DatabaseProblem(
    'no-key',
    `${why}. Nothing was changed. Put back the copy of the keys that was kept apart, as secrets/confidential.keys in the data folder or as AIGAQ_KEY_FILE or AIGAQ_KEY.`,
    { cause },
  )
}

function rewrite({ file }: KeyRing, keys: Buffer[]): KeyRing {
  if (file === null) {
    throw new DatabaseProblem('no-key', 'The keys are in AIGAQ_KEY, where this program cannot change them.')
  }
  placeFile(file, printKeys(keys), 'replace')
  const ring = readRing()
  if (!ring) throw problem(`${file} is not there any more`)
  return ring
}

function keyFile(): string {
  const { keyFile: given, dataFolder } = env()
  return path.resolve(given ?? path.join(dataFolder, 'secrets', 'confidential.keys'))
}

function read(file: string): string {
  try {
    return fs.readFileSync(/* turbopackIgnore: true */ file, 'utf8')
  } catch (cause) {
    throw problem(`${file} with the keys of confidential fields cannot be read (${errorCode(cause)})`, cause)
  }
}

/** Writes a file whole or not at all, also when the power fails. @returns false if `new` and it is there already */
function placeFile(file: string, content: string, how: 'new' | 'replace'): boolean {
  const own = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    fs.writeFileSync(/* turbopackIgnore: true */ own, content, { mode: 0o600, flag: 'wx', flush: true })
    if (how === 'replace') fs.renameSync(/* turbopackIgnore: true */ own, file)
    else fs.linkSync(/* turbopackIgnore: true */ own, file)
    const folder = fs.openSync(/* turbopackIgnore: true */ path.dirname(file), 'r')
    fs.fsyncSync(folder)
    fs.closeSync(folder)
    return true
  } catch (cause) {
    if (how === 'new' && errorCode(cause) === 'EEXIST') return false
    throw new DatabaseProblem(
      'no-key',
      `The keys of confidential fields could not be written to ${file} (${errorCode(cause)}). Nothing was changed. Give this user the right to write there.`,
      { cause },
    )
  } finally {
    fs.rmSync(/* turbopackIgnore: true */ own, { force: true })
  }
}

function ringOf(bytes: Buffer[], file: string | null, where: string): KeyRing {
  const unique = new Map(bytes.map(ringKey).map((key) => [key.id, key]))
  const [first, ...more] = unique.values()
  if (!first) throw problem(`${where} holds no key`)
  return { keys: [first, ...more], file }
}

function ringKey(bytes: Buffer): RingKey {
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return { id, secret: createSecretKey(bytes) }
}

const exported = ({ secret }: RingKey): Buffer => secret.export()
