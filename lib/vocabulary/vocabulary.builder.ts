import { v7 as uuid } from 'uuid'
import type { DeskActor, Role } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { publishRecord } from '@/lib/publication/publish'
import type { RecordDoc } from '@/lib/record/kinds'
import { createRecord, editRecord } from '@/lib/record/mutations'
import { submitRecord } from '@/lib/record/review'
import type { Term } from './dto'
import type { Vocabulary } from './kinds'
import { addTerm } from './mutations'
import { getTerm, listTermsWithUses } from './queries'
import { parseTermForm } from './schema'

// Terms, and cases that use them, for the tests of the vocabularies.

/** Who writes, who changes vocabularies and who publishes. */
export interface People {
  readonly researcher: DeskActor
  readonly editor: DeskActor
  readonly publisher: DeskActor
}
export const makePeople = async (): Promise<People> => ({
  researcher: await account('researcher'),
  editor: await account('editor'),
  publisher: await account('editor'),
})
async function account(role: Role): Promise<DeskActor> {
  const id = uuid()
  await db().account.create({ data: { id, email: `${id}@example.org`, name: `A ${role}`, role } })
  return { kind: 'account', id, role, name: `A ${role}`, lang: 'en' }
}

const words = (text: string) => ({ kk: `${text} (kk)`, ru: `${text} (ru)`, en: text })
export function formOf(vocabulary: Vocabulary, fields: object) {
  const parsed = parseTermForm(vocabulary, fields)
  if ('error' in parsed) throw parsed.error
  return parsed.form
}
export async function made(
  { editor }: Pick<People, 'editor'>,
  vocabulary: Vocabulary,
  fields: object,
): Promise<string> {
  const result = await addTerm(editor, formOf(vocabulary, fields))
  if ('why' in result) throw new Error(result.why)
  return result.id
}
export async function read(vocabulary: Vocabulary, id: string): Promise<Term> {
  const term = await getTerm(vocabulary, id)
  if (!term) throw new Error('there is no such term')
  return term
}
export const uses = async (vocabulary: Vocabulary, id: string) =>
  (await listTermsWithUses(vocabulary, [id]))[0]?.uses
export const actions = async () =>
  await db().revision.findMany({
    orderBy: { seq: 'desc' },
    take: 3,
    select: { action: true, recordId: true },
  })

/** A case whose measure names a court and a facility, with a charge under an article. */
export async function logCase(
  { researcher }: People,
  terms: { court: string; facility: string; law: string },
  { restricted = false } = {},
) {
  const ids = {
    case: uuid(),
    person: uuid(),
    source: uuid(),
    proceeding: uuid(),
    charge: uuid(),
    measure: uuid(),
  }
  await createRecord(researcher, {
    id: ids.case,
    kind: 'case',
    content: { kind: 'criminal', title: words('A case'), summary: words('What happened') },
    restricted,
  })
  const held = { heldById: ids.case }
  await createRecord(researcher, {
    id: ids.person,
    kind: 'person',
    content: { name: words('Aqyn Testov') },
    ...held,
  })
  await createRecord(researcher, {
    id: ids.source,
    kind: 'source',
    content: {
      kind: 'news',
      publisher: words('A newspaper'),
      lang: 'kk',
      seenAs: 'full',
      published: '2026-03-05',
    },
    ...held,
  })
  const cited = () => [{ id: uuid(), sourceId: ids.source, part: 'body', saidBy: words('the prosecutor') }]
  const about = { personId: ids.person, proceedingId: ids.proceeding }
  await editRecord(researcher, ids.case, {
    base: 1,
    change: ({ content }) => ({
      ...content,
      subjects: [{ id: ids.person, role: 'target' }],
      proceedings: [
        {
          id: ids.proceeding,
          kind: 'criminal',
          name: words('Criminal case'),
          personId: ids.person,
          charges: [{ id: ids.charge, lawArticleId: terms.law }],
        },
      ],
      claims: [
        {
          id: ids.measure,
          kind: 'measure',
          measure: 'remand',
          text: words('Remanded'),
          date: '2026-03-01',
          court: words('some court'),
          courtId: terms.court,
          facilityId: terms.facility,
          citations: cited(),
          ...about,
        },
        {
          id: uuid(),
          kind: 'charge',
          chargeId: ids.charge,
          chargeStep: 'charged',
          text: words('Charged'),
          date: '2026-03-02',
          citations: cited(),
          ...about,
        },
      ],
    }),
  })
  return ids
}
export const revisionOf = async (id: string) =>
  (await db().record.findUniqueOrThrow({ where: { id }, select: { revision: true } })).revision
export async function publish({ researcher, publisher }: People, id: string): Promise<string> {
  await submitRecord(researcher, id, { revision: await revisionOf(id) })
  const { slug } = await publishRecord(publisher, id, { revision: await revisionOf(id), warningsRead: true })
  return slug
}
export async function terms(people: People, name: string) {
  return {
    court: await made(people, 'court', { en: `${name} court` }),
    facility: await made(people, 'facility', { en: `${name} prison` }),
    law: await made(people, 'law', { en: name, code: 'cc-2014', article: String(article++) }),
  }
}
let article = 500
export const withoutFacilities = ({ kind, content }: RecordDoc) =>
  kind === 'case'
    ? { ...content, claims: content.claims.map(({ facilityId: _, ...claim }) => claim) }
    : content
