import { describe, expect, test } from 'vitest'
import { routePath, safeNext, withParameter } from './paths'

describe('where to go on after signing in', () => {
  test.each(['/kk/desk', '/en/desk/cases/0192-a?section=charges&row=1', '/ru/desk/accounts'])(
    '%s',
    (path) => {
      expect(safeNext(path, 'en')).toBe(path)
    },
  )

  test.each([
    'https://evil.example/en/desk',
    '//evil.example/en/desk',
    '/\\evil.example',
    '/en/cases',
    '/en/desk/../../x',
    '/en/desk/%2E%2e/x',
    '/en/desk/a%2f..%2fx',
    '/EN/desk',
    '/en/deskx',
    '/en/desk?x=\r\nSet-Cookie:a=b',
    '/en/desk/sign-in',
    '/en/desk/sign-out',
    'javascript:alert(1)',
    '',
    null,
    `/en/desk?${'x'.repeat(3000)}`,
  ])('%s is not taken: the queue instead', (path) => {
    expect(safeNext(path, 'kk')).toBe('/kk/desk')
  })
})

test('the address of a route has its parts filled in', () => {
  expect(routePath('ru', 'desk/cases/[id]/publish', { id: '0192' })).toBe('/ru/desk/cases/0192/publish')
  expect(routePath('ru', 'desk/x/[...path]', { path: ['a b', 'c'] })).toBe('/ru/desk/x/a%20b/c')
})

test('a parameter is added once, before the place in the page', () => {
  expect(withParameter('/en/desk?a=1#x', 'note', 'b.notes.c')).toBe('/en/desk?a=1&note=b.notes.c#x')
  expect(withParameter('/en/desk?note=1', 'note', '2')).toBe('/en/desk?note=2')
})
