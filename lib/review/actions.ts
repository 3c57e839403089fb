import type { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import type { DeskAnswer } from '@/lib/desk/answer'
import { deskPaths } from '@/lib/desk/paths'
import type { Lang, Words } from '@/lib/i18n/lang'
import { publishRecord } from '@/lib/publication/publish'
import { refreshPages } from '@/lib/publication/refresh'
import { withdrawRecord } from '@/lib/publication/withdraw'
import { addComment, resolveComment } from '@/lib/record/comments'
import { restoreRecord } from '@/lib/record/mutations'
import {
  confirmChecked,
  reopenRecord,
  requestChanges,
  setStaleAfter,
  submitRecord,
  takeBackRecord,
} from '@/lib/record/review'
import { grant, revoke, setRestricted } from '@/lib/record/sharing'
import { isUuid } from './ids'
import { reviewPaths } from './paths'
import { getStored, listReviewers } from './queries'
import { orRefuse } from './refusals'
import type {
  commentSchema,
  grantSchema,
  publishSchema,
  reopenSchema,
  requestSchema,
  resolveSchema,
  restoreSchema,
  restrictSchema,
  staleAfterSchema,
  submitSchema,
  withdrawSchema,
} from './schema'

interface Asked<S extends z.ZodType = z.ZodType> {
  readonly actor: DeskActor
  readonly lang: Lang
  readonly params: Readonly<Record<string, string>>
  readonly input: z.output<S>
}

type Note = Extract<DeskAnswer, { to: string }>['note']

/** What an action on the record of the address does; then its review page with a note. */
async function decide(
  { lang, params }: Pick<Asked, 'lang' | 'params'>,
  note: Note,
  work: (id: string) => Promise<unknown>,
): Promise<DeskAnswer> {
  const id = params['id'] ?? ''
  if (!isUuid(id)) return { missing: true }
  return orRefuse(async () => {
    await work(id)
    return { to: reviewPaths.review(lang, id), note }
  })
}

export async function submitAction(asked: Asked<typeof submitSchema>): Promise<DeskAnswer> {
  const { actor, input, params } = asked
  const { revision, reviewer: reviewerId, note } = input
  if (reviewerId) {
    const reviewers = isUuid(params['id'] ?? '') ? await listReviewers(actor, params['id'] ?? '') : []
    if (!reviewers.some((each) => each.id === reviewerId))
      return { refused: { say: 'desk.errors.form', fields: { reviewer: 'review.errors.reviewer' } } }
  }
  return decide(asked, 'review.notes.submitted', (id) =>
    submitRecord(actor, id, { revision, ...(reviewerId ? { reviewerId } : {}), ...(note ? { note } : {}) }),
  )
}

export const takeBackAction = (asked: Asked): Promise<DeskAnswer> =>
  decide(asked, 'review.notes.takenBack', (id) => takeBackRecord(asked.actor, id))

export const requestAction = (asked: Asked<typeof requestSchema>): Promise<DeskAnswer> =>
  decide(asked, 'review.notes.requested', (id) => requestChanges(asked.actor, id, asked.input))

export const reopenAction = (asked: Asked<typeof reopenSchema>): Promise<DeskAnswer> =>
  decide(asked, 'review.notes.reopened', (id) => reopenRecord(asked.actor, id, asked.input.reason))

export async function publishAction(asked: Asked<typeof publishSchema>): Promise<DeskAnswer> {
  const { actor, lang, params, input } = asked
  const { revision, along, warningsRead, correction, noteKk, noteRu, noteEn } = input
  const id = params['id'] ?? ''
  if (!isUuid(id)) return { missing: true }
  const note: Words = {
    ...(noteKk && { kk: noteKk }),
    ...(noteRu && { ru: noteRu }),
    ...(noteEn && { en: noteEn }),
  }
  return orRefuse(
    async () => {
      const { tags } = await publishRecord(actor, id, { revision, along, warningsRead, correction, note })
      refreshPages(tags)
      return { to: reviewPaths.review(lang, id), note: 'review.notes.published' }
    },
    {
      problems: {
        say: 'review.errors.problems',
        ...(warningsRead ? {} : { fields: { warningsRead: 'review.errors.readThem' } }),
      },
    },
  )
}

export const commentAction = (asked: Asked<typeof commentSchema>): Promise<DeskAnswer> =>
  decide(asked, 'review.notes.commented', (id) => addComment(asked.actor, id, asked.input))

export const resolveAction = (asked: Asked<typeof resolveSchema>): Promise<DeskAnswer> => {
  const { comment, resolved } = asked.input
  return decide(asked, resolved ? 'review.notes.resolved' : 'review.notes.commentReopened', (id) =>
    resolveComment(asked.actor, id, { id: comment, resolved }),
  )
}

export const checkedAction = (asked: Asked): Promise<DeskAnswer> =>
  decide(asked, 'review.notes.checked', (id) => confirmChecked(asked.actor, id, new Date()))

export const staleAfterAction = (asked: Asked<typeof staleAfterSchema>): Promise<DeskAnswer> =>
  decide(asked, 'review.notes.staleAfter', (id) => setStaleAfter(asked.actor, id, asked.input.days))

export async function withdrawAction(asked: Asked<typeof withdrawSchema>): Promise<DeskAnswer> {
  const { actor, lang, params, input } = asked
  const id = params['id'] ?? ''
  if (!isUuid(id)) return { missing: true }
  return orRefuse(async () => {
    const { tags } = await withdrawRecord(actor, id, input)
    refreshPages(tags)
    return { to: reviewPaths.withdraw(lang, id), note: 'review.notes.withdrawn' }
  })
}

/** Brings back what the record was after the revision that the address names. */
export async function restoreAction(asked: Asked<typeof restoreSchema>): Promise<DeskAnswer> {
  const { actor, lang, params, input } = asked
  const id = params['id'] ?? ''
  const number = Number(params['number'])
  if (!isUuid(id) || !Number.isSafeInteger(number)) return { missing: true }
  return orRefuse(
    async () => {
      await restoreRecord(actor, id, { ...input, number })
      return { to: reviewPaths.history(lang, id), note: 'history.notes.restored' }
    },
    { problems: { say: 'history.restore.problems' } },
  )
}

/** Access to a record that a case holds is the case's. */
const HELD = { state: { status: 409, say: 'review.errors.heldHere' } } as const
const LAST_ONE = { state: { status: 409, say: 'review.errors.lastOne' } } as const
const NO_ACCOUNT = {
  problems: { say: 'desk.errors.form', fields: { account: 'review.errors.account' } },
} as const

export async function restrictAction(asked: Asked<typeof restrictSchema>): Promise<DeskAnswer> {
  const { restricted } = asked.input
  return shareWith(asked, restricted ? 'review.notes.restricted' : 'review.notes.opened', HELD, (id) =>
    setRestricted(asked.actor, id, restricted),
  )
}

export async function grantAction(asked: Asked<typeof grantSchema>): Promise<DeskAnswer> {
  const { account: accountId, kind } = asked.input
  return shareWith(asked, 'review.notes.granted', NO_ACCOUNT, (id) =>
    grant(asked.actor, id, { accountId, kind }),
  )
}

export async function revokeAction(asked: Asked<typeof grantSchema>): Promise<DeskAnswer> {
  const { actor, lang, params, input } = asked
  const { account: accountId, kind } = input
  const answer = await shareWith(asked, 'review.notes.revoked', LAST_ONE, (id) =>
    revoke(actor, id, { accountId, kind }),
  )
  // Whoever took it from themselves may not see the record any more.
  const left = 'to' in answer && !(await getStored(actor, params['id'] ?? ''))
  return left ? { ...answer, to: deskPaths.queue(lang) } : answer
}

async function shareWith(
  { lang, params }: Pick<Asked, 'lang' | 'params'>,
  note: Note,
  own: Parameters<typeof orRefuse>[1],
  work: (id: string) => Promise<unknown>,
): Promise<DeskAnswer> {
  const id = params['id'] ?? ''
  if (!isUuid(id)) return { missing: true }
  return orRefuse(async () => {
    await work(id)
    return { to: reviewPaths.access(lang, id), note }
  }, own)
}
