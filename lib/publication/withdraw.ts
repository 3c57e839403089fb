import type { DeskActor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/types'
import { diffDocuments } from '@/lib/document/diff'
import { isJsonObject, type Json } from '@/lib/document/json'
import { appendRevision } from '@/lib/history/mutations'
import { lockRecord, withRecord, type LockedRecord } from '@/lib/record/lock'
import type { RecordKind } from '@/lib/record/kinds'
import { refuse } from '@/lib/record/problem'
import { toJson } from '@/lib/record/to-json'
import { stateAfter } from '@/lib/record/transitions'
import { markGone } from './gone'
import { slugInTables } from './slug'
import { touchedTags } from './tags'

/**
 * Hides a record from readers at once: it takes one person. Every address it ever had answers 410 from then on and is
 * not given again; it is gone from lists, counts, search and the public history. What the desk wrote stays.
 * @param also people of a case who are to be hidden with it
 * @returns the stored pages to refresh, once the transaction has ended
 */
export async function withdrawRecord(
  actor: DeskActor,
  id: string,
  { reason, also = [] }: { reason: string; also?: readonly string[] },
): Promise<{ tags: string[] }> {
  return withRecord(actor, id, 'withdraw', async (tx, record) => {
    const tags = await withdrawOne(tx, actor, record, reason)
    const people = record.doc.kind === 'case' ? record.doc.content.subjects.map((subject) => subject.id) : []
    for (const personId of people.filter((each) => also.includes(each))) {
      const person = await lockRecord(tx, actor, personId)
      if (person.state !== 'withdrawn') tags.push(...(await withdrawOne(tx, actor, person, reason)))
    }
    return { tags: [...new Set(tags)] }
  })
}

async function withdrawOne(
  tx: Tx,
  actor: DeskActor,
  record: LockedRecord,
  reason: string,
): Promise<string[]> {
  const { id, doc } = record
  if (!stateAfter(record.state, 'withdraw')) refuse({ code: 'state', state: record.state })
  await hide(tx, doc.kind, id)
  await tx.record.update({ where: { id }, data: { state: 'withdrawn', version: null, assigneeId: null } })
  // The address is given up in the working copy too: published anew, the record gets another.
  const content = withoutSlug(record.stored)
  await tx.record.update({ where: { id }, data: { content: toJson(content) } })
  await appendRevision(tx, {
    recordId: id,
    actorId: actor.id,
    action: 'withdrawn',
    body: { reason, changes: diffDocuments(record.stored, content) },
  })
  return touchedTags(id, [doc])
}

function withoutSlug(stored: Json): Json {
  if (!isJsonObject(stored)) return stored
  const { slug: _, ...content } = stored
  return content
}

/** Takes a record out of what readers see, and gives its addresses up. */
async function hide(tx: Tx, kind: RecordKind, id: string): Promise<void> {
  const slug = await slugInTables(tx, kind, id)
  if (slug === null) return
  const old = await tx.oldSlug.findMany({ where: { kind, recordId: id }, select: { slug: true } })
  const versions = await tx.version.findMany({ where: { recordId: id }, select: { slug: true } })
  await markGone(tx, kind, [slug, ...old.map((each) => each.slug), ...versions.map((each) => each.slug)])
  await tx.version.updateMany({
    where: { recordId: id, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  })
  await tx.oldSlug.deleteMany({ where: { kind, recordId: id } })
  await tx.searchTerm.deleteMany({ where: { kind, recordId: id } })
  // An address may spell a name: the row gets one that says nothing.
  const update = { where: { id }, data: { publication: 'withdrawn', slug: `withdrawn-${id}` } } as const
  const hiders = {
    person: () => tx.person.update(update),
    case: () => tx.case.update(update),
    organisation: () => tx.organisation.update(update),
    source: () => tx.source.update(update),
    letter: () => tx.letter.update(update),
    theme: () => tx.theme.update(update),
  }
  await hiders[kind]()
}
