import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { errorCode } from '@/lib/db/problem'
import { env, SettingError } from '@/lib/env'

/** What each secret keys: forms of readers with their receipts, and addresses that were given up. */
type SecretName = 'forms' | 'addresses'

const BYTES = 32

// One for the process, as Next loads this module once for each of its module graphs.
const held = globalThis as typeof globalThis & {
  aigaqSecrets?: { readonly known: Map<SecretName, Buffer>; onDisk: boolean }
}
const secrets = (held.aigaqSecrets ??= { known: new Map(), onDisk: true })

/**
 * A secret of this installation: 32 random bytes in `<AIGAQ_DATA>/secrets/<name>.key`, readable by its owner alone and
 * made when it is first asked for. Never in the database, so that a copy of the database tells nothing of what is keyed.
 * @throws SettingError for a file that cannot be read or is no key; nothing of it is in the words
 */
export function secretFor(name: SecretName): Buffer {
  const known = secrets.known.get(name)
  if (known) return known
  const secret = secrets.onDisk
    ? readOrMake(path.resolve(env().dataFolder, 'secrets', `${name}.key`))
    : randomBytes(BYTES)
  secrets.known.set(name, secret)
  return secret
}

/** Tests have secrets of their own in memory, so that none of them makes a file in the data folder. */
export function keepSecretsInMemory(): void {
  secrets.onDisk = false
}

/** The secret in this file; makes it where there is none. Exported for its test. */
export function readOrMake(file: string): Buffer {
  try {
    if (!fs.existsSync(/* turbopackIgnore: true */ file)) make(file)
    return parse(fs.readFileSync(/* turbopackIgnore: true */ file, 'utf8'), file)
  } catch (error) {
    if (error instanceof SettingError) throw error
    throw new SettingError(
      `The secret ${file} cannot be read or made (${errorCode(error)}). Nothing was changed. Give this user the right to read and write there.`,
      { cause: error },
    )
  }
}

function make(file: string): void {
  fs.mkdirSync(/* turbopackIgnore: true */ path.dirname(file), { recursive: true, mode: 0o700 })
  // The file has its name when it is whole: of two processes that start at once, the second finds the first one's.
  const own = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    fs.writeFileSync(/* turbopackIgnore: true */ own, `${randomBytes(BYTES).toString('base64')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    })
    fs.linkSync(/* turbopackIgnore: true */ own, file)
    const folder = fs.openSync(/* turbopackIgnore: true */ path.dirname(file), 'r')
    fs.fsyncSync(folder)
    fs.closeSync(folder)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    fs.rmSync(/* turbopackIgnore: true */ own, { force: true })
  }
}

function parse(text: string, file: string): Buffer {
  const secret = Buffer.from(text.trim(), 'base64')
  if (secret.length === BYTES && secret.toString('base64') === text.trim()) return secret
  throw new SettingError(
    `${file} is no secret of this program: it must hold 32 bytes in base64. Put back its copy.`,
  )
}
