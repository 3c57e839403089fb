import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { revertChanges } from '@/lib/document/apply'
import { MisfitError } from '@/lib/document/change'
import { isJsonObject, ownValue, sameJson, type Json } from '@/lib/document/json'
import { readBodies, type NumberedBody } from './bodies'
import { readBody } from './body'

/** Records that are in memory at once. */
const BATCH = 50

/** The action of a revision with which the document became a version; its body says `{detail: {version: 3}}`. */
const PUBLISHED = 'published'

/**
 * A record that its history does not explain.
 *
 * - `record-count`: it does not count as many revisions as the history has of it, which is `number`
 * - `record-content`: undoing its revisions, from the last to `number`, does not fit the working copy; with `number` 0
 *   all fit, and something is left that none of them wrote
 * - `version-content`: version `number` is not the document as it was published, is gone, or was never published
 */
export type RecordProblem = {
  readonly kind: 'record-count' | 'record-content' | 'version-content'
  readonly recordId: string
  readonly number: number
}

export type RecordRow = { id: string; content: Json; revision: number; last: number; versions: number[] }

/** Every record, with the number of its last revision and those of its versions. */
export async function* readRecords(): AsyncGenerator<RecordRow> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    // One statement, so that nobody writes between the record and what is counted of it.
    const rows = await db().$queryRaw<RecordRow[]>(sql`
      SELECT id, content, revision,
             coalesce((SELECT max(number) FROM revision WHERE record_id = record.id), 0) AS last,
             ARRAY(SELECT number FROM version WHERE record_id = record.id) AS versions
      FROM record WHERE id > ${after}::uuid ORDER BY id LIMIT ${BATCH}`)
    yield* rows
    const end = rows.at(-1)
    if (!end) return
    after = end.id
  }
}

/** Undoes all that the history says of a record. What is before words that were destroyed cannot be checked. */
export async function checkRecord(record: RecordRow): Promise<RecordProblem[]> {
  const { id: recordId, revision, last } = record
  if (revision !== last) return [{ kind: 'record-count', recordId, number: last }]
  const problems: RecordProblem[] = []
  const unexplained = new Set(record.versions)
  let { content } = record
  for await (const told of readBodies(recordId, { from: revision, to: 0 })) {
    if (told.body === null) return problems
    const version = versionOf(told)
    if (version !== null) {
      unexplained.delete(version)
      const same = await isVersion(recordId, version, content)
      if (!same) problems.push({ kind: 'version-content', recordId, number: version })
    }
    try {
      content = revertChanges(content, readBody(told.body).changes)
    } catch (error) {
      if (!(error instanceof MisfitError)) throw error
      return [...problems, { kind: 'record-content', recordId, number: told.number }]
    }
  }
  if (!sameJson(content, {})) problems.push({ kind: 'record-content', recordId, number: 0 })
  for (const number of unexplained) problems.push({ kind: 'version-content', recordId, number })
  return problems
}

/** The version that a revision published, or null. */
function versionOf({ action, body }: NumberedBody): number | null {
  const { detail } = readBody(body).more
  const version = action === PUBLISHED && isJsonObject(detail) ? ownValue(detail, 'version') : null
  return typeof version === 'number' ? version : null
}

async function isVersion(recordId: string, number: number, content: Json): Promise<boolean> {
  const version = await db().version.findUnique({
    where: { recordId_number: { recordId, number } },
    select: { content: true },
  })
  return version !== null && sameJson(version.content, content)
}
