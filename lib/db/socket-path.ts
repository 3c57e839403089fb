import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The path of a socket holds 103 bytes on some systems: a longer one is reached through a short link. */
export function reachable(folder: string): { folder: string; leave: () => void } {
  const real = path.resolve(folder)
  if (Buffer.byteLength(real) <= 70) return { folder: real, leave: () => {} }
  const short = fs.mkdtempSync(/* turbopackIgnore: true */ path.join(os.tmpdir(), 'aigaq-'))
  const alias = path.join(short, 'd')
  fs.symlinkSync(/* turbopackIgnore: true */ real, alias)
  return {
    folder: alias,
    leave: () => fs.rmSync(/* turbopackIgnore: true */ short, { recursive: true, force: true }),
  }
}
