import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CanaryHunt, makeCanary } from './canary.builder'

const canary = makeCanary()
const hunt = new CanaryHunt([makeCanary(), canary, makeCanary()])
const words = canary.split(' ')

const WAYS: Record<string, (text: string) => Buffer> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-16, little end first': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16, big end first': (text) => Buffer.from(text, 'utf16le').swap16(),
  'percent-encoding': (text) => Buffer.from(encodeURIComponent(text)),
  hexadecimal: (text) => Buffer.from(Buffer.from(text).toString('hex')),
  'JSON escapes': (text) =>
    Buffer.from(
      text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
}

test.each(Object.keys(WAYS))('any twelve letters are found among other bytes, in %s', (way) => {
  fc.assert(
    fc.property(fc.nat(1), fc.nat(12), fc.nat(5000), fc.nat(5000), (which, from, before, after) => {
      const part = WAYS[way]?.(words[which]?.slice(from, from + 12) ?? '') ?? Buffer.alloc(0)
      const hay = Buffer.concat([randomBytes(before), part, randomBytes(after)])
      expect(hunt.findIn(hay)).toEqual([canary])
    }),
  )
})

test('nothing is found where nothing is', () => {
  expect(hunt.findIn(randomBytes(1_000_000))).toEqual([])
  expect(hunt.findIn(makeCanary())).toEqual([])
  expect(hunt.findIn('')).toEqual([])
})

test('a file is named, also where the part lies on the border of two pieces', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-canary-'))
  try {
    fs.mkdirSync(path.join(folder, 'deep'))
    fs.writeFileSync(path.join(folder, 'clean'), randomBytes(1000))
    fs.writeFileSync(path.join(folder, 'empty'), '')
    const before = Buffer.alloc(16 * 1024 * 1024 - 8, 1)
    fs.writeFileSync(
      path.join(folder, 'deep', 'border'),
      Buffer.concat([before, Buffer.from(canary), before]),
    )
    expect(hunt.findInFolder(folder)).toEqual([{ file: path.join('deep', 'border'), canary }])
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})
