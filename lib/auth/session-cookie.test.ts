import { describe, expect, test } from 'vitest'
import {
  cookieAttributes,
  cookiePrefix,
  readCookie,
  readSessionToken,
  sessionCookie,
  signedSessionValue,
} from './session-cookie'

const SECRET = 'a'.repeat(64)
const name = `${cookiePrefix()}.session_token`

describe('the cookie of a session', () => {
  const value = signedSessionValue('token', SECRET)

  test('is read back, among others', () => {
    expect(readSessionToken(`theme=dark; ${name}=${value}; x=1`, SECRET)).toBe('token')
  })

  test.each([
    ['none', null],
    ['another name', `other=${value}`],
    ['a token without a signature', `${name}=token`],
    ['another token under this signature', `${name}=${value.replace('token', 'tokem')}`],
    ['a signature cut short', `${name}=${value.slice(0, -6)}`],
    ['an empty token', `${name}=.${value.split('.')[1]}`],
    ['broken escapes', `${name}=%E0%A4%A`],
  ])('%s is no session', (_, header) => {
    expect(readSessionToken(header, SECRET)).toBeNull()
  })

  test('signed with another secret is no session', () => {
    expect(readSessionToken(`${name}=${value}`, 'b'.repeat(64))).toBeNull()
  })

  test('is kept from scripts and from forms of other sites', () => {
    expect(sessionCookie('token', SECRET)).toMatch(/; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/)
  })
})

test('over HTTPS cookies are bound to the host and to HTTPS', () => {
  expect(cookiePrefix('https://cases.example.org')).toBe('__Host-aigaq')
  expect(cookieAttributes('https://cases.example.org').secure).toBe(true)
  expect(cookiePrefix('http://localhost:3000')).toBe('aigaq')
  expect(cookieAttributes('http://localhost:3000').secure).toBe(false)
})

test('a cookie whose name ends like another is not taken for it', () => {
  expect(readCookie('not-a=1; a=2', 'a')).toBe('2')
})
