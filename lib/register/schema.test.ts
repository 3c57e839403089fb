import { describe, expect, test } from 'vitest'
import { voiceOf } from '@/lib/i18n/voice'
import { day } from '@/lib/dates/day'
import { BadParameterError } from '@/lib/pages/parameters'
import type { Register } from './dto'
import { readListing, withFilter, writeListing } from './schema'

const register: Register = {
  day: day('2026-11-22'),
  cases: [],
  people: [],
  names: {
    theme: new Map([['media-pressure', { en: 'Pressure on media' }]]),
    occupation: new Map([['editor', { en: 'editor' }]]),
    place: new Map([['almaty', { en: 'Almaty' }]]),
    charge: new Map(),
  },
}
const read = (query: string) => readListing(new URLSearchParams(query), register)
const refused = (query: string) => {
  try {
    read(query)
  } catch (error) {
    if (error instanceof BadParameterError) return error.say(voiceOf('en'))
    throw error
  }
  return null
}

describe('the parameters of the list', () => {
  test('nothing asked is the first page of everything, the last change first', () => {
    expect(read('')).toEqual({ filters: {}, sort: 'changed', page: 1 })
  })

  test('a form sends the filters that are not set as empty words', () => {
    expect(read('custody=&legal=under_investigation&charge=&year=&sort=changed')).toEqual({
      filters: { legal: 'under_investigation' },
      sort: 'changed',
      page: 1,
    })
  })

  test('what the list does not know is ignored', () => {
    expect(read('utm_source=x&custody=held').filters).toEqual({ custody: 'held' })
  })

  test.each([
    ['legal=guilty', 'Legal status'],
    ['custody=prison', 'Custody'],
    ['theme=unpublished-theme', 'Theme'],
    ['place=Almaty', 'Place'],
    ['charge=constructor', 'Charge'],
    ['year=26', 'Year'],
    ['year=0000', 'Year'],
    ['sort=price', 'Order'],
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1e3', 'page'],
    ['page=two', 'page'],
    ['legal=charged&legal=convicted', 'Legal status'],
  ])('%s is refused and says which', (query, field) => {
    expect(refused(query)).toContain(`“${field}”`)
  })

  test('a refusal repeats at most a little of what was asked, without invisible characters', () => {
    expect(refused(`legal=${'x'.repeat(5000)}`)?.length).toBeLessThan(120)
    expect(refused('legal=a%E2%80%AEb%00c')).toContain('“abc”')
  })

  test('is written as it is read, without what is asked by default', () => {
    const text = '?custody=imprisoned&theme=media-pressure&year=2024&sort=name&page=3'
    expect(writeListing(read(text))).toBe(text)
    expect(writeListing(read('sort=changed&page=1'))).toBe('')
  })

  test('taking a filter away or setting one goes back to the first page', () => {
    const listing = read('custody=held&place=almaty&page=4')
    expect(writeListing(withFilter(listing, 'custody'))).toBe('?place=almaty')
    expect(writeListing(withFilter(listing, 'kind', 'killing'))).toBe(
      '?custody=held&kind=killing&place=almaty',
    )
  })
})
