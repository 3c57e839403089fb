import { describe, expect, test } from 'vitest'
import { BusyError, renderBounded } from './bounded'

const AT_ONCE = 4
const WAITING = 60

/** A render that ends when it is told to. */
function held() {
  let end: () => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  let began = false
  const gate = new Promise<string>((resolve, reject) => {
    end = () => resolve('done')
    fail = reject
  })
  return {
    began: () => began,
    end,
    fail,
    render: () => {
      began = true
      return gate
    },
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))
const start = (count: number) => {
  const renders = Array.from({ length: count }, held)
  return { renders, results: renders.map(({ render }) => renderBounded(render)) }
}

describe('pages with parameters', () => {
  test('are rendered a few at once, the others one after the other in the order in which they came', async () => {
    const { renders, results } = start(AT_ONCE + 2)
    await settle()
    expect(renders.map(({ began }) => began())).toEqual([true, true, true, true, false, false])
    renders[2]?.end()
    await settle()
    expect(renders.map(({ began }) => began())).toEqual([true, true, true, true, true, false])
    for (const { end } of renders) end()
    expect(await Promise.all(results)).toEqual(Array.from(renders, () => 'done'))
  })

  test('beyond a short queue they are refused at once, and later taken again', async () => {
    const { renders, results } = start(AT_ONCE + WAITING)
    await settle()
    await expect(renderBounded(() => Promise.resolve('late'))).rejects.toBeInstanceOf(BusyError)
    for (const { end } of renders) end()
    await Promise.all(results)
    expect(await renderBounded(() => Promise.resolve('later'))).toBe('later')
  })

  test('one that fails gives its place to the next and tells its own reader', async () => {
    const { renders, results } = start(AT_ONCE + 1)
    const [first, ...others] = results
    renders[0]?.fail(new Error('broken page'))
    await expect(first).rejects.toThrow('broken page')
    await settle()
    expect(renders.at(-1)?.began()).toBe(true)
    for (const { end } of renders) end()
    await Promise.all(others)
    const again = start(AT_ONCE)
    await settle()
    expect(again.renders.every(({ began }) => began())).toBe(true)
    for (const { end } of again.renders) end()
    await Promise.all(again.results)
  })
})
