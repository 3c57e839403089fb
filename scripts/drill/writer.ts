// A process that writes at the desk for ever, as a server does for several people at once, and says each write once it is
// committed. It is killed in the middle (scripts/drill/drill.ts).
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { writeConfidential } from '@/lib/confidential/mutations'
import { db } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { openDatabase } from '@/lib/db/open'
import { exportHead } from '@/lib/history/head'
import { withHistory } from '@/lib/history/mutations'
import { addComment } from '@/lib/record/comments'
import { createRecord, editRecord } from '@/lib/record/mutations'
import { submitRecord, takeBackRecord } from '@/lib/record/review'
import type { Acknowledged } from './acknowledged'
import { ensureActor } from './actor'

const PEOPLE = 3
let count = 0
/** Texts from a line to a page. */
const words = (mark: string) => ({ en: mark, ru: 'х'.repeat((count * 37) % 3000 || 1) })
const contentOf = (mark: string) => ({ kind: 'criminal', title: words(mark), summary: {}, readIn: [] })

const database = await openDatabase()
const session = await database.session()
await migrate(session).finally(() => session.release())
const actor = await ensureActor()
await Promise.all(Array.from({ length: PEOPLE }, work))

/** Writes one case over and over: its fields, a remark, a confidential field, and through review and back. */
async function work(): Promise<never> {
  const id = randomUUID()
  await acknowledge('revision', id, async (mark) => {
    await createRecord(actor, { id, kind: 'case', restricted: true, content: contentOf(mark) })
  })
  for (let base = 1; ; ) {
    const seen = base
    await acknowledge('revision', id, async (mark) => {
      base = await edit(id, seen, 'title', mark)
    })
    // From the earlier state, so that merging is among what is broken off.
    await acknowledge('revision', id, async (mark) => {
      base = await edit(id, seen, 'summary', mark)
    })
    await acknowledge('comment', id, (mark) => addComment(actor, id, { path: '/title', body: mark }))
    await acknowledge('confidential', id, async (mark) => {
      await withHistory((tx) => writeConfidential(tx, actor, id, 'note', mark))
    })
    await acknowledge('revision', id, async (mark) => {
      const { revision } = await db().record.findUniqueOrThrow({ where: { id }, select: { revision: true } })
      await submitRecord(actor, id, { revision, note: mark })
    })
    await takeBackRecord(actor, id)
    tell({ kind: 'head', head: await exportHead() })
  }
}

async function edit(id: string, base: number, field: 'title' | 'summary', mark: string): Promise<number> {
  const change = ({ content }: { content: object }) => ({ ...content, [field]: words(mark) })
  return (await editRecord(actor, id, { base, change })).revision
}

async function acknowledge(
  kind: Exclude<Acknowledged['kind'], 'head'>,
  recordId: string,
  write: (mark: string) => Promise<void>,
): Promise<void> {
  const mark = `write-${++count}-`
  await write(mark)
  tell({ kind, recordId, mark })
}

/** At once and whole: what is in a buffer when the process is killed was never said. */
function tell(line: Acknowledged): void {
  fs.writeSync(1, `${JSON.stringify(line)}\n`)
}
