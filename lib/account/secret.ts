import { hkdfSync, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { errorCode } from '@/lib/db/problem'
import { env, SettingError } from '@/lib/env'

const held = globalThis as typeof globalThis & { aigaqSecret?: Buffer }

/**
 * A secret of this installation for one purpose, as hex: sessions, second factors. It comes from a file and is never in the
 * database, so that a copy of the database signs nobody in.
 * @throws SettingError when the file cannot be read or is not a key
 */
export function secretFor(purpose: 'accounts' | 'passkeys'): string {
  const key = (held.aigaqSecret ??= readSecret())
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `aigaq ${purpose}`, 32)).toString('hex')
}

function readSecret(): Buffer {
  const { secretFile, dataFolder } = env()
  if (secretFile) return parse(fs.readFileSync(/* turbopackIgnore: true */ secretFile, 'utf8'), secretFile)
  const folder = path.join(/* turbopackIgnore: true */ path.resolve(dataFolder), 'secrets')
  const file = path.join(/* turbopackIgnore: true */ folder, 'session.key')
  fs.mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 })
  try {
    // Of two processes that start at once the second finds the first one's file, and it is whole when it has its name.
    const unfinished = `${file}.${process.pid}`
    if (!fs.existsSync(/* turbopackIgnore: true */ file)) {
      fs.writeFileSync(/* turbopackIgnore: true */ unfinished, `${randomBytes(32).toString('base64')}\n`, {
        mode: 0o600,
        flush: true,
      })
      try {
        fs.linkSync(/* turbopackIgnore: true */ unfinished, file)
      } finally {
        fs.rmSync(/* turbopackIgnore: true */ unfinished, { force: true })
      }
    }
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  return parse(fs.readFileSync(/* turbopackIgnore: true */ file, 'utf8'), file)
}

function parse(text: string, file: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length === 32 && key.toString('base64') === text.trim()) return key
  throw new SettingError(
    `${file} is not a key: it must hold 32 bytes in base64. Put back its copy; or remove the file, and everybody signs in again and sets up the second factor anew.`,
  )
}
