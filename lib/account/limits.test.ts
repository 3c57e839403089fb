import { beforeEach, describe, expect, test } from 'vitest'
import { countAttempt, forgetAttempts, forgiveAttempt, type Attempt } from './limits'

beforeEach(forgetAttempts)

const at = (more: Partial<Attempt> = {}): Attempt => ({
  what: 'sign-in',
  account: 'a@example.org',
  network: 'one',
  ...more,
})
const START = 1_000_000
const times = (count: number, attempt: Attempt, now = START) =>
  Array.from({ length: count }, () => countAttempt(attempt, now))

describe('guessing', () => {
  test('is refused after six attempts, with the seconds to wait, and never for good', () => {
    expect(times(6, at())).toEqual([null, null, null, null, null, null])
    const wait = countAttempt(at(), START)
    expect(wait).toBe(20)
    expect(countAttempt(at(), START + 19_000)).toBe(1)
    expect(countAttempt(at(), START + 20_000)).toBeNull()
  })

  test('while refused does not push the end away', () => {
    times(6, at())
    times(1000, at())
    expect(countAttempt(at(), START + 20_000)).toBeNull()
  })

  test('from ever new networks is slowed for the account', () => {
    const waits = Array.from({ length: 100 }, (_, index) => countAttempt(at({ network: `n${index}` }), START))
    expect(waits.filter((wait) => wait === null)).toHaveLength(30)
  })

  test('from one network is slowed for all accounts together', () => {
    const waits = Array.from({ length: 100 }, (_, index) =>
      countAttempt(at({ account: `${index}@x.org` }), START),
    )
    expect(waits.filter((wait) => wait === null)).toHaveLength(40)
  })

  test('six digits all day long leaves less than one chance in four hundred', () => {
    let tried = 0
    for (let second = 0; second < 24 * 3600; second += 5)
      if (countAttempt(at({ what: 'second-factor', network: `n${second}` }), START + second * 1000) === null)
        tried += 1
    // Three codes fit at any moment.
    expect((tried * 3) / 1_000_000).toBeLessThan(1 / 400)
  })
})

test('one network does not use up what another has for the same account', () => {
  times(10, at({ network: 'attacker' }))
  expect(countAttempt(at({ network: 'home' }), START)).toBeNull()
})

test('the same account in other letters is the same account', () => {
  times(6, at())
  expect(countAttempt(at({ account: ' A@Example.org ' }), START)).not.toBeNull()
})

test('a right password gives the attempt back', () => {
  for (let sign = 0; sign < 35; sign++) {
    expect(countAttempt(at({ network: `n${sign}` }), START)).toBeNull()
    forgiveAttempt(at({ network: `n${sign}` }))
  }
})

test('a second factor has attempts of its own', () => {
  times(6, at())
  expect(countAttempt(at({ what: 'second-factor' }), START)).toBeNull()
})
