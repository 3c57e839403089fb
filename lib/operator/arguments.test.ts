import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseArguments, USAGE } from './arguments'

const RECORD = '01900000-0000-7000-8000-000000000001'
const command = (asked: object, out: string | null = null) => ({ kind: 'command', command: asked, out })

test.each([
  [
    ['invite', 'aigul@example.org', ' Айгүл ', 'editor'],
    { command: 'invite', email: 'aigul@example.org', name: 'Айгүл', role: 'editor', lang: 'en' },
  ],
  [
    ['invite', '--lang', 'kk', 'a@b.kz', 'A', 'reader'],
    { command: 'invite', email: 'a@b.kz', name: 'A', role: 'reader', lang: 'kk' },
  ],
  [['link', 'a@b.kz'], { command: 'link', email: 'a@b.kz' }],
  [['verify'], { command: 'verify' }],
  [['head'], { command: 'head' }],
  [['rotate-key'], { command: 'rotate-key' }],
  [
    ['grant', RECORD, 'a@b.kz', 'access'],
    { command: 'grant', recordId: RECORD, email: 'a@b.kz', kind: 'access' },
  ],
  [
    ['revoke', RECORD, 'a@b.kz', 'confidential'],
    { command: 'revoke', recordId: RECORD, email: 'a@b.kz', kind: 'confidential' },
  ],
  [
    ['erase', RECORD, '--reason', 'asked for by the person'],
    { command: 'erase', recordId: RECORD, reason: 'asked for by the person' },
  ],
  [['database-role', 'aigaq_app'], { command: 'database-role', name: 'aigaq_app' }],
])('%j is understood', (words, asked) => expect(parseArguments(words)).toEqual(command(asked)))

test.each([
  [['dance'], /no command «dance»/],
  [['toString'], /no command «toString»/],
  [['invite', 'aigul', 'A', 'editor'], /EMAIL/],
  [['invite', 'a@b.kz', 'A', 'owner'], /ROLE must be one of reader/],
  [['invite', 'a@b.kz'], /NAME/],
  [['invite', 'a@b.kz', 'A', 'reader', '--lang', 'de'], /--lang must be one of kk/],
  [['head', 'now'], /one word too many/],
  [['head', '--in', 'x'], /--in/],
  [['grant', 'zhylanbayev', 'a@b.kz', 'access'], /RECORD/],
  [['grant', RECORD, 'a@b.kz', 'all'], /access/],
  [['erase', RECORD], /--reason/],
  [['erase', RECORD, '--reason', ' '], /reason must not be empty/],
  [['verify', '--head', '/nowhere/head.json'], /\/nowhere\/head.json cannot be read \(ENOENT\)/],
  [['database-role', 'x"; DROP'], /NAME must be the name of a role/],
])('%j is refused in one line', (words, why) => {
  const asked = parseArguments(words)
  expect(asked).toEqual({ kind: 'wrong', why: expect.stringMatching(why) })
  expect(asked).toEqual({ kind: 'wrong', why: expect.stringMatching(/^[^\n]+$/) })
})

test('help is given when asked for, or when nothing is asked', () => {
  for (const words of [[], ['--help'], ['erase', '-h']])
    expect(parseArguments(words)).toEqual({ kind: 'help' })
  for (const name of [
    'invite',
    'link',
    'grant',
    'revoke',
    'verify',
    'head',
    'rotate-key',
    'erase',
    'database-role',
  ]) {
    expect(USAGE).toContain(`\n  ${name} `)
  }
})

test('files are read and written by the one who asks', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-desk-'))
  const file = path.join(folder, 'head.json')
  fs.writeFileSync(file, '{"seq":"0"}')
  try {
    expect(parseArguments(['verify', '--head', file])).toEqual(
      command({ command: 'verify', head: '{"seq":"0"}' }),
    )
    expect(parseArguments(['head', '--out', file])).toEqual(command({ command: 'head' }, file))
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})
