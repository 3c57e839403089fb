import { DatabaseProblem } from '@/lib/db/problem'

const HEAD = `# Keys of the confidential fields of Aigaq, each 32 bytes in base64. The first one writes, all of them read.
# Keep a copy in a safe place, apart from the backups: without these keys nobody can read those fields again.
`

/** A key in base64 as its bytes. */
export function keyBytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64')
}

/** Keys as the text of their file. */
export function printKeys(keys: readonly Buffer[]): string {
  return `${HEAD}${keys.map((key) => `${key.toString('base64')}\n`).join('')}`
}

/** The keys in the text of a file. @throws DatabaseProblem that names the line and repeats nothing of it */
export function parseKeys(file: string, text: string): Buffer[] {
  return text.split('\n').flatMap((line, index) => {
    const key = line.trim()
    if (!key || key.startsWith('#')) return []
    const bytes = keyBytes(key)
    if (bytes.length === 32 && bytes.toString('base64') === key) return [bytes]
    throw new DatabaseProblem(
      'no-key',
      `Line ${index + 1} of ${file} is not a key: 32 bytes in base64. Nothing was changed. Put back the copy of that file that was kept apart.`,
    )
  })
}
