import type { DeskActor } from '@/lib/auth/policy'
import { contradictions, NO_SURROUNDINGS } from '@/lib/claim/problems'
import type { Tx } from '@/lib/db/types'
import type { RecordDoc } from './kinds'
import { visibleRecordWhere } from './policy'
import type { Problem } from './problem'
import { referencesOf, type Reference } from './references'

/** What a working copy must not say, whatever else it still lacks. */
export function contradictionsOf({ kind, content }: RecordDoc): Problem[] {
  switch (kind) {
    case 'case':
      return contradictions(content.claims, content)
    case 'letter':
    case 'theme':
      return contradictions(content.claims, NO_SURROUNDINGS)
    case 'person':
    case 'source':
    case 'organisation':
      return []
  }
}

/**
 * Checks what a document points at. Only what was not pointed at before is asked for, so that a source that was
 * withdrawn since does not stand in the way of other changes; publication asks for all.
 * @returns `unknown` for what does not exist for this actor, a foreign or a restricted record's id included
 */
export async function checkReferences(
  tx: Tx,
  actor: DeskActor,
  after: RecordDoc,
  before: RecordDoc | null,
): Promise<Problem[]> {
  const known = new Set(before ? referencesOf(before).map(({ to, id }) => `${to} ${id}`) : [])
  const fresh = referencesOf(after).filter(({ to, id }) => !known.has(`${to} ${id}`))
  const states = await readStates(tx, actor, fresh)
  return fresh.flatMap(({ path, to, id }): Problem[] => {
    const state = states.get(`${to} ${id}`)
    if (state === undefined) return [{ path, code: 'unknown' }]
    return state === 'withdrawn' ? [{ path, code: 'withdrawn' }] : []
  })
}

const VOCABULARIES = {
  place: 'place',
  occupation: 'occupation',
  law: 'lawArticle',
  court: 'term',
  facility: 'term',
} as const
const isVocabulary = (to: Reference['to']): to is keyof typeof VOCABULARIES => Object.hasOwn(VOCABULARIES, to)

/** The state of each thing that is pointed at and that the actor may see; terms of a vocabulary have none. */
async function readStates(
  tx: Tx,
  actor: DeskActor,
  references: readonly Reference[],
): Promise<ReadonlyMap<string, string>> {
  const states = new Map<string, string>()
  const records = references.filter(({ to }) => !isVocabulary(to))
  if (records.length > 0) {
    const rows = await tx.record.findMany({
      where: { AND: [{ id: { in: records.map(({ id }) => id) } }, visibleRecordWhere(actor)] },
      select: { id: true, kind: true, state: true },
    })
    for (const { id, kind, state } of rows) states.set(`${kind} ${id}`, state)
  }
  for (const to of ['place', 'occupation', 'law', 'court', 'facility'] as const) {
    const ids = references.filter((each) => each.to === to).map(({ id }) => id)
    if (ids.length > 0) for (const id of await readTerms(tx, to, ids)) states.set(`${to} ${id}`, 'there')
  }
  return states
}

async function readTerms(tx: Tx, to: keyof typeof VOCABULARIES, ids: string[]): Promise<string[]> {
  const where = { id: { in: ids } }
  const select = { id: true } as const
  const readers = {
    place: () => tx.place.findMany({ where, select }),
    occupation: () => tx.occupation.findMany({ where, select }),
    law: () => tx.lawArticle.findMany({ where, select }),
    court: () => tx.term.findMany({ where: { ...where, kind: 'court' }, select }),
    facility: () => tx.term.findMany({ where: { ...where, kind: 'facility' }, select }),
  }
  return (await readers[to]()).map(({ id }) => id)
}
