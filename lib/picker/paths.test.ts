import { describe, expect, test } from 'vitest'
import { localPath, pickPath, withPick } from './paths'

const ID = '01900000-0000-7000-8000-000000000001'

describe('where a choice leads back to', () => {
  test.each(['/kk/desk', `/en/desk/cases/${ID}?section=charges`])('%s is a page of the desk', (path) => {
    expect(localPath(path)).toBe(path)
  })
  test.each([
    null,
    '',
    'https://example.org/en/desk',
    '//example.org/en/desk',
    '/en/cases',
    '/de/desk',
    '/en/desk/../../x',
    '/en/desk\n',
    'javascript:alert(1)',
  ])('%s is none', (path) => {
    expect(localPath(path)).toBeNull()
  })

  test('the choice is in the address', () => {
    expect(withPick('/en/desk/cases/1?section=charges', 'law', ID)).toBe(
      `/en/desk/cases/1?section=charges&pick=law%3A${ID}`,
    )
  })

  test('the page of choices knows the field, the words and the way back', () => {
    const url = new URL(pickPath('kk', 'law', { q: '174 & 5', field: 'law', back: '/kk/desk/x' }), 'http://a')
    expect(url.pathname).toBe('/kk/desk/pick/law')
    expect(Object.fromEntries(url.searchParams)).toEqual({ q: '174 & 5', field: 'law', return: '/kk/desk/x' })
  })
})
