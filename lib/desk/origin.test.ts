import { expect, test } from 'vitest'
import { isOwnOrigin } from './origin'

const SITE = 'https://cases.example.org'
const from = (headers: Record<string, string>) => isOwnOrigin(new Headers(headers), SITE)

const own: Record<string, string>[] = [
  { origin: SITE },
  { 'sec-fetch-site': 'same-origin' },
  { origin: 'null', 'sec-fetch-site': 'same-origin' },
]
test.each(own)('%j comes from this site', (headers) => {
  expect(from(headers)).toBe(true)
})

const foreign: Record<string, string>[] = [
  {},
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  { origin: 'http://cases.example.org' },
  { origin: 'https://cases.example.org.evil.example' },
  { origin: 'null' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
]
test.each(foreign)('%j does not', (headers) => {
  expect(from(headers)).toBe(false)
})
