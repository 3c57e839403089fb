import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { v7 as uuid } from 'uuid'
import { digestOf, hashOf, ORIGIN, type StoredRevision } from './chain'
import { anyChain, headOf } from './chain.arbitrary'
import { parseHead, type ChainHead } from './head'
import { verifyChain } from './verify'

async function* stream(chain: readonly StoredRevision[]) {
  yield* chain
}
const verify = (chain: readonly StoredRevision[], head?: ChainHead) =>
  verifyChain(stream(chain), head ? { head } : {})

/** What a tamperer does to the revision at `index`, without making the hashes right again. */
const EDITS = {
  seq: (r) => ({ ...r, seq: r.seq + 100n }),
  recordId: (r) => ({ ...r, recordId: uuid() }),
  'recordId, to none': (r) => ({ ...r, recordId: r.recordId ? null : uuid() }),
  number: (r) => ({ ...r, number: (r.number ?? 0) + 1 }),
  actorId: (r) => ({ ...r, actorId: uuid() }),
  'actorId, to the system': (r) => ({ ...r, actorId: r.actorId ? null : uuid() }),
  action: (r) => ({ ...r, action: `${r.action}x` }),
  at: (r) => ({ ...r, at: new Date(r.at.getTime() + 1) }),
  digest: (r) => ({ ...r, digest: digestOf(new Uint8Array(32), 'another') }),
  previous: (r) => ({ ...r, previous: r.digest }),
  hash: (r) => ({ ...r, hash: r.digest }),
  'its hash with the edit': (r) => rehashed({ ...r, action: `${r.action}x` }),
  'its words': (r) => ({
    ...r,
    text: { salt: r.text?.salt ?? new Uint8Array(32), body: { reason: 'invented' } },
  }),
  'its salt': (r) => ({ ...r, text: { salt: new Uint8Array(32).fill(7), body: r.text?.body ?? {} } }),
} satisfies Record<string, (revision: StoredRevision) => StoredRevision>

function rehashed(revision: StoredRevision): StoredRevision {
  return { ...revision, hash: hashOf(revision) }
}

/** The chain written anew from `from` on, every hash made right. */
function rewritten(chain: readonly StoredRevision[], from: number): StoredRevision[] {
  const forged: StoredRevision[] = []
  for (const [index, revision] of chain.entries()) {
    const action = index === from ? `${revision.action}x` : revision.action
    forged.push(
      index < from
        ? revision
        : rehashed({ ...revision, action, previous: forged.at(-1)?.hash ?? ORIGIN.hash }),
    )
  }
  return forged
}

const chainAndPlace = anyChain().chain((chain) => fc.tuple(fc.constant(chain), fc.nat(chain.length - 1)))
const two = anyChain(2).chain((chain) =>
  fc.tuple(fc.constant(chain), fc.nat(chain.length - 1), fc.nat(chain.length - 1)),
)

describe('following the chain', () => {
  test('finds nothing in a true history, erasures included, with and without its head', async () => {
    await fc.assert(
      fc.asyncProperty(chainAndPlace, async ([chain, place]) => {
        expect(await verify(chain)).toMatchObject({ whole: true, problems: [], revisions: chain.length })
        expect(await verify(chain, headOf(chain))).toMatchObject({ whole: true })
        // It has grown since the head was exported.
        expect(await verify(chain, headOf(chain.slice(0, place)))).toMatchObject({ whole: true })
        const { erased, last } = await verify(chain)
        expect(erased).toBe(chain.filter(({ text }) => !text).length)
        expect(last).toEqual({ seq: BigInt(chain.length), hash: chain.at(-1)?.hash })
      }),
      { numRuns: 300 },
    )
  })

  test.each(Object.entries(EDITS))('finds an edit of one revision: %s', async (_, edit) => {
    await fc.assert(
      fc.asyncProperty(chainAndPlace, async ([chain, place]) => {
        const edited = chain.map((revision, index) => (index === place ? edit(revision) : revision))
        // The last revision made right again is a history rewritten from there: only its head tells.
        const { whole } = await verify(edited, headOf(chain))
        expect(whole).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  test('finds words that are gone, unless an erasure says so', async () => {
    await fc.assert(
      fc.asyncProperty(chainAndPlace, async ([chain, place]) => {
        const revision = chain[place]
        fc.pre(Boolean(revision?.text))
        const { problems } = await verify(chain.with(place, { ...revision!, text: null }))
        expect(problems).toContainEqual({ kind: 'text-missing', seq: revision?.seq })
      }),
    )
  })

  test('finds erased words that came back', async () => {
    const [first, ...rest] = fc
      .sample(anyChain(6), { numRuns: 300, seed: 1 })
      .filter((chain) => chain.some(({ text }) => !text))
    for (const chain of first ? [first, ...rest] : []) {
      const place = chain.findIndex(({ text }) => !text)
      const back = { ...chain[place]!, text: { salt: new Uint8Array(32), body: {} } }
      const kinds = (await verify(chain.with(place, back))).problems.map(({ kind }) => kind)
      expect(kinds).toEqual(expect.arrayContaining(['text-edited', 'text-returned']))
    }
    expect(rest.length).toBeGreaterThan(20)
  })

  test('finds what was deleted or reordered', async () => {
    await fc.assert(
      fc.asyncProperty(two, async ([chain, a, b]) => {
        const deleted = chain.toSpliced(a, 1)
        expect((await verify(deleted, headOf(chain))).whole).toBe(false)
        if (a < chain.length - 1) expect((await verify(deleted)).whole).toBe(false)
        fc.pre(a !== b)
        const [one, other] = [chain[a]!, chain[b]!]
        expect((await verify(chain.with(a, other).with(b, one))).whole).toBe(false)
        const renumbered = chain.with(a, { ...other, seq: one.seq }).with(b, { ...one, seq: other.seq })
        expect((await verify(renumbered)).whole).toBe(false)
        expect((await verify(chain.toSpliced(a, 0, other))).whole).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('finds a cut at the end and a history wholly rewritten by the exported head, and by nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(chainAndPlace, async ([chain, place]) => {
        const head = headOf(chain)
        const cut = chain.slice(0, place)
        const cutKinds = (await verify(cut, head)).problems.map(({ kind }) => kind)
        expect(cutKinds).toContain('not-reached')
        const forged = rewritten(chain, place)
        const problems = (await verify(forged, head)).problems
        expect(problems).toContainEqual({ kind: 'rewritten', seq: BigInt(chain.length) })
      }),
      { numRuns: 300 },
    )
    const [chain] = fc.sample(
      anyChain(6).filter((one) => one.every(({ action }) => action !== 'erased')),
      { numRuns: 1, seed: 2 },
    )
    expect((await verify(rewritten(chain ?? [], 2))).whole).toBe(true)
    expect((await verify((chain ?? []).slice(0, 3))).whole).toBe(true)
  })

  test('says what is wrong and where', async () => {
    const [chain = []] = fc.sample(
      anyChain(6).filter((one) => one.every(({ text }) => text)),
      { numRuns: 1, seed: 3 },
    )
    const at = (index: number, change: Partial<StoredRevision>) =>
      chain.with(index, { ...chain[index]!, ...change })
    expect((await verify(at(2, { action: 'x' }))).problems).toEqual([{ kind: 'edited', seq: 3n }])
    expect((await verify(chain.toSpliced(2, 2))).problems).toEqual([{ kind: 'missing', seq: 5n, from: 3n }])
    expect((await verify(at(2, rehashed({ ...chain[2]!, at: new Date(0) })))).problems).toEqual([
      { kind: 'time', seq: 3n },
      { kind: 'unlinked', seq: 4n },
    ])
    expect((await verify(chain.toSpliced(2, 0, chain[1]!))).problems).toEqual([
      { kind: 'disordered', seq: 2n },
    ])
    expect((await verify([], headOf(chain))).problems).toEqual([{ kind: 'not-reached', seq: 0n }])
    expect(await verify([], headOf([]))).toMatchObject({ whole: true, last: ORIGIN })
  })
})

describe('the file of a head', () => {
  test('comes back as it was written', () => {
    const head = headOf(fc.sample(anyChain(3), { numRuns: 1, seed: 4 })[0] ?? [])
    expect(parseHead(JSON.stringify(head))).toEqual(head)
    expect(parseHead(JSON.stringify(headOf([])))).toEqual(headOf([]))
  })

  test.each([
    '',
    'null',
    '{}',
    JSON.stringify({ ...headOf([]), version: 2 }),
    JSON.stringify({ ...headOf([]), hash: 'x' }),
    JSON.stringify({ ...headOf([]), seq: '-1' }),
  ])('is refused when it is none: %s', (text) => {
    expect(parseHead(text)).toBeNull()
  })
})

// The expected values were made with Python's hashlib and json.
test('a digest and a hash are what the documentation says', () => {
  const salt = new Uint8Array(32).fill(1)
  const digest = digestOf(salt, { reason: 'сөз', changes: [] })
  expect(digest).toBe('8594e18f88993aaef75fda070c470650788d97741995407db1a17c8f1a1c7cb9')
  const link = {
    seq: 12n,
    previous: ORIGIN.hash,
    recordId: '018f0000-0000-7000-8000-000000000001',
    number: 3,
    actorId: null,
    action: 'edited',
    at: new Date(Date.UTC(2026, 10, 23, 9, 30, 0, 7)),
    digest,
  }
  expect(hashOf(link)).toBe('cae04498af2dbc358086bb233fe3b1ea64a4b7a750797e11d8334f6cb9c05612')
})
