import type { DeskActor } from '@/lib/auth/policy'
import { diffDocuments } from '@/lib/document/diff'
import { contentAt, ErasedError } from '@/lib/history/queries'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { publicationChecks, type CheckedRecord } from '@/lib/publication/publish'
import { listComments, type CommentDto } from '@/lib/record/comments'
import { parseRecord, type RecordDoc } from '@/lib/record/kinds'
import type { Problem } from '@/lib/record/problem'
import { labelsOf, nameOf, type Label } from '@/lib/record/queries'
import { toJson } from '@/lib/record/to-json'
import { describeChanges, nameOfPath } from './describe'
import { editorAddress } from './editor-address'
import { groupSentences, type ChangeGroup } from './groups'
import { openRecord } from './head'
import { getLastStep, getStored, lastVersionNumber, listReviewers } from './queries'
import { tellingOf } from './row-names'
import type { Sentence } from './sentence'
import type { Remarks, ReviewView, ToldProblem } from './view'

type Labels = ReadonlyMap<string, Label>

/**
 * Everything that the review page of a record shows; null where there is none for this actor.
 * @param seen the revision that somebody decided about on a page that was overtaken
 */
export async function loadReview(
  actor: DeskActor,
  id: string,
  voice: Voice,
  seen: number | null,
): Promise<ReviewView | null> {
  const opened = await openRecord(actor, id, voice)
  if (!opened) return null
  const { record, published, head } = opened
  const { doc } = record
  const { own, along, mayPublish } = await publicationChecks(actor, id)
  const docs = [doc, ...(published ? [published.doc] : []), ...along.map((each) => each.doc)]
  const labels = await labelsOf(actor, docs)
  const told = (each: CheckedRecord, problems: readonly Problem[]) =>
    problems.map((problem) =>
      tellProblem(problem, each, each.id === id ? '' : labelOf(each.doc, voice), labels, voice),
    )
  const all = [own, ...along]
  const { assignee, checkedOn, staleAfterDays } = record
  return {
    head,
    assignee,
    checkedOn: checkedOn && checkedOn.toISOString().slice(0, 10),
    staleAfterDays,
    last: await getLastStep(actor, id),
    first: published === null,
    groups: groupsBetween(published?.doc ?? null, doc, labels, voice),
    along: along.map((each) => ({
      id: each.id,
      kind: each.doc.kind,
      name: labelOf(each.doc, voice),
      revision: each.revision,
      groups: groupsBetween(null, each.doc, labels, voice),
    })),
    problems: all.flatMap((each) => told(each, each.problems)),
    warnings: all.flatMap((each) => told(each, each.warnings)),
    remarks: groupRemarks(await listComments(actor, id), doc, id, labels, voice),
    since: seen === null ? null : await changesSincePage(actor, id, doc, seen, voice),
    reviewers: await listReviewers(actor, id),
    wroteNone: mayPublish,
    nextVersion: (await lastVersionNumber(actor, id)) + 1,
  }
}

const labelOf = (doc: RecordDoc, voice: Voice) =>
  sayIn(nameOf(doc), voice.lang).text || voice.t('review.value.nameless')

function groupsBetween(
  before: RecordDoc | null,
  after: RecordDoc,
  labels: Labels,
  voice: Voice,
): ChangeGroup[] {
  const now = toJson(after.content)
  const changes = diffDocuments(before ? toJson(before.content) : {}, now)
  const sentences = describeChanges(changes, before, after, labels, voice)
  return groupSentences(sentences, tellingOf(after.kind, now, labels, voice))
}

function tellProblem(
  problem: Problem,
  { id, doc }: CheckedRecord,
  of: string,
  labels: Labels,
  voice: Voice,
): ToldProblem {
  const { path, code, about = '' } = problem
  const where = nameOfPath(path, doc, labels, voice)
  return {
    path: `${id}${path} ${code}`,
    where: of ? `${of} — ${where}` : where,
    text: voice.t(`review.problem.${code}`, { about }),
    href: editorAddress(voice.lang, id, doc, path),
  }
}

function groupRemarks(
  comments: readonly CommentDto[],
  doc: RecordDoc,
  id: string,
  labels: Labels,
  voice: Voice,
): Remarks[] {
  const byPath = new Map<string, CommentDto[]>()
  for (const comment of comments) byPath.set(comment.path, [...(byPath.get(comment.path) ?? []), comment])
  return Array.from(byPath, ([path, own]) => ({
    path,
    where: path === '' ? voice.t('review.whole') : nameOfPath(path, doc, labels, voice),
    href: editorAddress(voice.lang, id, doc, path),
    comments: own,
  }))
}

async function changesSincePage(
  actor: DeskActor,
  id: string,
  doc: RecordDoc,
  seen: number,
  voice: Voice,
): Promise<'unknown' | Sentence[]> {
  const stored = await getStored(actor, id)
  if (!stored || seen < 1 || seen > stored.revision) return 'unknown'
  try {
    const then = await contentAt(actor, id, stored, seen)
    if (then === null) return 'unknown'
    const before = parseRecord(doc.kind, then)
    const labels = await labelsOf(actor, [doc, before])
    const changes = diffDocuments(toJson(before.content), toJson(doc.content))
    return describeChanges(changes, before, doc, labels, voice)
  } catch (error) {
    if (error instanceof ErasedError) return 'unknown'
    throw error
  }
}
