import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical'
import { anyJson } from './document.arbitrary'
import type { Json } from './json'

describe('canonical JSON', () => {
  test('writes the example of RFC 8785, section 3.2.2', () => {
    const value: Json = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('orders properties by UTF-16 code units, as in section 3.2.3', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const value: Json = Object.fromEntries(names.map((name) => [name, 0]))
    const written: Json = JSON.parse(canonicalJson(value), (_, held: unknown) => held)
    // JavaScript puts a key that looks like an index first; the text does not.
    expect(Object.keys(written ?? {}).filter((name) => name !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ])
    expect(canonicalJson({ b: 1, 10: 2, 9: 3, a: 4 })).toBe('{"10":2,"9":3,"a":4,"b":1}')
    expect(canonicalJson({ '\r': 1, '1': 2, '\u0080': 3 })).toBe('{"\\r":1,"1":2,"\u0080":3}')
  })

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
  ])('writes the number %s of appendix B', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })

  test('says the same whatever the order of the properties, and is read back', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(value)
        expect(canonicalJson(reversed(value))).toBe(text)
        expect([...text].every((letter) => letter >= ' ')).toBe(true)
      }),
    )
  })

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['an absent property', { a: undefined }],
    ['a hole in a list', Object.assign([], { length: 2 })],
    ['NaN', { a: [Number.NaN] }],
    ['infinity', -Infinity],
    ['a function', { a: () => 1 }],
    ['a big integer', 1n],
    ['a date', { at: new Date(0) }],
    ['half a surrogate pair', 'a\ud800'],
    ['the other half, in a name', { '\udc00': 1 }],
  ])('refuses %s', (_, value) => {
    expect(() => Reflect.apply(canonicalJson, undefined, [value])).toThrow(TypeError)
  })

  test('says where the value is that it refuses', () => {
    expect(() => canonicalJson({ claims: [{ length: Number.NaN }] })).toThrow('«/claims/0/length»')
  })
})

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, held === undefined ? null : reversed(held)]),
  )
}
