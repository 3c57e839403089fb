import { db } from '@/lib/db/client'
import { MOST_BYTES } from '@/lib/desk/form-body'
import { visibleRecordWhere } from '@/lib/record/policy'
import { parseRecord } from '@/lib/record/kinds'
import { toJson } from '@/lib/record/to-json'
import type { DeskActor } from '@/lib/auth/policy'
import { rowOf, keyOf, type RowKey } from './rows'
import { checkRow, readSent, type Sent } from './row-form'
import { shapeOf } from './sections'
import { SOURCE_TEXT_FORM } from './source-text'
import { valueOf, type Fields } from './field'
import { revisionOf } from './queries'
import { sameJson } from '@/lib/document/json'
import { toFields } from './forms'

const MOST_FORMS = 200
/** Marks words that came when the session had ended. */
const ENDED = 'session-ended'

/**
 * Keeps what stands in a form on the server, in the place of what was kept of it before. Nothing is kept where it is what
 * is saved already (unless it is to be kept `always`), and of a record that this account does not see.
 * @returns whether words are kept now
 */
export async function keepTyped(
  actor: DeskActor,
  recordId: string,
  fields: Fields,
  { always = false } = {},
): Promise<boolean> {
  const record = await db().record.findFirst({
    where: { AND: [{ id: recordId }, visibleRecordWhere(actor)] },
    select: { kind: true, content: true },
  })
  const sent = record && readSent(record.kind, fields)
  if (!record || !sent || JSON.stringify(sent.typed).length > MOST_BYTES) return false
  const content = toJson(parseRecord(record.kind, record.content).content)
  const shape = shapeOf(record.kind, sent.key.section)
  const row = shape && rowOf(content, shape, sent.key)
  if (!always && row && isSaved(checkRow(shape, sent, row), row)) {
    await dropTyped(actor, recordId, sent.key)
    return false
  }
  return writeTyped(actor, recordId, sent)
}

/** Whether a form says what stands in its row already. */
function isSaved(
  { fields, said }: ReturnType<typeof checkRow>,
  row: Parameters<typeof toFields>[1],
): boolean {
  return said !== null && sameJson(toJson(toFields(fields, said)), toJson(toFields(fields, row)))
}

async function writeTyped({ id: accountId }: DeskActor, recordId: string, sent: Sent): Promise<boolean> {
  const form = keyOf(sent.key)
  const key = { accountId, recordId, form }
  // No form of a record has more rows than this; a script that invents forms is not kept for.
  if ((await db().typed.count({ where: { accountId, recordId, NOT: { form } } })) >= MOST_FORMS) return false
  const kept = { base: sent.base, fields: toJson(sent.typed), at: new Date() }
  await db().typed.upsert({
    where: { accountId_recordId_form: key },
    create: { ...key, ...kept },
    update: kept,
  })
  return true
}

/** Forgets what was typed into the form of a row. */
export async function dropTyped({ id: accountId }: DeskActor, recordId: string, key: RowKey): Promise<void> {
  await db().typed.deleteMany({ where: { accountId, recordId, form: keyOf(key) } })
}

/** Keeps the text of a source that could not be saved: it may be long, and typed from paper. */
export async function keepTypedText(
  { id: accountId }: DeskActor,
  recordId: string,
  text: string,
): Promise<void> {
  const key = { accountId, recordId, form: SOURCE_TEXT_FORM }
  const kept = { base: 0, fields: { text }, at: new Date() }
  await db().typed.upsert({
    where: { accountId_recordId_form: key },
    create: { ...key, ...kept },
    update: kept,
  })
}

/** Forgets it, once it is saved. */
export async function dropTypedText({ id: accountId }: DeskActor, recordId: string): Promise<void> {
  await db().typed.deleteMany({ where: { accountId, recordId, form: SOURCE_TEXT_FORM } })
}

/** The same for whoever's session ended before the form came: their words wait for them until they sign in again. */
export async function keepTypedOf(accountId: string, recordId: string, fields: Fields): Promise<void> {
  const account = await db().account.findFirst({
    where: { id: accountId, endedAt: null },
    select: { id: true, role: true, name: true, lang: true },
  })
  if (!account) return
  const actor: DeskActor = { kind: 'account', ...account }
  const text = valueOf(fields, 'text')
  if (valueOf(fields, 'section') === '' && text !== '') {
    if ((await revisionOf(actor, recordId)) !== null) await keepTypedText(actor, recordId, text)
  } else await keepTyped(actor, recordId, { ...fields, [ENDED]: 'yes' })
}
