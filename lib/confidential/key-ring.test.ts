import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let folder: string
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-keys-'))))
afterEach(() => {
  vi.unstubAllEnvs()
  fs.rmSync(folder, { recursive: true, force: true })
})

const newKey = () => randomBytes(32).toString('base64')
const keyFile = () => path.join(folder, 'data', 'secrets', 'confidential.keys')

/** The module as a process with these settings sees it. */
async function start(settings: Record<string, string> = {}) {
  vi.resetModules()
  const given = { AIGAQ_DATA: path.join(folder, 'data'), AIGAQ_KEY: '', AIGAQ_KEY_FILE: '', ...settings }
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value)
  return import('./key-ring')
}

const idsOf = (ring: { keys: readonly { id: string }[] } | null) => ring?.keys.map(({ id }) => id)

test('the first key is made once, for its owner alone', async () => {
  const here = await start()
  expect(here.readRing()).toBeNull()
  const { ring, made } = here.makeRing()
  expect(made).toBe(true)
  expect(ring).toMatchObject({ file: keyFile(), keys: [{ id: expect.stringMatching(/^[0-9a-f]{16}$/) }] })
  expect(fs.statSync(keyFile()).mode & 0o777).toBe(0o600)
  expect(fs.statSync(path.dirname(keyFile())).mode & 0o777).toBe(0o700)
  expect(here.makeRing()).toMatchObject({ made: false, ring: { keys: ring.keys } })
  expect(idsOf((await start()).readRing())).toEqual(idsOf(ring))
  expect(fs.readdirSync(path.dirname(keyFile()))).toEqual(['confidential.keys'])
})

test('a new key comes first, and a process that had the file open sees it', async () => {
  const here = await start()
  const { ring } = here.makeRing()
  const another = await start()
  another.readRing()
  const grown = here.addKey(ring)
  expect(idsOf(grown)).toEqual([expect.any(String), ...idsOf(ring)!])
  expect(idsOf(another.readRing())).toEqual(idsOf(grown))
  here.keepKeys(grown, new Set([grown.keys[0].id]))
  expect(idsOf(another.readRing())).toEqual([grown.keys[0].id])
  expect(fs.statSync(keyFile()).mode & 0o777).toBe(0o600)
})

test('keys may come from a variable, several of them, and are not rewritten then', async () => {
  const [first, second] = [newKey(), newKey()]
  const here = await start({ AIGAQ_KEY: `${first}, ${second}` })
  const ring = here.readRing()
  expect(ring).toMatchObject({ file: null, keys: [{}, {}] })
  expect(idsOf((await start({ AIGAQ_KEY: second })).readRing())).toEqual([ring?.keys[1]?.id])
  expect(() => ring && here.addKey(ring)).toThrow('AIGAQ_KEY')
  expect(fs.existsSync(keyFile())).toBe(false)
})

test('a file that an operator names must be there', async () => {
  const given = path.join(folder, 'given')
  const { readRing } = await start({ AIGAQ_KEY_FILE: given })
  expect(readRing).toThrow(given)
  fs.writeFileSync(given, `# ours\n\n${newKey()}\n`)
  expect(readRing()).toMatchObject({ file: given, keys: [{}] })
})

test.each(['the name of my dog', 'AAAA', `${newKey()}x`])(
  'a line that is no key is named and not repeated: %s',
  async (line) => {
    const given = path.join(folder, 'given')
    const good = newKey()
    fs.writeFileSync(given, `${good}\n${line}\n`)
    const { readRing } = await start({ AIGAQ_KEY_FILE: given })
    let said = ''
    try {
      readRing()
    } catch (error) {
      said = String(error)
    }
    expect(said).toContain(`Line 2 of ${given}`)
    expect(said).not.toContain(line)
    expect(said).not.toContain(good)
  },
)

test('a setting that is no key is refused without repeating it', async () => {
  const { readRing } = await start({ AIGAQ_KEY: 'c2VjcmV0' })
  expect(readRing).toThrow(/AIGAQ_KEY must be keys of 32 bytes/)
  expect(readRing).toThrow(/^(?!.*c2VjcmV0)/)
})

test('an empty file is not taken for a beginning', async () => {
  const given = path.join(folder, 'given')
  fs.writeFileSync(given, '# nothing\n')
  const { readRing } = await start({ AIGAQ_KEY_FILE: given })
  expect(readRing).toThrow('holds no key')
})
