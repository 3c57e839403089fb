import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readEnvironment, SettingError, settings } from './env'

test('nothing needs to be set', () => {
  expect(readEnvironment({})).toMatchObject({
    databaseUrl: undefined,
    dataFolder: './data',
    host: '127.0.0.1',
    port: 3000,
    siteUrl: 'http://localhost:3000',
    contact: undefined,
  })
})

test('the address of the site follows the port unless it is set', () => {
  expect(readEnvironment({ PORT: '4000' }).siteUrl).toBe('http://localhost:4000')
  expect(readEnvironment({ AIGAQ_SITE_URL: 'https://cases.example.org/' }).siteUrl).toBe(
    'https://cases.example.org',
  )
})

test('blank means not set', () => {
  expect(readEnvironment({ DATABASE_URL: '  ', PORT: '' })).toMatchObject({
    databaseUrl: undefined,
    port: 3000,
  })
})

test.each([
  ['PORT', '70000'],
  ['PORT', '3000a'],
  ['DATABASE_URL', 'mysql://root@localhost/x'],
  ['AIGAQ_SITE_URL', 'https://cases.example.org/kk'],
  ['AIGAQ_SITE_URL', 'cases.example.org'],
  ['AIGAQ_HOST', '127.0.0.1 or so'],
  ['AIGAQ_BACKUP_RECIPIENT', 'age1qq, somebody'],
])('%s=%s is refused in one line that names it', (name, value) => {
  const read = () => readEnvironment({ [name]: value })
  expect(read).toThrowError(SettingError)
  expect(read).toThrowError(new RegExp(`^${name} must be [^\\n]*$`))
})

test('an error does not repeat a password', () => {
  expect(() => readEnvironment({ DATABASE_URL: 'mysql://user:secret@host/x' })).toThrowError(/^(?!.*secret)/)
})

test('several wrong settings are named at once', () => {
  expect(() => readEnvironment({ PORT: 'x', AIGAQ_SITE_URL: 'y' })).toThrowError(/PORT.*AIGAQ_SITE_URL/)
})

test('docs/operations.md explains every setting', () => {
  const manual = fs.readFileSync(path.join(import.meta.dirname, '..', 'docs', 'operations.md'), 'utf8')
  expect(settings.map(({ name }) => name).filter((name) => !manual.includes(`\`${name}\``))).toEqual([])
})
