import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceHash } from './source-hash'

let root: string
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-test-'))
  write('app/page.tsx', 'one')
  write('lib/db/open.ts', 'two')
})
afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

function write(name: string, content: string): void {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  fs.writeFileSync(path.join(root, name), content)
}

test.each([
  ['a changed file', () => write('app/page.tsx', 'other')],
  ['a new file', () => write('public/robots.txt', '')],
  [
    'a file that moved',
    () => fs.renameSync(path.join(root, 'app/page.tsx'), path.join(root, 'app/layout.tsx')),
  ],
  ['a file that went', () => fs.rmSync(path.join(root, 'app/page.tsx'))],
])('%s changes the hash', (_name, change) => {
  const before = sourceHash(root)
  change()
  expect(sourceHash(root)).not.toBe(before)
})

test.each([
  'lib/db/generated/client.ts',
  'lib/db/open.test.ts',
  'README.md',
  'docs/method.md',
  'data/database/base',
])('%s does not change it', (name) => {
  const before = sourceHash(root)
  write(name, 'new')
  expect(sourceHash(root)).toBe(before)
})
