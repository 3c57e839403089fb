import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import type { DeskAnswer } from '@/lib/desk/answer'
import { safeNext } from '@/lib/desk/paths'
import type { Voice } from '@/lib/i18n/voice'
import { idPart } from '@/lib/record/parts'
import { RefusedError } from '@/lib/record/problem'
import { errorKey, problemKey } from './errors'
import { valueOf, valuesOf, type Fields } from './field'
import { bringBack, removeRow, saveRow, shiftRow, type Saved } from './mutations'
import { editorPaths, panelOf, PROBLEM, rowAnchor } from './paths'
import { pickPath } from '@/lib/picker/paths'
import { SEARCH_BUTTON } from '@/lib/picker/picked'
import { getRecord } from '@/lib/record/queries'
import { pickKindOf } from './row-form'
import { keyOf, type RowKey } from './rows'
import { saveSourceText } from './source-text-mutations'
import { sourceTextSchema } from './source-text'
import { dropTyped, dropTypedText, keepTyped, keepTypedOf, keepTypedText } from './typed-mutations'
import { revisionOf } from './queries'
import { SECTIONS } from './sections'

/** The fields of any form of the editor: their names are made of the row, so that only their shape is checked here. */
export const fieldsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** What an action of the editor is given by its route. */
export interface Asked {
  readonly actor: DeskActor
  readonly voice: Voice
  readonly id: string
  readonly fields: Fields
  /** Whether a script asks, which shows the form again by itself. */
  readonly json?: boolean
}

const place = ({ voice, id, fields }: Asked, more: Parameters<typeof editorPaths.record>[2] = {}) =>
  editorPaths.record(voice.lang, id, { panel: panelOf(valueOf(fields, 'panel')), ...more })

/** Saves a row; refused, its words are kept and its form is shown again with what is wrong. */
export async function saveAction(asked: Asked): Promise<DeskAnswer> {
  const { actor, id, fields } = asked
  if (valueOf(fields, SEARCH_BUTTON) !== '') return choose(asked)
  const result = await saveRow(actor, id, fields)
  if ('missing' in result) return { missing: true }
  if ('saved' in result) {
    const { saved, revision } = result
    const kind = valueOf(fields, 'kind')
    const another = valueOf(fields, 'after') === 'another'
    const to = another
      ? place(asked, { add: { section: saved.section, kind }, hash: 'form' })
      : place(asked, { hash: rowAnchor(saved) })
    return { to, note: 'editor.notes.saved', json: { revision, note: 'editor.notes.saved' } }
  }
  return refused(asked, result)
}

/** «Search» was pressed beside a field: what is typed is kept, and the page of choices comes back to the form. */
async function choose(asked: Asked): Promise<DeskAnswer> {
  const { actor, voice, id, fields } = asked
  const key = keyIn(fields)
  const name = valueOf(fields, SEARCH_BUTTON)
  const record = await getRecord(actor, id)
  const of = key && record ? pickKindOf(record.doc.kind, key.section, fields, name) : null
  if (!key || !record || !of) return { missing: true }
  await keepTyped(actor, id, fields, { always: true })
  const caseId = record.doc.kind === 'case' ? id : (record.heldById ?? undefined)
  const back = place(asked, { edit: key })
  return { to: pickPath(voice.lang, of, { q: valueOf(fields, `q_${name}`), field: name, back, caseId }) }
}

function refused(
  asked: Asked,
  { key, why, errors, problems, conflicts }: Exclude<Saved, { saved: RowKey } | { missing: true }>,
): DeskAnswer {
  const again = place(asked, { edit: key, more: { tried: 'yes' }, hash: PROBLEM })
  if (why === 'state' || why === 'denied')
    return { refused: { status: 409, say: `editor.refused.${why}`, back: place(asked) } }
  if (!asked.json) return { to: again }
  const said = [
    ...errors.map(({ field, code }) => [field || 'form', errorKey(code)] as const),
    ...problems.map(({ path, code }) => [path, problemKey(code)] as const),
    ...conflicts.map(({ path }) => [path, errorKey('conflict')] as const),
  ]
  return {
    refused: {
      status: why === 'conflict' || why === 'changed' ? 409 : 422,
      say: `editor.refused.${why}`,
      fields: Object.fromEntries(said),
      back: again,
    },
  }
}

/** Keeps what stands in a form, as it is being written. */
export async function typedAction({ actor, id, fields }: Asked): Promise<DeskAnswer> {
  const kept = await keepTyped(actor, id, fields)
  return { json: { ok: true, kept, at: new Date().toISOString(), revision: await revisionOf(actor, id) } }
}

/**
 * Keeps what stands in a form and shows it again, with one row more within the row where `more` names a list: for
 * whoever has no scripts. `next` leads on to choosing something, and back.
 */
export async function keepAction(asked: Asked): Promise<DeskAnswer> {
  const { actor, id, fields } = asked
  const key = keyIn(fields)
  if (!key) return { missing: true }
  const list = valueOf(fields, 'more')
  const added = uuid()
  const grown = list ? { ...fields, [list]: [...valuesOf(fields, list), added] } : fields
  await keepTyped(actor, id, grown, { always: true })
  const shown = valueOf(fields, 'shown')
  const hash = list ? `field-${list}.${added}` : shown ? `field-${shown}` : rowAnchor(key)
  return { to: place(asked, { edit: key, hash }) }
}

const keyIn = (fields: Fields): RowKey | null => {
  const section = SECTIONS.find((each) => each === valueOf(fields, 'section'))
  const row = valueOf(fields, 'row')
  return section && row !== '' ? { section, row } : null
}

/** Forgets what was typed into a form and not saved. */
export async function discardAction(asked: Asked): Promise<DeskAnswer> {
  const key = keyIn(asked.fields)
  if (!key) return { missing: true }
  await dropTyped(asked.actor, asked.id, key)
  return { to: place(asked, { hash: rowAnchor(key) }), note: 'editor.notes.discarded' }
}

/** Takes a row away, unless others point at it; the page then offers to bring it back. */
export async function removeAction(asked: Asked): Promise<DeskAnswer> {
  return answered(asked, async () => {
    const result = await removeRow(asked.actor, asked.id, asked.fields)
    if ('missing' in result) return { missing: true }
    if ('uses' in result) {
      const { uses, key } = result
      const say = { key: 'editor.refused.inUse', values: { count: uses.length } } as const
      return {
        refused: {
          status: 409,
          say,
          back: place(asked, { edit: key, more: { uses: uses.map(keyOf).join(',') } }),
        },
      }
    }
    return {
      to: place(asked, { more: { removed: String(result.revision) }, hash: 'removed' }),
      json: { revision: result.revision },
    }
  })
}

/** Brings back what one revision took away. */
export async function bringBackAction(asked: Asked): Promise<DeskAnswer> {
  return answered(asked, async () => {
    const result = await bringBack(asked.actor, asked.id, Number(valueOf(asked.fields, 'revision')))
    if ('missing' in result) return { missing: true }
    return { to: place(asked, { hash: rowAnchor(result.key) }), note: 'editor.notes.broughtBack' }
  })
}

/** Moves a row up or down among its neighbours. */
export async function moveAction(asked: Asked): Promise<DeskAnswer> {
  return answered(asked, async () => {
    const result = await shiftRow(asked.actor, asked.id, asked.fields)
    if (!('revision' in result)) return { missing: true }
    return { to: place(asked, { hash: rowAnchor(result.key) }), json: { revision: result.revision } }
  })
}

/** Keeps the text of a source by its paragraphs. */
export async function sourceTextAction(asked: Asked): Promise<DeskAnswer> {
  return answered(asked, async () => {
    const parsed = sourceTextSchema.safeParse({ text: valueOf(asked.fields, 'text') })
    if (!parsed.success) {
      if ((await revisionOf(asked.actor, asked.id)) === null) return { missing: true }
      await keepTypedText(asked.actor, asked.id, valueOf(asked.fields, 'text'))
      return { refused: { say: 'editor.refused.sourceText', fields: { text: 'desk.errors.tooLong' } } }
    }
    await saveSourceText(asked.actor, asked.id, parsed.data.text)
    await dropTypedText(asked.actor, asked.id)
    const back = valueOf(asked.fields, 'back')
    const own = editorPaths.record(asked.voice.lang, asked.id, { hash: 'source-text' })
    return { to: back ? safeNext(back, asked.voice.lang) : own, note: 'editor.notes.sourceText' }
  })
}

/** Keeps the words of a form whose session had ended. */
export async function keepExpired(
  accountId: string,
  params: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const parsed = fieldsSchema.safeParse(fields)
  const id = idPart.safeParse(params['id'])
  if (parsed.success && id.success) await keepTypedOf(accountId, id.data, parsed.data)
}

/** An action whose refusals are not those of one form. */
async function answered(asked: Asked, act: () => Promise<DeskAnswer>): Promise<DeskAnswer> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    const { refusal } = error
    if (refusal.code === 'not-found') return { missing: true }
    const back = place(asked)
    switch (refusal.code) {
      case 'problems': {
        const [problem] = refusal.problems
        return { refused: { say: problem ? problemKey(problem.code) : 'editor.refused.changed', back } }
      }
      case 'state':
      case 'denied':
      case 'conflict':
      case 'changed':
        return { refused: { status: 409, say: `editor.refused.${refusal.code}`, back } }
      case 'two-people':
        return { refused: { status: 409, say: 'editor.refused.denied', back } }
    }
  }
}
