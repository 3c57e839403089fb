import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip, createGzip } from 'node:zlib'
import type { Database } from '../database'
import { DatabaseProblem, diskFull, errorCode } from '../problem'
import { dump } from './dump'
import type { Tally } from './format'
import { decrypterOf, encrypterOf, type KeySettings } from './keys'
import { load, type LoadOptions } from './load'

/**
 * Writes an encrypted backup of the database to `file`, which must not exist. It appears under its name only when it
 * is whole and on the disk.
 * @throws DatabaseProblem
 */
export async function writeBackup(database: Database, file: string, keys: KeySettings): Promise<Tally> {
  const encrypter = encrypterOf(keys)
  if (fs.existsSync(file)) {
    throw new DatabaseProblem(
      'bad-backup',
      `${file} exists already and was kept. Give the backup another name.`,
    )
  }
  const unfinished = `${file}.part`
  const gzip = createGzip()
  try {
    const target = await fs.promises.open(unfinished, 'w', 0o600)
    const plain = Readable.toWeb(gzip) as unknown as Parameters<typeof encrypter.encrypt>[0] & object
    const encrypted = await encrypter.encrypt(plain as globalThis.ReadableStream<Uint8Array>)
    const stored = pipeline(
      Readable.fromWeb(encrypted as ReadableStream),
      target.createWriteStream({ flush: true }),
    )
    // A failure to store ends the dump as well, which would wait for ever to write on.
    stored.catch((error: Error) => gzip.destroy(error))
    const tally = await dump(database, async (piece) => {
      if (!gzip.write(piece)) await Promise.race([once(gzip, 'drain'), stored])
    })
    gzip.end()
    await stored
    fs.renameSync(unfinished, file)
    return tally
  } catch (error) {
    gzip.destroy()
    fs.rmSync(unfinished, { force: true })
    throw fileProblem(error, file)
  }
}

/** Restores the backup in `file`. @throws DatabaseProblem; the database is as it was then */
export async function restoreBackup(
  database: Database,
  file: string,
  keys: KeySettings,
  options: LoadOptions,
): Promise<Tally> {
  const decrypter = decrypterOf(keys)
  try {
    await fs.promises.access(file, fs.constants.R_OK)
    const encrypted = Readable.toWeb(fs.createReadStream(file)) as globalThis.ReadableStream<Uint8Array>
    const compressed = await decrypter.decrypt(encrypted).catch((cause: unknown) => {
      throw new DatabaseProblem(
        'no-key',
        `${file} cannot be opened with this key, or is not an age file. Nothing was changed. Check AIGAQ_BACKUP_IDENTITY_FILE or AIGAQ_BACKUP_PASSPHRASE_FILE.`,
        { cause },
      )
    })
    // Within one pipeline a damaged file ends the loading with its reason, and does not look like the end of the lines.
    const tally = await pipeline(Readable.fromWeb(compressed as ReadableStream), createGunzip(), (plain) =>
      load(database, linesOf(plain), options),
    )
    return tally
  } catch (error) {
    throw fileProblem(error, file)
  }
}

async function* linesOf(plain: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of plain) {
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

function fileProblem(error: unknown, file: string): unknown {
  if (error instanceof DatabaseProblem) return error
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path.dirname(file), { cause: error })
  if (code === 'ENOENT') {
    return new DatabaseProblem('bad-backup', `${file}: there is no such file or folder. Nothing was changed.`)
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new DatabaseProblem(
      'bad-backup',
      `${file}: this user may not do that (${code}). Nothing was changed.`,
    )
  }
  if (code?.startsWith('Z_') || /authentication|decrypt|stream|tag/i.test(String(error))) {
    return new DatabaseProblem(
      'bad-backup',
      `${file} is damaged or was cut off. The database is as it was. Take another backup file.`,
      { cause: error },
    )
  }
  return error
}
