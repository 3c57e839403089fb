import { describe, expect, test } from 'vitest'
import { listField, MOST_BYTES, readBody, tickField } from './form-body'

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers })

describe('the body of a form', () => {
  test('becomes a plain object, with a list where a name came several times', async () => {
    const form = new URLSearchParams([
      ['a', 'Жыланбаев & co'],
      ['b', '1'],
      ['b', '2'],
    ])
    expect(await readBody(post(form))).toEqual({ fields: { a: 'Жыланбаев & co', b: ['1', '2'] } })
  })

  test('keeps lines, as LF', async () => {
    expect(await readBody(post(new URLSearchParams({ a: 'x\r\ny' })))).toEqual({ fields: { a: 'x\ny' } })
  })

  test('takes multipart, and no files', async () => {
    const form = new FormData()
    form.set('a', '1')
    form.set('file', new File(['x'], 'x.txt'))
    expect(await readBody(post(form))).toEqual({ fields: { a: '1' } })
  })

  test('takes JSON that is an object', async () => {
    const json = { 'content-type': 'application/json' }
    expect(await readBody(post('{"a":{"b":1}}', json))).toEqual({ fields: { a: { b: 1 } } })
    expect(await readBody(post('[1]', json))).toEqual({ problem: 'unreadable' })
    expect(await readBody(post('{', json))).toEqual({ problem: 'unreadable' })
  })

  test('is refused beyond a megabyte, whatever it says of its length', async () => {
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
    })
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: stream,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      duplex: 'half',
    } as RequestInit)
    expect(await readBody(request)).toEqual({ problem: 'tooLarge' })
    const text = `a=${'x'.repeat(MOST_BYTES)}`
    expect(await readBody(post(text, { 'content-type': 'application/x-www-form-urlencoded' }))).toEqual({
      problem: 'tooLarge',
    })
  })

  test('of no known kind cannot be read', async () => {
    expect(await readBody(post('a=1', { 'content-type': 'text/plain' }))).toEqual({ problem: 'unreadable' })
  })

  test('names of an object’s own workings are names like others', async () => {
    const body = await readBody(post(new URLSearchParams({ __proto__x: '1', ['__proto__']: '2' })))
    expect(Object.getPrototypeOf('fields' in body ? body.fields : null)).toBe(Object.prototype)
  })
})

test('lists and ticks', () => {
  expect([listField.parse(undefined), listField.parse('a'), listField.parse(['a', 'b'])]).toEqual([
    [],
    ['a'],
    ['a', 'b'],
  ])
  expect([tickField.parse(undefined), tickField.parse(''), tickField.parse('yes')]).toEqual([
    false,
    false,
    true,
  ])
})
