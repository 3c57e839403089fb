import { describe, expect, test } from 'vitest'
import { about, aGroup, ANOTHER, life } from '@/lib/claim/claim.builder'
import { day } from '@/lib/dates/day'
import { hasDied, lifeOn } from './life'

const killed = life('killed', { date: '2024-07-02' })
const exile = life('in_exile', { date: '2014' })

describe('life', () => {
  test('is what nobody has to say', () => {
    expect(lifeOn([], day('2026-06-22'))).toEqual({ state: 'living' })
    expect(lifeOn(about(killed), day('2024-07-01'))).toEqual({ state: 'living' })
  })

  test('death outweighs exile, in either order', () => {
    for (const claims of [about(exile, killed), about(killed, exile)]) {
      expect(lifeOn(claims, day('2024-07-01')).state).toBe('in_exile')
      expect(lifeOn(claims, day('2024-07-02'))).toMatchObject({ state: 'killed', since: { id: killed.id } })
    }
  })

  test('the latest of several exiles is told, in whatever order they are read', () => {
    const again = life('in_exile', { date: '2020' })
    for (const claims of [about(exile, again), about(again, exile)])
      expect(lifeOn(claims, day('2021-01-01'))).toMatchObject({ since: { id: again.id } })
  })

  test('a death dated to the month has happened when the month is over', () => {
    const died = life('died_in_custody', { date: '2026-03' })
    expect(lifeOn(about(died), day('2026-03-15')).state).toBe('living')
    expect(lifeOn(about(died), day('2026-03-31')).state).toBe('died_in_custody')
  })

  test('what editors set aside, and what befell others, is not heard', () => {
    const claims = about(
      life('died', { date: '2024-01-01', standing: 'set_aside' }),
      life('died', { date: '2024-01-01', subject: aGroup }),
      life('died', { date: '2024-01-01', subject: { of: 'person', personId: ANOTHER } }),
    )
    expect(lifeOn(claims, day('2026-06-22')).state).toBe('living')
  })

  test.each([
    ['killed', true],
    ['died', true],
    ['died_in_custody', true],
    ['in_exile', false],
  ] as const)('%s: dead is %s', (what, dead) => {
    expect(hasDied(lifeOn(about(life(what, { date: '2024-01-01' })), day('2026-06-22')))).toBe(dead)
    expect(hasDied({ state: 'living' })).toBe(false)
  })
})
