import { v7 as uuid } from 'uuid'
import type { DeskActor, Role } from '@/lib/auth/policy'
import { createTestAccount } from '@/lib/account/testing'
import { createRecord } from '@/lib/record/mutations'
import { getRecord } from '@/lib/record/queries'
import type { CaseDoc } from '@/lib/case/document'
import type { Fields } from './field'

// Builders of the editor's tests: a case with a person, proceedings and a source, and forms as browsers send them.

export const accountOf = (role: Role): Promise<DeskActor> => createTestAccount({ role, name: `A ${role}` })

export async function aCase(actor: DeskActor, { restricted = false } = {}) {
  const ids = { case: uuid(), person: uuid(), source: uuid(), proceeding: uuid(), charge: uuid() }
  await createRecord(actor, {
    id: ids.case,
    kind: 'case',
    content: { kind: 'criminal', title: {}, summary: {} },
    restricted,
  })
  await createRecord(actor, {
    id: ids.person,
    kind: 'person',
    content: { name: { en: 'Aqyn Testov' } },
    heldById: ids.case,
  })
  await createRecord(actor, {
    id: ids.source,
    kind: 'source',
    content: { kind: 'news', publisher: { en: 'A newspaper' }, lang: 'kk', seenAs: 'full' },
    heldById: ids.case,
  })
  return ids
}

/** The working copy of a case. */
export async function caseOf(actor: DeskActor, id: string): Promise<CaseDoc> {
  const record = await getRecord(actor, id)
  if (record?.doc.kind !== 'case') throw new Error('no such case')
  return record.doc.content
}

interface Row {
  readonly section: string
  readonly row: string
  readonly base: number
}

/** What a form sends. */
export const form = ({ section, row, base }: Row, fields: Fields): Fields => ({
  section,
  row,
  base: String(base),
  ...fields,
})
