import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/env'

const known = new Map<string, Buffer>()

/**
 * A secret of this installation: 32 random bytes in `<AIGAQ_DATA>/secrets/<name>.key`, readable by its owner alone and
 * made when it is first asked for. Never in the database.
 */
export function secretFor(name: string): Buffer {
  const held = known.get(name)
  if (held) return held
  const folder = path.join(/* turbopackIgnore: true */ env().dataFolder, 'secrets')
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = readOrMake(path.join(folder, `${name}.key`))
  known.set(name, secret)
  return secret
}

function readOrMake(file: string): Buffer {
  try {
    // Fails where it is there: of two processes that start at once, one makes it and both read it.
    fs.writeFileSync(file, randomBytes(32), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const secret = fs.readFileSync(file)
  if (secret.length !== 32) throw new Error(`${file} is not a key of 32 bytes`)
  return secret
}
