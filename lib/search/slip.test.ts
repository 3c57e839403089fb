import { expect, test } from 'vitest'
import { isSlip, swapsOf } from './slip'

test.each([
  ['petrov', 'petorv'],
  ['petrov', 'petov'],
  ['petrov', 'petrovv'],
  ['petrov', 'patrov'],
  ['petrov', 'eptrov'],
  ['petrov', 'petrvo'],
  ['petrov', 'etrov'],
])('%s and %s are a slip apart', (one, other) => {
  expect([isSlip(one, other), isSlip(other, one)]).toEqual([true, true])
})

test.each([
  ['petrov', 'petrov'],
  ['petrov', 'petrovna'],
  ['petrov', 'patrav'],
  ['petrov', 'ptervo'],
  ['petrov', 'ptorev'],
  ['kim', 'kin'],
  ['', 'a'],
])('%s and %s are not', (one, other) => {
  expect([isSlip(one, other), isSlip(other, one)]).toEqual([false, false])
})

test('every two neighbours change places', () => {
  expect(swapsOf('allan')).toEqual(['lalan', 'alaln', 'allna'])
  expect(swapsOf('alan')).toEqual([])
})
