import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { diffDocuments } from '@/lib/document/diff'
import type { JsonObject } from '@/lib/document/json'
import { appendRevision, withHistory } from './mutations'

/** Puts `content` in the place of a record's document, with its revision. */
export function writeDocument(
  actor: DeskActor | null,
  recordId: string,
  content: JsonObject,
  more: { action?: string; body?: JsonObject; at?: Date } = {},
): Promise<{ seq: bigint; number: number | null }> {
  const { action = 'edited', body = {}, at } = more
  return withHistory(async (tx) => {
    const before = await tx.record.findUniqueOrThrow({ where: { id: recordId }, select: { content: true } })
    await tx.record.update({ where: { id: recordId }, data: { content } })
    return appendRevision(tx, {
      recordId,
      actorId: actor?.id ?? null,
      action,
      body: { ...body, changes: diffDocuments(before.content, content) },
      ...(at && { at }),
    })
  })
}

/** Publishes the document as it stands, as lib/publication does. */
export function writeVersion(recordId: string, number: number): Promise<void> {
  return withHistory(async (tx) => {
    const { content } = await tx.record.findUniqueOrThrow({
      where: { id: recordId },
      select: { content: true },
    })
    const publishedAt = new Date()
    await tx.version.create({
      data: { recordId, number, slug: `slug-${recordId}`, content: content ?? {}, publishedAt },
    })
    const body = { detail: { version: number } }
    await appendRevision(tx, { recordId, actorId: null, action: 'published', body })
  })
}

/** Runs statements as somebody would who owns the tables and does not mind the triggers. */
export async function tamper(...statements: string[]): Promise<void> {
  const tables = ['revision', 'revision_text']
  await db().$transaction(async (tx) => {
    for (const table of tables) await tx.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    for (const statement of statements) await tx.$executeRawUnsafe(statement)
    for (const table of tables) await tx.$executeRawUnsafe(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  })
}
