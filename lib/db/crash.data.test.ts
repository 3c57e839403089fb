import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openEmbedded } from './embedded'

const KILLS = 3
const embedded = inject('template').engine === 'embedded'
let folder: string
beforeAll(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-test-'))))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** Writes from `first` on until `enough` rows were acknowledged, kills the writer, and gives the last number said. */
async function writeUntilKilled(first: number, enough: number): Promise<number> {
  const script = path.join(import.meta.dirname, 'crash-writer.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString()
    if (said.split('\n').length > enough) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))
}

test.runIf(embedded)(
  'every acknowledged row is there after kill -9',
  async () => {
    const made = await openEmbedded(folder)
    await made.pool.query('CREATE TABLE written (number int PRIMARY KEY, text text NOT NULL)')
    await made.close()
    let next = 1
    for (let kill = 0; kill < KILLS; kill++) {
      const last = await writeUntilKilled(next, 150 + 70 * kill)
      const database = await openEmbedded(folder)
      const { rows } = await database.pool.query<{ count: string; broken: string; highest: number }>(
        `SELECT count(*), count(*) FILTER (WHERE length(text) <> number % 3000) AS broken, max(number) AS highest FROM written`,
      )
      await database.close()
      const [{ count, broken, highest }] = rows as [{ count: string; broken: string; highest: number }]
      // One more may be there: committed, and killed before it was said.
      expect(highest).toBeGreaterThanOrEqual(last)
      expect(highest).toBeLessThanOrEqual(last + 1)
      expect({ count: Number(count), broken: Number(broken) }).toEqual({ count: highest, broken: 0 })
      next = highest + 1
    }
  },
  120_000,
)
