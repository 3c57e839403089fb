import fs from 'node:fs'
import path from 'node:path'
import { constants, inflateRawSync } from 'node:zlib'
import { CanaryHunt } from '@/lib/confidential/canary.builder'

/** How gzip begins, without a file's name or anything else of the kind: what servers send. Then come time and system. */
const GZIP = Buffer.from([0x1f, 0x8b, 0x08, 0x00])
const GZIP_HEAD = 10
const LARGEST_FILE = 256 * 1024 * 1024

/**
 * Looks for canaries in everything that a browser left on the disk: storage, caches (also what lies in them compressed),
 * history, typed forms, session restore, crash dumps. Close the browser first: it writes some of it at its end.
 * @param folder the browser's profile, as given to launchPersistentContext
 * @returns the files, from that folder, each with the canary of which a part is in it
 */
export function searchProfile(
  folder: string,
  canaries: readonly string[],
): { file: string; canary: string }[] {
  const hunt = new CanaryHunt(canaries)
  const packed = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) =>
      unpacked(file)
        .flatMap((bytes) => hunt.findIn(bytes))
        .map((canary) => ({ file: path.relative(folder, file), canary })),
    )
  return [...hunt.findInFolder(folder), ...packed]
}

/** What a file holds in gzip's form: pages lie in the cache as they came. */
function unpacked(file: string): Buffer[] {
  if (fs.statSync(file).size > LARGEST_FILE) throw new Error(`${file} is larger than a profile's files are`)
  const bytes = fs.readFileSync(file)
  const found: Buffer[] = []
  for (let at = bytes.indexOf(GZIP); at !== -1; at = bytes.indexOf(GZIP, at + 1)) {
    try {
      // Not as gzip: the cache's own bytes follow, where gzip would have another beginning.
      found.push(inflateRawSync(bytes.subarray(at + GZIP_HEAD), { finishFlush: constants.Z_SYNC_FLUSH }))
    } catch {
      // Four bytes that only look like a beginning.
    }
  }
  return found
}
