import { EVERYONE, type DeskActor } from '@/lib/auth/policy'
import { listClaims } from '@/lib/case/queries'
import type { Claim } from '@/lib/claim/dto'
import { fromDbDate, toDbDate, type Day } from '@/lib/dates/day'
import { db } from '@/lib/db/client'
import { sql, type Sql } from '@/lib/db/sql'
import type { Lang } from '@/lib/i18n/lang'
import { visibleReportWhere } from '@/lib/report/policy'
import { parseRecord, type RecordKind } from '@/lib/record/kinds'
import { nameOf } from '@/lib/record/queries'
import type { State } from '@/lib/record/transitions'
import { visibleRecord } from '@/lib/record/visible-sql'
import type { QueueList } from './dto'

interface Row {
  readonly id: string
  readonly kind: RecordKind
  readonly state: State
  readonly content: unknown
  readonly version: number | null
  readonly restricted: boolean
  readonly count: number | null
  readonly day: Date | null
  readonly with: string | null
  readonly total: number
}

interface Asked {
  readonly take: number
  readonly where: Sql
  readonly order: Sql
  readonly count?: Sql
  readonly day?: Sql
}

/** The records that stand in one part of the queue; `where` and the rest speak of `record r`. */
async function list(actor: DeskActor, { take, where, order, count, day }: Asked): Promise<QueueList> {
  const rows = await db().$queryRaw<Row[]>(sql`
    SELECT r.id, r.kind::text AS kind, r.state::text AS state, r.content, r.version, r.restricted,
           ${count ?? sql`NULL::int`} AS count, ${day ?? sql`NULL::date`} AS day,
           (SELECT a.name FROM account a WHERE a.id = r.assignee_id) AS with,
           (count(*) OVER ())::int AS total
    FROM record r
    WHERE ${visibleRecord(actor)} AND r.state <> 'withdrawn' AND ${where}
    ORDER BY ${order}, r.id LIMIT ${take}`)
  return {
    total: rows[0]?.total ?? 0,
    lines: rows.map(({ content, version, day: on, total: _, ...row }) => ({
      ...row,
      name: nameOf(parseRecord(row.kind, content)),
      published: version !== null,
      day: on && fromDbDate(on),
    })),
  }
}

/** What the actor writes on: drafts with words of theirs, and those that were sent back to them. */
export const listMine = (actor: DeskActor, take: number): Promise<QueueList> =>
  list(actor, {
    take,
    where: sql`r.state IN ('draft', 'changes_requested') AND r.held_by_id IS NULL AND EXISTS (
      SELECT FROM revision v WHERE v.record_id = r.id AND v.actor_id = ${actor.id}::uuid
        AND v.action IN ('created', 'edited', 'restored')
        AND v.number > coalesce((SELECT max(p.number) FROM revision p WHERE p.record_id = r.id AND p.action = 'published'), 0))`,
    order: sql`r.state = 'changes_requested' DESC, r.updated_at DESC`,
  })

/** What waits for a reader among colleagues: what was sent to the actor first. */
export const listToReview = (actor: DeskActor, take: number): Promise<QueueList> =>
  list(actor, {
    take,
    where: sql`r.state = 'in_review'`,
    order: sql`(r.assignee_id = ${actor.id}::uuid) DESC NULLS LAST, r.updated_at`,
  })

/** Published cases in which nobody looked for news for longer than each allows. */
export const listStale = (actor: DeskActor, on: Day, take: number): Promise<QueueList> =>
  list(actor, {
    take,
    where: sql`r.kind = 'case' AND r.version IS NOT NULL AND r.checked_on + r.stale_after_days < ${toDbDate(on)}::date`,
    order: sql`r.checked_on`,
    day: sql`r.checked_on`,
  })

const uncited = sql`(SELECT count(*)::int FROM jsonb_array_elements(r.content -> 'claims') c
  WHERE coalesce(jsonb_array_length(c -> 'citations'), 0) = 0)`

/** Working copies with claims that no source supports yet. */
export const listUncited = (actor: DeskActor, take: number): Promise<QueueList> =>
  list(actor, {
    take,
    where: sql`r.content ? 'claims' AND ${uncited} > 0`,
    order: sql`${uncited} DESC`,
    count: uncited,
  })

/** Sources without an address, or of which only a part was seen. */
export const listWeakSources = (actor: DeskActor, take: number): Promise<QueueList> =>
  list(actor, {
    take,
    where: sql`r.kind = 'source' AND (NOT r.content ? 'url' OR r.content ->> 'seenAs' <> 'full')`,
    order: sql`r.updated_at DESC`,
  })

/** Records with texts that no editor of this language has read. */
export function listUnread(actor: DeskActor, lang: Lang, take: number): Promise<QueueList> {
  const unread = sql`((SELECT count(*)::int FROM jsonb_array_elements(r.content -> 'claims') c
      WHERE c -> 'text' ? ${lang} AND NOT coalesce(c -> 'readIn', '[]') ? ${lang})
    + (NOT coalesce(r.content -> 'readIn', '[]') ? ${lang})::int)`
  return list(actor, {
    take,
    where: sql`r.content ? 'claims' AND ${unread} > 0`,
    order: sql`(r.version IS NOT NULL) DESC, ${unread} DESC`,
    count: unread,
  })
}

/** How many reports of readers wait; those that came when the cap was reached included. */
export async function countReports(actor: DeskActor): Promise<number> {
  const visible = await visibleReportWhere(db(), actor)
  return db().report.count({ where: { AND: [{ state: { in: ['waiting', 'held'] } }, visible] } })
}

/** The ids of published cases by their addresses. */
export async function idsOfCases(slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db().case.findMany({
    where: { slug: { in: [...new Set(slugs)] }, publication: 'published' },
    select: { id: true, slug: true },
  })
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

/** Hearings that sources announce for a day from `on` to `until`. */
export async function listHearings(on: Day, until: Day) {
  return db().claim.findMany({
    where: {
      kind: 'event',
      event: 'trial',
      standing: 'stands',
      latest: { gte: toDbDate(on), lte: toDbDate(until) },
      case: { publication: 'published' },
    },
    orderBy: { latest: 'asc' },
    select: { latest: true, text: true, caseId: true },
  })
}

/** Stated ends of measures, of whatever kind, from `on` to `until`. */
export async function listMeasureEnds(on: Day, until: Day) {
  return db().claim.findMany({
    where: {
      kind: 'measure',
      standing: 'stands',
      measure: { in: ['exit_ban', 'undertaking_not_to_leave'] },
      untilLatest: { gte: toDbDate(on), lte: toDbDate(until) },
      case: { publication: 'published' },
    },
    orderBy: { untilLatest: 'asc' },
    select: { untilLatest: true, text: true, caseId: true },
  })
}

/** Sentences with a ban on an activity, and what became of them, by case. */
export async function listBans(): Promise<ReadonlyMap<string, Claim[]>> {
  const rows = await db().claim.findMany({
    where: {
      kind: 'sentence',
      standing: 'stands',
      components: { some: { kind: 'activity_ban' } },
      case: { publication: 'published' },
    },
    select: { caseId: true, proceedingId: true },
  })
  const bans = new Map<string, Claim[]>()
  for (const { caseId, proceedingId } of rows)
    if (caseId) bans.set(caseId, await listClaims(EVERYONE, { caseId, proceedingId }))
  return bans
}
