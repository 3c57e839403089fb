import { v7 as uuid } from 'uuid'
import type { DeskActor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/types'
import { diffDocuments } from '@/lib/document/diff'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { refuse } from '@/lib/record/problem'
import type { Term } from './dto'
import { isDated, type Vocabulary } from './kinds'
import { mayChangeVocabulary } from './policy'
import { countRows, findUsers, getTerm, listTerms, listTermsWithUses } from './queries'
import type { TermForm } from './schema'
import { chooseTermSlug, wordsOf } from './slug'
import { touchedByTerm } from './touched'
import { seenMark, termJson } from './term-json'

/** Why a term was not changed; then nothing was. */
export type TermRefusal =
  | { readonly why: 'missing' | 'changed' | 'sameLaw' | 'inUseHidden' }
  | { readonly why: 'inUse'; readonly published: number; readonly records: number }
/** `tags`: the stored pages to refresh once the transaction has ended. */
export type TermResult = { readonly id: string; readonly changed: boolean; readonly tags: readonly string[] }

/**
 * Adds a term.
 * @throws RefusedError `denied` for whoever is no editor
 */
export async function addTerm(actor: DeskActor, form: TermForm): Promise<TermResult | TermRefusal> {
  if (!mayChangeVocabulary(actor)) refuse({ code: 'denied' })
  return withHistory(async (tx) => {
    if (await isSameLaw(tx, form, null)) return { why: 'sameLaw' }
    const id = uuid()
    await writeTerm(tx, id, form, await chooseTermSlug(tx, form))
    const term = await getTerm(form.vocabulary, id, tx)
    await append(tx, actor, 'vocabulary.added', form, { detail: term && termJson(term) })
    return { id, changed: true, tags: [] }
  })
}

/**
 * Changes a term, unless somebody else changed it since the form was filled.
 * @throws RefusedError `denied` for whoever is no editor
 */
export async function editTerm(
  actor: DeskActor,
  id: string,
  form: TermForm,
): Promise<TermResult | TermRefusal> {
  if (!mayChangeVocabulary(actor)) refuse({ code: 'denied' })
  const { vocabulary, input } = form
  return withHistory(async (tx) => {
    const before = await getTerm(vocabulary, id, tx)
    if (!before) return { why: 'missing' }
    if (input.seen !== seenMark(before)) return { why: 'changed' }
    if (await isSameLaw(tx, form, id)) return { why: 'sameLaw' }
    await writeTerm(tx, id, form, before.slug)
    const after = await getTerm(vocabulary, id, tx)
    const changes = after ? diffDocuments(termJson(before), termJson(after)) : []
    if (changes.length === 0) return { id, changed: false, tags: [] }
    await append(tx, actor, 'vocabulary.edited', form, {
      changes,
      detail: { vocabulary, id, slug: before.slug },
    })
    return { id, changed: true, tags: await touchedByTerm(tx, vocabulary, id) }
  })
}

/**
 * Deletes a term that nothing uses: no row that readers' pages are made of, no working copy and no earlier version. Where
 * only restricted records use it, it is refused without a number.
 * @throws RefusedError `denied` for whoever is no editor
 */
export async function deleteTerm(
  actor: DeskActor,
  vocabulary: Vocabulary,
  id: string,
): Promise<TermResult | TermRefusal> {
  if (!mayChangeVocabulary(actor)) refuse({ code: 'denied' })
  // Counted before: the embedded engine has one connection, and the transaction holds it.
  const [counted] = await listTermsWithUses(vocabulary, [id])
  return withHistory(async (tx) => {
    const term = await getTerm(vocabulary, id, tx)
    if (!term) return { why: 'missing' }
    const users = await findUsers(tx, vocabulary, id)
    if (users.length > 0 || (await countRows(tx, vocabulary, id)) > 0) {
      const published = counted?.uses.published ?? 0
      const records = users.filter(({ restricted }) => !restricted).length
      return published + records > 0 ? { why: 'inUse', published, records } : { why: 'inUseHidden' }
    }
    await removeTerm(tx, vocabulary, id)
    await appendRevision(tx, {
      recordId: null,
      actorId: actor.id,
      action: 'vocabulary.deleted',
      body: { detail: termJson(term) },
    })
    return { id, changed: true, tags: [] }
  })
}

export async function removeTerm(tx: Tx, vocabulary: Vocabulary, id: string): Promise<void> {
  const where = { id }
  if (vocabulary === 'law') await tx.lawArticle.delete({ where })
  else if (isDated(vocabulary)) await tx.term.delete({ where })
  else if (vocabulary === 'place') await tx.place.delete({ where })
  else await tx.occupation.delete({ where })
}

function append(
  tx: Tx,
  actor: DeskActor,
  action: 'vocabulary.added' | 'vocabulary.edited',
  { input: { reason } }: TermForm,
  body: Parameters<typeof appendRevision>[1]['body'],
) {
  return appendRevision(tx, {
    recordId: null,
    actorId: actor.id,
    action,
    body: { ...body, ...(reason ? { reason } : {}) },
  })
}

async function writeTerm(tx: Tx, id: string, form: TermForm, slug: string): Promise<void> {
  const common = { id, slug, name: wordsOf(form.input) }
  const where = { id }
  switch (form.vocabulary) {
    case 'law': {
      const { code, article, part = null, edition = null, verified } = form.input
      const row = { ...common, code, article, part, edition, verified }
      await tx.lawArticle.upsert({ where, create: row, update: row })
      return
    }
    case 'court':
    case 'facility':
    case 'office': {
      const { since = null, until = null } = form.input
      const row = { ...common, kind: form.vocabulary, since, until }
      await tx.term.upsert({ where, create: row, update: row })
      return
    }
    case 'place':
      await tx.place.upsert({ where, create: common, update: common })
      return
    case 'occupation':
      await tx.occupation.upsert({ where, create: common, update: common })
  }
}

/** Whether another term is the same article, part and edition: then two would be picked for one. */
async function isSameLaw(tx: Tx, form: TermForm, except: string | null): Promise<boolean> {
  if (form.vocabulary !== 'law') return false
  const { code, article, part, edition } = form.input
  const all: Term[] = await listTerms('law', { by: tx })
  return all.some(
    (each) =>
      each.vocabulary === 'law' &&
      each.id !== except &&
      each.code === code &&
      each.article === article &&
      each.part === (part ?? null) &&
      each.edition === (edition ?? null),
  )
}
