import { expect, test } from 'vitest'
import { browserFamily } from './browser'

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0', 'Edge'],
  ['Mozilla/5.0 (X11; Linux) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36', 'Chrome'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari',
  ],
  ['Firefox', 'Firefox'],
  ['curl/8.5.0', ''],
  [null, ''],
])('%s is «%s»', (userAgent, family) => {
  expect(browserFamily(userAgent)).toBe(family)
})
