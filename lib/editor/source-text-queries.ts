import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { visibleRecordWhere } from '@/lib/record/policy'
import { z } from 'zod'
import { SOURCE_TEXT_FORM } from './source-text'

const typedText = z.object({ text: z.string() })

/** The paragraphs of sources' texts by source; one without a stored text, and one that the actor does not see, has none. */
export async function sourceTexts(
  actor: DeskActor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db().sourceText.findMany({
    where: { recordId: { in: [...new Set(ids)] }, record: visibleRecordWhere(actor) },
    select: { recordId: true, paragraphs: true },
  })
  return new Map(rows.map(({ recordId, paragraphs }) => [recordId, paragraphs]))
}

/** What this actor typed as the text of a source and did not save. */
export async function typedTexts(
  actor: DeskActor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db().typed.findMany({
    where: {
      accountId: actor.id,
      form: SOURCE_TEXT_FORM,
      recordId: { in: [...ids] },
      record: visibleRecordWhere(actor),
    },
    select: { recordId: true, fields: true },
  })
  return new Map(rows.map(({ recordId, fields }) => [recordId, typedText.parse(fields).text]))
}
