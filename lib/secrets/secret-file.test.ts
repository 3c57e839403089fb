import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepSecretsInMemory, readOrMake, secretFor } from './secret-file'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-secret-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

test('is made once, closed to other users, and stays', () => {
  const file = path.join(folder, 'secrets', 'forms.key')
  const secret = readOrMake(file)
  expect(secret).toHaveLength(32)
  expect(readOrMake(file).equals(secret)).toBe(true)
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  expect(fs.statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
  expect(fs.readdirSync(path.dirname(file))).toEqual(['forms.key'])
})

test.each(['', 'short', 'x'.repeat(44)])('a file that holds «%s» is refused and left as it is', (text) => {
  const file = path.join(folder, 'forms.key')
  fs.writeFileSync(file, text)
  expect(() => readOrMake(file)).toThrow(/must hold 32 bytes/)
  expect(() => readOrMake(file)).not.toThrow(/xxxx/)
  expect(fs.readFileSync(file, 'utf8')).toBe(text)
})

test('a place that cannot be written is said in one line', () => {
  fs.writeFileSync(path.join(folder, 'secrets'), '')
  expect(() => readOrMake(path.join(folder, 'secrets', 'forms.key'))).toThrow(/cannot be read or made/)
})

test('in memory each name has a secret of its own', () => {
  keepSecretsInMemory()
  expect(secretFor('forms').equals(secretFor('addresses'))).toBe(false)
  expect(secretFor('forms').equals(secretFor('forms'))).toBe(true)
})
