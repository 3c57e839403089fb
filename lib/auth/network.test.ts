import { expect, test } from 'vitest'
import { networkOf } from './network'

test.each([
  ['203.0.113.7', '203.0.113.250'],
  ['::ffff:203.0.113.7', '203.0.113.8'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9'],
  ['2001:db8::1', '2001:0db8:0:0:ffff::1'],
  ['fe80::1%eth0', 'fe80::2'],
])('%s and %s are of one network', (a, b) => {
  expect(networkOf(a)).toBe(networkOf(b))
})

test.each([
  ['203.0.113.7', '203.0.114.7'],
  ['2001:db8:1:2::1', '2001:db8:1:3::1'],
  ['::1', '127.0.0.1'],
])('%s and %s are of two', (a, b) => {
  expect(networkOf(a)).not.toBe(networkOf(b))
})

test('what is no address is one network for all', () => {
  expect([networkOf(''), networkOf('unix:'), networkOf('1.2.3')]).toEqual(['unknown', 'unknown', 'unknown'])
})
