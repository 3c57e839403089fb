import { v7 as uuid } from 'uuid'
import { EVERYONE } from '@/lib/auth/policy'
import { openText, sealText } from '@/lib/confidential/sealed-text'
import { reportContactPlace } from '@/lib/confidential/stores'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import type { Tx } from '@/lib/db/types'
import type { Lang } from '@/lib/i18n/lang'
import { MOST_IN_DAY, WAITING_IN_HOUR } from './limits'
import { markOfReceipt, receiptOf } from './receipt'
import { findSubject } from './subject'
import { expiryOf, markOfToken, type Token } from './token'

/** A report whose fields and token were found good. */
export interface NewReport {
  readonly token: Token
  readonly path: string
  readonly lang: Lang
  readonly body: string
  /** Null where none was given. */
  readonly contact: string | null
}

/** `same`: this very report is there already, sent a moment ago with this token. */
export type Submission =
  | { readonly outcome: 'waiting' | 'held' | 'same'; readonly receipt: string }
  | { readonly outcome: 'used' | 'full' }

/** Of reports that come at once each sees how many were before it. Migrations and the desk have locks of their own. */
const REPORT_LOCK = 72_707_372

const HOUR_MS = 3_600_000
const SENT_TWICE_MS = 10 * 60_000

/**
 * Takes a report: with its token, which is used up by it, in one transaction. Beyond the cap of the hour it is held, beyond
 * that of the day it is not taken and its token is not used.
 * @throws DatabaseProblem when the contact cannot be sealed
 */
export async function submitReport(secret: Buffer, given: NewReport, now: Date): Promise<Submission> {
  const { token, path, lang, body, contact } = given
  const receipt = receiptOf(secret, token)
  return db().$transaction(async (tx) => {
    await tx.$queryRaw(sql`SELECT true AS locked FROM pg_advisory_xact_lock(${REPORT_LOCK}::bigint)`)
    await tx.usedToken.deleteMany({ where: { expires: { lt: now } } })
    const mark = markOfToken(secret, token)
    if (await tx.usedToken.findUnique({ where: { mark }, select: { mark: true } }))
      return (await isSentTwice(tx, markOfReceipt(secret, receipt), given, now))
        ? { outcome: 'same', receipt }
        : { outcome: 'used' }
    const state = await roomFor(tx, now)
    if (state === 'full') return { outcome: 'full' }
    await tx.usedToken.create({ data: { mark, expires: expiryOf(token) } })
    const id = uuid()
    const sealed = contact === null ? null : await sealText(tx, reportContactPlace(id), contact)
    await tx.report.create({
      data: {
        id,
        ...(await findSubject(tx, EVERYONE, path, token.issued)),
        lang,
        body,
        keyId: sealed?.keyId ?? null,
        contact: sealed?.ciphertext ?? null,
        receipt: markOfReceipt(secret, receipt),
        state,
        at: now,
      },
      select: { id: true },
    })
    return { outcome: state, receipt }
  })
}

async function roomFor(tx: Tx, now: Date): Promise<'waiting' | 'held' | 'full'> {
  const since = (ms: number) => ({ gt: new Date(now.getTime() - ms) })
  if ((await tx.report.count({ where: { at: since(24 * HOUR_MS) } })) >= MOST_IN_DAY) return 'full'
  const inHour = await tx.report.count({ where: { at: since(HOUR_MS), state: { not: 'held' } } })
  return inHour >= WAITING_IN_HOUR ? 'held' : 'waiting'
}

/** A button that was pressed twice sends one form twice, and the reader sees the second answer alone. */
async function isSentTwice(tx: Tx, receipt: string, given: NewReport, now: Date): Promise<boolean> {
  const first = await tx.report.findUnique({
    where: { receipt },
    select: { id: true, at: true, body: true, keyId: true, contact: true },
  })
  if (!first || now.getTime() - first.at.getTime() > SENT_TWICE_MS || first.body !== given.body) return false
  if (!first.contact || !first.keyId) return given.contact === null
  return (
    openText(reportContactPlace(first.id), { keyId: first.keyId, ciphertext: first.contact }) ===
    given.contact
  )
}
