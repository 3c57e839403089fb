import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { projectRoot } from '@/lib/db/project-root'

/** Passwords shorter than this are refused for their length, so the list needs none. In characters. */
export const COMMON_LEAST = 12
const BYTES = 5

let list: Buffer | undefined

/** Five bytes that stand for a password in the list; capitals make no difference. */
export function digestOfPassword(password: string): Buffer {
  return createHash('sha256').update(password.normalize('NFKC').toLowerCase()).digest().subarray(0, BYTES)
}

/** Whether the password stands in lists of common and leaked ones (scripts/common-passwords.ts says which). */
export function isCommonPassword(password: string): boolean {
  list ??= fs.readFileSync(
    /* turbopackIgnore: true */ path.join(projectRoot(), 'lib', 'account', 'common-passwords.bin'),
  )
  const wanted = digestOfPassword(password)
  let low = 0
  let high = list.length / BYTES
  while (low < high) {
    const middle = (low + high) >> 1
    const order = wanted.compare(list.subarray(middle * BYTES, (middle + 1) * BYTES))
    if (order === 0) return true
    if (order < 0) high = middle
    else low = middle + 1
  }
  return false
}
