import { v7 as uuid } from 'uuid'
import type { DeskActor, Role } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { createRecord, editRecord } from '@/lib/record/mutations'
import { submitRecord } from '@/lib/record/review'

export const words = (text: string) => ({ kk: `${text} kk`, ru: `${text} ru`, en: text })

export async function account(role: Role, name: string = role): Promise<DeskActor> {
  const id = uuid()
  await db().account.create({ data: { id, email: `${id}@example.org`, name, role } })
  return { kind: 'account', id, role, name, lang: 'en' }
}

export const revisionOf = async (id: string) =>
  (await db().record.findUniqueOrThrow({ where: { id }, select: { revision: true } })).revision

/** A case with a person and a source that only it knows, and one cited sentence. */
export async function logCase(researcher: DeskActor, title = 'The case') {
  const ids = { case: uuid(), person: uuid(), source: uuid(), proceeding: uuid(), sentence: uuid() }
  const start = { kind: 'criminal', title: words(title), summary: words('What happened') }
  await createRecord(researcher, { id: ids.case, kind: 'case', content: start })
  const heldById = ids.case
  await createRecord(researcher, {
    id: ids.person,
    kind: 'person',
    heldById,
    content: { name: words('Aqyn Testov') },
  })
  const source = {
    kind: 'news',
    publisher: words('Azattyq'),
    lang: 'kk',
    seenAs: 'full',
    published: '2026-06-22',
  }
  await createRecord(researcher, { id: ids.source, kind: 'source', heldById, content: source })
  await editRecord(researcher, ids.case, {
    base: 1,
    change: ({ content }) => ({
      ...content,
      subjects: [{ id: ids.person, role: 'target' }],
      proceedings: [
        { id: ids.proceeding, kind: 'criminal', name: words('Proceedings'), personId: ids.person },
      ],
      claims: [
        {
          id: ids.sentence,
          kind: 'sentence',
          text: words('Seven years'),
          date: '2026-06-22',
          personId: ids.person,
          proceedingId: ids.proceeding,
          components: [{ id: uuid(), kind: 'imprisonment', months: 84 }],
          citations: [
            {
              id: uuid(),
              sourceId: ids.source,
              part: 'body',
              paragraph: '2',
              quoteExact: 'жеті жылға соттады',
            },
          ],
        },
      ],
    }),
  })
  return ids
}

export const retitle = async (actor: DeskActor, id: string, title: string) =>
  editRecord(actor, id, {
    base: await revisionOf(id),
    change: ({ content }) => ({ ...content, title: words(title) }),
  })
export const submit = async (actor: DeskActor, id: string) =>
  submitRecord(actor, id, { revision: await revisionOf(id) })
export const asked = (actor: DeskActor, id: string) => ({ actor, lang: 'en' as const, params: { id } })
