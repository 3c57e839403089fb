// Opens the database after a kill and looks whether what was acknowledged is there and what is there is whole. Says what it
// found as one line of JSON (scripts/drill/drill.ts).
import fs from 'node:fs'
import type { DeskActor } from '@/lib/auth/policy'
import { readConfidential } from '@/lib/confidential/queries'
import { db } from '@/lib/db/client'
import { openDatabase } from '@/lib/db/open'
import { sql } from '@/lib/db/sql'
import { verifyHistory } from '@/lib/history/check'
import type { ChainHead } from '@/lib/history/head'
import { describeProblem, describeRecordProblem } from '@/lib/operator/verdict'
import { parseRecord } from '@/lib/record/kinds'
import { acknowledged, numberOf, type Acknowledged, type Finding } from './acknowledged'
import { ensureActor } from './actor'

type Write = Exclude<Acknowledged, { kind: 'head' }>

const [file] = process.argv.slice(2)
if (!file) throw new Error('Usage: checker.ts FILE')
const said = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
const lines = said.map((line) => acknowledged.parse(JSON.parse(line)))
const began = performance.now()
const database = await openDatabase()
const openedIn = performance.now() - began
const lost = await findLost(lines.flatMap((line) => (line.kind === 'head' ? [] : line)))
const { broken, revisions, records } = await findBroken(
  lines.flatMap((line) => (line.kind === 'head' ? line.head : [])),
)
await database.close()
console.log(JSON.stringify({ openedIn, revisions, records, lost, broken } satisfies Finding))

async function findLost(writes: readonly Write[]): Promise<string[]> {
  const found = new Set<string>()
  const revisions = await db().$queryRaw<{ id: string; words: string }[]>(sql`
    SELECT record_id AS id, body::text AS words FROM revision JOIN revision_text USING (seq) WHERE record_id IS NOT NULL`)
  for (const { id, words } of revisions)
    for (const [mark] of words.matchAll(/write-\d+-/g)) found.add(`revision ${id} ${mark}`)
  for (const { recordId, body } of await db().comment.findMany()) found.add(`comment ${recordId} ${body}`)
  for (const mark of await confidentialOf(writes)) found.add(mark)
  return writes
    .map(({ kind, recordId, mark }) => `${kind} ${recordId} ${mark}`)
    .filter((mark) => !found.has(mark))
}

/** A field holds its last text alone: with it all earlier ones were there. */
async function confidentialOf(writes: readonly Write[]): Promise<string[]> {
  const wanted = writes.filter(({ kind }) => kind === 'confidential')
  const actor = await ensureActor()
  const last = new Map<string, number>()
  for (const recordId of new Set(wanted.map((write) => write.recordId)))
    last.set(recordId, numberOf(await noteOf(actor, recordId)))
  return wanted
    .filter(({ recordId, mark }) => numberOf(mark) <= (last.get(recordId) ?? -1))
    .map(({ recordId, mark }) => `confidential ${recordId} ${mark}`)
}

async function noteOf(actor: DeskActor, recordId: string): Promise<string> {
  const read = await readConfidential(actor, recordId)
  return read?.values.find(({ field }) => field === 'note')?.text ?? ''
}

/** Against the last head that was said, so that a chain that lost its end is no whole one. */
async function findBroken(heads: readonly ChainHead[]) {
  const head = heads.toSorted((a, b) => Number(BigInt(a.seq) - BigInt(b.seq))).at(-1)
  const { chain, records, recordProblems } = await verifyHistory(head)
  const broken = [...chain.problems.map(describeProblem), ...recordProblems.map(describeRecordProblem)]
  for (const { id, kind, content } of await db().record.findMany()) {
    try {
      parseRecord(kind, content)
    } catch {
      broken.push(`Record ${id} is no document`)
    }
  }
  return { broken, records, revisions: chain.revisions }
}
