import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { EmbeddedEngine } from './engine'

const template = inject('template')
let folder: string
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-test-'))))
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

/** A simple query in the protocol's form. */
function query(sql: string): Uint8Array {
  const text = Buffer.from(`Q\0\0\0\0${sql}\0`)
  text.writeInt32BE(text.length - 1, 1)
  return new Uint8Array(text)
}

test.runIf(template.engine === 'embedded')(
  'an engine that broke starts again with all that was saved',
  async () => {
    if (template.engine === 'embedded')
      fs.cpSync(path.join(template.folder, 'database'), folder, { recursive: true })
    const engine = new EmbeddedEngine(folder)
    const first = await engine.running()
    await first.send(query('CREATE TABLE saved (n int)'))
    await first.send(query('INSERT INTO saved VALUES (4711)'))
    const waiting = first.send(query('SELECT count(*) FROM generate_series(1, 100000000)'))
    first.abandon('a test wanted it')
    await expect(waiting).rejects.toMatchObject({
      code: 'engine-stopped',
      message: expect.stringMatching(/stopped \(a test wanted it\)\. Everything saved before is kept/),
    })
    await expect(first.send(query('SELECT 1'))).rejects.toMatchObject({ code: 'engine-stopped' })
    const second = await engine.running()
    expect(second).not.toBe(first)
    expect(Buffer.from(await second.send(query('SELECT n FROM saved'))).toString('latin1')).toContain('4711')
    await engine.close()
    await expect(engine.running()).rejects.toMatchObject({ code: 'not-open' })
  },
)
