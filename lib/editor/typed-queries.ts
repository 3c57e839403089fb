import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { visibleRecordWhere } from '@/lib/record/policy'
import type { Fields } from './field'

const fieldsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** What somebody typed into the form of a row and did not save yet. */
export interface Typed {
  /** «section/row» */
  readonly form: string
  /** The revision that the form was filled from. */
  readonly base: number
  readonly fields: Fields
  readonly at: Date
}

/** All that this actor typed into forms of a record and did not save, oldest first. */
export async function listTyped(actor: DeskActor, recordId: string): Promise<Typed[]> {
  const rows = await db().typed.findMany({
    where: { accountId: actor.id, recordId, record: visibleRecordWhere(actor) },
    orderBy: [{ at: 'asc' }, { form: 'asc' }],
    select: { form: true, base: true, fields: true, at: true },
  })
  return rows.map(({ fields, ...row }) => ({ ...row, fields: fieldsSchema.parse(fields) }))
}
