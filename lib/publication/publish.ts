import type { DeskActor } from '@/lib/auth/policy'
import { toDbDate, today } from '@/lib/dates/day'
import type { Tx } from '@/lib/db/types'
import { appendRevision } from '@/lib/history/mutations'
import type { Words } from '@/lib/i18n/lang'
import { withRecord, type LockedRecord } from '@/lib/record/lock'
import { parseRecord, type RecordDoc } from '@/lib/record/kinds'
import { refuse, type Problem } from '@/lib/record/problem'
import { unchangedSince } from '@/lib/record/review'
import { toJson } from '@/lib/record/to-json'
import { stateAfter } from '@/lib/record/transitions'
import { publishedAlong, type ProblemOf } from './along'
import { authorsOf } from './authors'
import { checkDocument, type Checks } from './checks'
import { jsonOrNull } from './json'
import { chooseSlug, slugInTables } from './slug'
import { touchedTags } from './tags'
import { writePublished } from './write-records'

interface Publication {
  /** The revision that the editor read. */
  readonly revision: number
  /** The revisions that the editor read of what is published along, by record. */
  readonly along?: ReadonlyMap<string, number>
  /** Whether the editor read the warnings; without it they stand in the way. */
  readonly warningsRead: boolean
  /** What readers are told of the change, and whether it corrects a mistake. */
  readonly note?: Words
  readonly correction?: boolean
}

export interface Published {
  readonly slug: string
  readonly version: number
  /** The stored pages to refresh, once the transaction has ended. */
  readonly tags: readonly string[]
}

/**
 * Publishes a record that is in review, and with it the people, sources and organisations that readers do not know yet.
 * The tables that pages read, the version and the revision are written in one transaction.
 * @throws RefusedError `two-people` where the actor wrote any of it, `changed` where it is not what they read,
 * `problems` with everything that is missing, or with the warnings that were not read
 */
export async function publishRecord(actor: DeskActor, id: string, given: Publication): Promise<Published> {
  return withRecord(actor, id, 'publish', async (tx, record) => {
    unchangedSince(record, given.revision)
    if (!stateAfter(record.state, 'publish')) refuse({ code: 'state', state: record.state })
    const { along, problems } = await publishedAlong(tx, actor, record)
    const { along: read } = given
    if (read && along.some((each) => read.get(each.id) !== each.revision)) refuse({ code: 'changed' })
    const all = [...along, record]
    const authors = await authorsOf(
      tx,
      all.map((each) => each.id),
    )
    if (authors.has(actor.id)) refuse({ code: 'two-people' })
    const checks = all.map((each) => checkDocument(each.doc))
    const standing = [...problems.map(unplaced), ...checks.flatMap((each) => each.problems)]
    if (standing.length > 0) refuse({ code: 'problems', problems: standing })
    const warnings = checks.flatMap((each) => each.warnings)
    if (warnings.length > 0 && !given.warningsRead) refuse({ code: 'problems', problems: warnings })
    const tags: string[] = []
    for (const each of along) tags.push(...(await publishOne(tx, actor, each, {})).tags)
    const published = await publishOne(tx, actor, record, given)
    return { ...published, tags: [...new Set([...tags, ...published.tags])] }
  })
}

async function publishOne(
  tx: Tx,
  actor: DeskActor | null,
  record: LockedRecord,
  { note, correction = false }: Pick<Publication, 'note' | 'correction'>,
): Promise<Published> {
  const { id, doc } = record
  const current = record.version === null ? null : await slugInTables(tx, doc.kind, id)
  const slug = await chooseSlug(tx, id, doc, current)
  if (slug === null) return refuse({ code: 'problems', problems: [{ path: '/slug', code: 'slugTaken' }] })
  const before = await lastVersion(tx, record)
  await writePublished(tx, id, doc, slug)
  await keepOldSlug(tx, doc, id, current, slug)
  const now = new Date()
  const version = before.number + 1
  await tx.version.create({
    data: {
      recordId: id,
      number: version,
      slug,
      content: toJson(record.stored),
      note: jsonOrNull(note && Object.keys(note).length > 0 ? note : null),
      correction,
      publishedAt: now,
    },
  })
  await tx.record.update({
    where: { id },
    data: { state: 'published', version, heldById: null, assigneeId: null, checkedOn: toDbDate(today(now)) },
  })
  await appendRevision(tx, {
    recordId: id,
    actorId: actor?.id ?? null,
    action: 'published',
    body: { detail: { version, slug, correction, note: note ?? {} } },
    at: now,
  })
  return {
    slug,
    version,
    tags: touchedTags(id, record.version !== null && before.doc ? [before.doc, doc] : [doc]),
  }
}

/** The last version of a record, withdrawn ones included: numbers go on after a withdrawal. */
async function lastVersion(
  tx: Tx,
  { id, doc }: LockedRecord,
): Promise<{ number: number; doc: RecordDoc | null }> {
  const row = await tx.version.findFirst({
    where: { recordId: id },
    orderBy: { number: 'desc' },
    select: { number: true, content: true },
  })
  return row ? { number: row.number, doc: parseRecord(doc.kind, row.content) } : { number: 0, doc: null }
}

/** A record that moved is still found at the address it had. */
async function keepOldSlug(
  tx: Tx,
  { kind }: RecordDoc,
  recordId: string,
  before: string | null,
  slug: string,
): Promise<void> {
  await tx.oldSlug.deleteMany({ where: { kind, slug, recordId } })
  if (before === null || before === slug) return
  const key = { kind, slug: before }
  await tx.oldSlug.upsert({ where: { kind_slug: key }, create: { ...key, recordId }, update: { recordId } })
}

const unplaced = ({ of: _, ...problem }: ProblemOf): Problem => problem

/** One record as an editor is shown it before publishing: what stands in the way in its document. */
export interface CheckedRecord extends Checks {
  readonly id: string
  readonly doc: RecordDoc
  readonly revision: number
}

/** What an editor is shown before publishing: the same checks, without publishing. */
export async function publicationChecks(
  actor: DeskActor,
  id: string,
): Promise<{ own: CheckedRecord; along: readonly CheckedRecord[]; mayPublish: boolean }> {
  return withRecord(actor, id, 'read', async (tx, record) => {
    const { along, problems } = await publishedAlong(tx, actor, record)
    const authors = await authorsOf(
      tx,
      [...along, record].map((each) => each.id),
    )
    const checked = ({ id: of, doc, revision }: LockedRecord): CheckedRecord => {
      const checks = checkDocument(doc)
      const pointing = problems.filter((problem) => problem.of === of).map(unplaced)
      return { id: of, doc, revision, problems: [...pointing, ...checks.problems], warnings: checks.warnings }
    }
    return { own: checked(record), along: along.map(checked), mayPublish: !authors.has(actor.id) }
  })
}
