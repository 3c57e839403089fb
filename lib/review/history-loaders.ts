import type { DeskActor } from '@/lib/auth/policy'
import { revertChanges } from '@/lib/document/apply'
import { MisfitError } from '@/lib/document/change'
import { diffDocuments } from '@/lib/document/diff'
import { isJsonObject, type Json, type JsonObject } from '@/lib/document/json'
import type { RevisionDto } from '@/lib/history/dto'
import { contentAt, ErasedError, listRevisions } from '@/lib/history/queries'
import type { Voice } from '@/lib/i18n/voice'
import { parseRecord, type RecordDoc, type RecordKind } from '@/lib/record/kinds'
import { may } from '@/lib/record/policy'
import { labelsOf } from '@/lib/record/queries'
import { stateAfter } from '@/lib/record/transitions'
import { describeContents } from './describe'
import { openRecord } from './head'
import type { HistoryLine, HistoryView, StateView } from './history-view'
import { tellAction, tellDetail, accountsIn } from './history-words'
import { outlineOf } from './outline'
import { getStored, hashesOf, namesOfAccounts } from './queries'
import { tellingOf } from './row-names'

const PAGE = 20

/** A revision with the document before and after it; null where words that lead there were destroyed. */
interface Placed {
  readonly revision: RevisionDto
  readonly docs: { readonly before: JsonObject; readonly after: JsonObject } | null
}

/** One page of a record's history, the latest first; null where there is none for this actor. */
export async function loadHistory(
  actor: DeskActor,
  id: string,
  voice: Voice,
  before: number | null,
): Promise<HistoryView | null> {
  const opened = await openRecord(actor, id, voice)
  if (!opened) return null
  const page = { take: PAGE + 1, ...(before === null ? {} : { before }) }
  const found = await listRevisions(actor, id, page)
  const revisions = found.slice(0, PAGE)
  const { kind } = opened.head
  const placed = await placeRevisions(actor, id, revisions)
  const states = placed.flatMap(({ docs }) => (docs ? [docs.before, docs.after] : []))
  const labels = await labelsOf(actor, [
    opened.record.doc,
    ...states.flatMap((each) => readable(kind, each) ?? []),
  ])
  const [hashes, accounts] = [
    await hashesOf(revisions.map(({ seq }) => seq)),
    await namesOfAccounts(revisions.flatMap(accountsIn)),
  ]
  const tellLine = ({ revision, docs }: Placed): HistoryLine => {
    const now = tellingOf(kind, docs?.after ?? {}, labels, voice)
    const { number, actor: name, at, reason, seq, changes } = revision
    return {
      number,
      did: tellAction(revision.action, voice),
      actor: name,
      at,
      reason,
      isNote: revision.action === 'submitted' || revision.action === 'changes-requested',
      sentences:
        changes === 'erased'
          ? 'erased'
          : describeContents(changes, tellingOf(kind, docs?.before ?? {}, labels, voice), now),
      detail: tellDetail(revision, accounts, opened.record.doc, labels, voice),
      seq,
      hash: hashes.get(seq) ?? '',
    }
  }
  return {
    head: opened.head,
    lines: placed.map(tellLine),
    older: found.length > PAGE ? (revisions.at(-1)?.number ?? null) : null,
    isFirst: before === null,
  }
}

/** Undoes the revisions of a page one after another, from the state after the latest of them. */
async function placeRevisions(
  actor: DeskActor,
  id: string,
  revisions: readonly RevisionDto[],
): Promise<Placed[]> {
  const [latest] = revisions
  let content = latest ? await readState(actor, id, latest.number) : null
  const placed: Placed[] = []
  for (const revision of revisions) {
    const after = content
    content = after !== null && revision.changes !== 'erased' ? undone(after, revision.changes) : null
    const docs = isJsonObject(after ?? undefined) && isJsonObject(content ?? undefined)
    placed.push({ revision, docs: docs ? { before: objectOf(content), after: objectOf(after) } : null })
  }
  return placed
}

const objectOf = (json: Json): JsonObject => (isJsonObject(json) ? json : {})

function undone(after: Json, changes: Exclude<RevisionDto['changes'], 'erased'>): Json | null {
  try {
    return revertChanges(after, changes)
  } catch (error) {
    // The history does not explain the record: `verify` finds that, and this page still shows the rest.
    if (error instanceof MisfitError) return null
    throw error
  }
}

/** The document after a revision; null where there is none or the words that lead there were destroyed. */
async function readState(actor: DeskActor, id: string, number: number): Promise<Json | null> {
  const stored = await getStored(actor, id)
  if (!stored) return null
  try {
    return await contentAt(actor, id, stored, number)
  } catch (error) {
    if (error instanceof ErasedError || error instanceof MisfitError) return null
    throw error
  }
}

/** A document of an earlier day as this program reads it; null where it cannot. */
function readable(kind: RecordKind, content: Json): RecordDoc | null {
  try {
    return parseRecord(kind, content)
  } catch {
    return null
  }
}

/** A record as it was after one of its revisions; null where there is no such record for this actor, or no such revision. */
export async function loadState(
  actor: DeskActor,
  id: string,
  number: number,
  voice: Voice,
): Promise<StateView | null> {
  const opened = await openRecord(actor, id, voice)
  if (!opened || !Number.isSafeInteger(number) || number < 1 || number > opened.head.revision) return null
  const { head, record } = opened
  const [then, stored] = [await readState(actor, id, number), await getStored(actor, id)]
  if (then === null || !stored) return { head, number, state: 'erased' }
  const doc = readable(head.kind, then)
  if (!doc) return { head, number, state: 'unreadable' }
  const labels = await labelsOf(actor, [doc, record.doc])
  const telling = (content: Json) => tellingOf(head.kind, objectOf(content), labels, voice)
  const [now, old] = [telling(stored.content), telling(then)]
  const changes = diffDocuments(stored.content, then)
  return {
    head,
    number,
    state: 'there',
    outline: outlineOf(old),
    changes: describeContents(changes, now, old),
    isNow: changes.length === 0,
    kept: whyNot(actor, head.state),
  }
}

function whyNot(actor: DeskActor, state: StateView['head']['state']) {
  if (!may(actor, 'write')) return 'role'
  if (stateAfter(state, 'edit')) return null
  return state === 'withdrawn' ? 'withdrawn' : 'in_review'
}
