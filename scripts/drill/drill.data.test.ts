import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { newServerDatabase } from '@/lib/db/testing'
import { findPostgres } from '../postgres-for-tests'
import type { Acknowledged } from './acknowledged'
import { check, drill } from './drill'
import { KillablePostgres } from './postgres'

// `npm run drill:crash`, shortly; and that it finds what it is there to find.

const template = inject('template')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-drill-test-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('kill -9 of the program: what was acknowledged is there, and what is there is whole', async () => {
  const rounds = await drill({ url: await newServerDatabase('empty'), kill: 'program', writes: 20 })
  expect(rounds.flatMap(({ lost, broken }) => [...lost, ...broken])).toEqual([])
  expect(rounds.at(-1)?.revisions).toBeGreaterThan(10)
}, 180_000)

test.runIf(template.engine === 'server' && findPostgres() !== null)(
  'the same, of the PostgreSQL server',
  async () => {
    const postgres = await KillablePostgres.start()
    if (!postgres) throw new Error('There was a PostgreSQL a moment ago')
    try {
      const rounds = await drill({
        url: await postgres.newDatabase('drill'),
        kill: 'database',
        writes: 20,
        killDatabase: () => postgres.kill(),
        startDatabase: () => postgres.startAgain(),
      })
      expect(rounds.flatMap(({ lost, broken }) => [...lost, ...broken])).toEqual([])
    } finally {
      await postgres.stop()
    }
  },
  180_000,
)

describe('the check can fail', () => {
  const recordId = '01900000-0000-7000-8000-000000000001'
  const never = (kind: 'revision' | 'comment' | 'confidential') =>
    ({ kind, recordId, mark: 'write-7-' }) as const
  const head = {
    format: 'aigaq-history-head',
    version: 1,
    seq: '9',
    hash: 'a'.repeat(64),
    at: '2026-11-23T00:00:00.000Z',
  } as const

  test('what was said and is not there is lost, and a chain that does not reach its head is broken', async () => {
    const data = path.join(folder, 'data')
    if (template.engine === 'embedded')
      fs.cpSync(path.join(template.folder, 'database'), path.join(data, 'database'), { recursive: true })
    const url = await newServerDatabase('migrated')
    const said: Acknowledged[] = [
      never('revision'),
      never('comment'),
      never('confidential'),
      { kind: 'head', head },
    ]
    const file = path.join(folder, 'acknowledged')
    fs.writeFileSync(file, said.map((line) => `${JSON.stringify(line)}\n`).join(''))
    expect(await check({ AIGAQ_DATA: data, DATABASE_URL: url ?? '', AIGAQ_KEY: '' }, file)).toMatchObject({
      lost: ['revision', 'comment', 'confidential'].map((kind) => `${kind} ${recordId} write-7-`),
      broken: [expect.stringContaining('the end was cut off')],
    })
  }, 60_000)
})
