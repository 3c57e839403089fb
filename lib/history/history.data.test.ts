import { describe, expect, test } from 'vitest'
import { makeActor, makeRecord } from '@/lib/confidential/confidential.builder'
import { withDatabase } from '@/lib/db/testing'
import { verifyHistory } from './check'
import { ORIGIN } from './chain'
import { exportHead } from './head'
import { writeDocument, writeVersion } from './history.builder'
import { appendRevision, withHistory } from './mutations'
import { contentAt, listRevisions } from './queries'

const here = withDatabase()

const claim = (id: string, kk: string) => ({ id, text: { kk } })
const currentOf = (id: string) =>
  here.prisma.record.findUniqueOrThrow({ where: { id }, select: { content: true, revision: true } })

describe('a history that is appended to', () => {
  test('begins at the origin, and a head can be taken of nothing', async () => {
    expect(await exportHead()).toEqual({
      format: 'aigaq-history-head',
      version: 1,
      seq: '0',
      hash: ORIGIN.hash,
      at: null,
    })
    expect(await verifyHistory(await exportHead())).toMatchObject({ whole: true, records: 0 })
  })

  test('counts all revisions, and those of each record', async () => {
    const actor = await makeActor()
    const [one, other] = [await makeRecord(), await makeRecord()]
    const before = (await here.prisma.revision.count()) + 1
    expect(await writeDocument(actor, one, { slug: 'a' })).toEqual({ seq: BigInt(before), number: 1 })
    expect(await writeDocument(actor, other, { slug: 'b' })).toMatchObject({ number: 1 })
    expect(await writeDocument(actor, one, { slug: 'c' })).toMatchObject({ number: 2 })
    const nothing = { recordId: null, actorId: null, action: 'rotated', body: {} }
    expect(await withHistory((tx) => appendRevision(tx, nothing))).toEqual({
      seq: BigInt(before + 3),
      number: null,
    })
    expect(await currentOf(one)).toEqual({ content: { slug: 'c' }, revision: 2 })
    expect(await verifyHistory(await exportHead())).toMatchObject({ whole: true })
  })

  test('is kept or lost with its transaction', async () => {
    const record = await makeRecord()
    const head = await exportHead()
    const failing = withHistory(async (tx) => {
      await appendRevision(tx, { recordId: record, actorId: null, action: 'edited', body: {} })
      throw new Error('the rest failed')
    })
    await expect(failing).rejects.toThrow('the rest failed')
    expect(await exportHead()).toEqual(head)
    expect((await currentOf(record)).revision).toBe(0)
  })

  test('refuses a body that is no JSON, and keeps nothing', async () => {
    const head = await exportHead()
    const body = { length: Number.NaN }
    const appended = withHistory((tx) =>
      appendRevision(tx, { recordId: null, actorId: null, action: 'x', body }),
    )
    await expect(appended).rejects.toThrow('«/length»')
    expect(await exportHead()).toEqual(head)
  })

  test('never goes back in time', async () => {
    const late = new Date(Date.now() + 60_000)
    const record = await makeRecord()
    await writeDocument(null, record, { slug: 'a' }, { at: late })
    await writeDocument(null, record, { slug: 'b' }, { at: new Date(0) })
    const times = await here.prisma.revision.findMany({
      where: { recordId: record },
      orderBy: { seq: 'asc' },
      select: { at: true },
    })
    expect(times).toEqual([{ at: late }, { at: late }])
    expect(await verifyHistory()).toMatchObject({ whole: true })
  })

  test('is one chain of what many write at once, with or without the door', async () => {
    const records = await Promise.all(Array.from({ length: 4 }, () => makeRecord()))
    const head = await exportHead()
    const writers = Array.from({ length: 24 }, (_, index) => {
      const entry = { recordId: records[index % 4] ?? null, actorId: null, action: 'edited', body: { index } }
      return index % 2
        ? withHistory((tx) => appendRevision(tx, entry))
        : here.prisma.$transaction((tx) => appendRevision(tx, entry))
    })
    const seqs = (await Promise.all(writers)).map(({ seq }) => Number(seq - BigInt(head.seq)))
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
    for (const record of records) expect((await currentOf(record)).revision).toBe(6)
    expect(await verifyHistory(head)).toMatchObject({ whole: true })
  })

  test('keeps every kind of value so that its digest is found again', async () => {
    const body = {
      reason: 'ә ғ қ «\u{10ffff}» "\\" \n\t',
      numbers: [1e21, 1e-7, 0.1, -0, 5e-324, 9007199254740992, 1.7976931348623157e308],
      nested: { '10': null, '9': [], a: {}, é: true },
      absent: undefined,
    }
    await withHistory((tx) => appendRevision(tx, { recordId: null, actorId: null, action: 'x', body }))
    expect(await verifyHistory()).toMatchObject({ whole: true })
  })

  test('is read in batches', async () => {
    const many = Array.from({ length: 230 }, (_, index) => index)
    const record = await makeRecord()
    await withHistory(async (tx) => {
      for (const index of many) {
        await appendRevision(tx, { recordId: record, actorId: null, action: 'read', body: { index } })
      }
    })
    const { whole, chain } = await verifyHistory()
    expect({ whole, revisions: chain.revisions }).toEqual({
      whole: true,
      revisions: await here.prisma.revision.count(),
    })
    expect(chain.revisions).toBeGreaterThan(230)
    const first = await listRevisions(await makeActor(), record, { take: 500 })
    expect(first.map(({ number }) => number)).toEqual(
      many
        .slice(30)
        .map((index) => index + 1)
        .reverse(),
    )
    const rest = await listRevisions(await makeActor(), record, {
      before: first.at(-1)?.number ?? 0,
      take: 20,
    })
    expect(rest.map(({ number }) => number)).toEqual(
      many
        .slice(10, 30)
        .map((index) => index + 1)
        .reverse(),
    )
  })
})

describe('the history of a record', () => {
  test('says who did what, when and why', async () => {
    const actor = await makeActor()
    const record = await makeRecord()
    const claims = [claim('r1', 'а')]
    await writeDocument(actor, record, { claims })
    const at = new Date(Date.now() + 120_000)
    const body = { reason: 'a letter came', detail: { form: 'claims' } }
    await writeDocument(null, record, { claims: [claim('r1', 'ә')] }, { body, at })
    const seq = BigInt((await exportHead()).seq)
    expect(await listRevisions(actor, record, { take: 10 })).toEqual([
      {
        number: 2,
        seq: seq.toString(),
        actor: null,
        action: 'edited',
        at: at.toISOString(),
        reason: 'a letter came',
        changes: [{ path: '/claims/r1/text/kk', before: 'а', after: 'ә' }],
        more: { detail: { form: 'claims' } },
      },
      expect.objectContaining({
        number: 1,
        seq: (seq - 1n).toString(),
        actor: actor.name,
        reason: null,
        changes: [{ path: '/claims', after: claims }],
        more: {},
      }),
    ])
  })

  test('leads back to every earlier document', async () => {
    const actor = await makeActor()
    const record = await makeRecord()
    const documents = [
      {},
      { claims: [claim('r1', 'а'), claim('r2', 'б')] },
      { claims: [claim('r2', 'б'), claim('r1', 'ә')], slug: 'x' },
      { claims: [claim('r3', 'в'), claim('r1', 'ә')] },
      { claims: [], slug: 'y' },
    ]
    for (const document of documents.slice(1)) await writeDocument(actor, record, document)
    const current = await currentOf(record)
    for (const [number, document] of documents.entries()) {
      expect(await contentAt(actor, record, current, number)).toEqual(document)
    }
    expect(await contentAt(actor, record, current, 5)).toBeNull()
    expect(await contentAt(actor, record, current, -1)).toBeNull()
  })

  test('is seen by those who see the record, and by nobody else', async () => {
    const [insider, outsider] = [await makeActor(), await makeActor('administrator')]
    const record = await makeRecord([[insider, 'access']], { restricted: true })
    await writeDocument(insider, record, { slug: 'secret' })
    const current = await currentOf(record)
    expect(await listRevisions(insider, record, { take: 10 })).toHaveLength(1)
    expect(await contentAt(insider, record, current, 0)).toEqual({})
    expect(await listRevisions(outsider, record, { take: 10 })).toEqual([])
    expect(await contentAt(outsider, record, current, 0)).toBeNull()
  })
})

describe('what a record’s history explains', () => {
  const problemsOf = async (recordId: string) =>
    (await verifyHistory()).recordProblems.filter((problem) => problem.recordId === recordId)

  async function story() {
    const record = await makeRecord()
    await writeDocument(null, record, { claims: [claim('r1', 'а')], slug: 'x' })
    await writeVersion(record, 1)
    await writeDocument(null, record, { claims: [claim('r1', 'ә')], slug: 'x' })
    await writeVersion(record, 2)
    expect(await problemsOf(record)).toEqual([])
    return record
  }
  const problem = (recordId: string, kind: string, number: number) => [{ kind, recordId, number }]
  const change = (sqlText: string, ...values: (string | number)[]) =>
    here.prisma.$executeRawUnsafe(sqlText, ...values)

  test('a working copy that was edited behind its back', async () => {
    const touched = await story()
    await change(
      `UPDATE record SET content = jsonb_set(content, '{claims,0,text,kk}', '"б"') WHERE id = $1::uuid`,
      touched,
    )
    expect(await problemsOf(touched)).toEqual([
      ...problem(touched, 'version-content', 2),
      ...problem(touched, 'record-content', 3),
    ])
    const added = await story()
    await change(`UPDATE record SET content = content || '{"invented": 1}' WHERE id = $1::uuid`, added)
    expect(await problemsOf(added)).toEqual([
      ...problem(added, 'version-content', 2),
      ...problem(added, 'version-content', 1),
      ...problem(added, 'record-content', 0),
    ])
  })

  test('a version that is not what was published, is gone, or was never published', async () => {
    const edited = await story()
    await change(`UPDATE version SET content = '{}' WHERE record_id = $1::uuid AND number = 1`, edited)
    expect(await problemsOf(edited)).toEqual(problem(edited, 'version-content', 1))
    const gone = await story()
    await change('DELETE FROM version WHERE record_id = $1::uuid AND number = 2', gone)
    expect(await problemsOf(gone)).toEqual(problem(gone, 'version-content', 2))
    const invented = await story()
    await change(`UPDATE version SET number = 3 WHERE record_id = $1::uuid AND number = 2`, invented)
    expect(await problemsOf(invented)).toEqual([
      ...problem(invented, 'version-content', 2),
      ...problem(invented, 'version-content', 3),
    ])
  })

  test('a record that counts other revisions than there are', async () => {
    const record = await story()
    await change('UPDATE record SET revision = 7 WHERE id = $1::uuid', record)
    expect(await problemsOf(record)).toEqual(problem(record, 'record-count', 4))
    expect(await verifyHistory()).toMatchObject({ whole: false, chain: { whole: true } })
  })
})
