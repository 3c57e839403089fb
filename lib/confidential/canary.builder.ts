import { randomInt } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

// Words that stand nowhere by chance, and a search that finds them whole or in parts: proof that a place holds no
// confidential text, as long as its twin proves that the same search finds a text that is there.

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
/** Letters in a row that count as a find. Whoever has twelve letters of a canary has one of these blocks whole. */
const BLOCK = 6
const BLOCKS = 4
const CHUNK = 16 * 1024 * 1024

/** 24 Latin letters and 24 Kazakh ones, small, so that folding changes nothing in them. */
export function makeCanary(): string {
  return `${letters(LATIN)} ${letters(KAZAKH)}`
}

function letters(alphabet: string): string {
  return Array.from({ length: BLOCK * BLOCKS }, () => alphabet[randomInt(alphabet.length)]).join('')
}

type Needle = { readonly bytes: Buffer; readonly canary: string }

/** Looks for canaries in UTF-8, UTF-16 of both orders, percent-encoding, JSON's escapes, and hexadecimal as of a bytea. */
export class CanaryHunt {
  private readonly needles = new Map<number, Needle[]>()
  private longest = 0

  constructor(canaries: readonly string[]) {
    for (const canary of canaries) {
      for (const word of canary.split(' ')) {
        for (let at = 0; at + BLOCK <= word.length; at += BLOCK) this.add(canary, word.slice(at, at + BLOCK))
      }
    }
  }

  private add(canary: string, block: string): void {
    const utf8 = Buffer.from(block, 'utf8')
    const utf16 = Buffer.from(block, 'utf16le')
    const escaped = block.replace(
      /[^ -~]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    const written = [encodeURIComponent(block), escaped, utf8.toString('hex')]
    const forms = [utf8, utf16, Buffer.from(utf16).swap16(), ...written.map((text) => Buffer.from(text))]
    for (const bytes of forms) {
      const first = bytes.readUInt16BE(0)
      this.needles.set(first, [...(this.needles.get(first) ?? []), { bytes, canary }])
      this.longest = Math.max(this.longest, bytes.length)
    }
  }

  /** The canaries of which a part is in these bytes. */
  findIn(bytes: Buffer | string): string[] {
    const hay = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
    const found = new Set<string>()
    const starts = new Uint8Array(65_536)
    for (const first of this.needles.keys()) starts[first] = 1
    for (let at = 0, two = hay[0] ?? 0; at + 1 < hay.length; at++) {
      two = ((two << 8) | (hay[at + 1] ?? 0)) & 0xffff
      if (starts[two] === 0) continue
      for (const { bytes: needle, canary } of this.needles.get(two) ?? []) {
        if (hay.subarray(at, at + needle.length).equals(needle)) found.add(canary)
      }
    }
    return [...found]
  }

  /** The files of a folder, with all that is below it, in which a part of a canary is. */
  findInFolder(folder: string): { file: string; canary: string }[] {
    const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .flatMap((entry) => {
        const file = path.join(entry.parentPath, entry.name)
        return this.findInFile(file).map((canary) => ({ file: path.relative(folder, file), canary }))
      })
  }

  private findInFile(file: string): string[] {
    const found = new Set<string>()
    const handle = fs.openSync(file, 'r')
    try {
      const buffer = Buffer.alloc(CHUNK)
      // Pieces overlap, so that nothing hides on a border.
      for (let at = 0, read = -1; read !== 0; at += Math.max(read - this.longest, 1)) {
        read = fs.readSync(handle, buffer, 0, CHUNK, at)
        for (const canary of this.findIn(buffer.subarray(0, read))) found.add(canary)
        if (read < CHUNK) break
      }
    } finally {
      fs.closeSync(handle)
    }
    return [...found]
  }
}
