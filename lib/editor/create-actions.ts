import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import { CASE_KINDS } from '@/lib/case/dto'
import type { DeskAnswer } from '@/lib/desk/answer'
import { tickField } from '@/lib/desk/form-body'
import type { Lang } from '@/lib/i18n/lang'
import { ORGANISATION_KINDS } from '@/lib/organisation/document'
import { firstWords } from '@/lib/picker/first-words'
import { localPath, pickPath, withPick } from '@/lib/picker/paths'
import { readPick, SEARCH_BUTTON } from '@/lib/picker/picked'
import { RECORD_KINDS, type RecordKind } from '@/lib/record/kinds'
import { idPart, linePart, urlPart } from '@/lib/record/parts'
import { RefusedError } from '@/lib/record/problem'
import { SOURCE_KINDS } from '@/lib/source/document'
import { beginCase, beginRecord, type NewSubject } from './create-mutations'
import { editorPaths } from './paths'

const needed = 'desk.errors.needed'
const optional = <T extends z.ZodType>(part: T) =>
  z.union([z.literal('').transform(() => undefined), part]).optional()

/** The form that begins a record: the least that a record of its kind cannot be without. */
export const createSchema = z.looseObject({
  id: idPart,
  kind: z.enum(RECORD_KINDS, needed),
  name: z.string(needed).trim().min(1, needed).max(500, 'desk.errors.tooLong').pipe(linePart),
  caseKind: z.enum(CASE_KINDS, needed).optional(),
  organisationKind: z.enum(ORGANISATION_KINDS, needed).optional(),
  sourceKind: z.enum(SOURCE_KINDS, needed).optional(),
  publisher: optional(linePart),
  url: optional(urlPart),
  lang: z
    .string()
    .trim()
    .regex(/^[a-z]{2}$/, 'editor.errors.lang')
    .optional(),
  restricted: tickField,
  heldBy: optional(idPart),
  return: z.string().optional(),
  field: z
    .string()
    .regex(/^[\w.-]{0,200}$/, 'desk.errors.invalid')
    .optional(),
})
type Given = z.output<typeof createSchema>

/** Begins a record as a draft and opens it, or goes back to the form that asked for it, with it chosen there. */
export async function createAction(actor: DeskActor, lang: Lang, input: Given): Promise<DeskAnswer> {
  const { id, kind } = input
  if (input[SEARCH_BUTTON] === 'person') {
    const asked = readPick(input, 'person')
    const back = `${editorPaths.new(lang)}?${new URLSearchParams({ kind, name: input.name })}`
    return {
      to: pickPath(lang, 'person', { q: asked.state === 'asked' ? asked.q : '', field: 'person', back }),
    }
  }
  try {
    if (kind === 'case') {
      const subject = subjectOf(input)
      if (subject === 'open')
        return { refused: { say: 'desk.errors.form', fields: { person: 'editor.errors.notChosen' } } }
      await beginCase(actor, {
        id,
        content: contentOf(input, lang),
        restricted: input.restricted,
        subject,
        lang,
      })
    } else {
      const held = input.heldBy && (kind === 'person' || kind === 'source') ? { heldById: input.heldBy } : {}
      await beginRecord(actor, {
        id,
        kind,
        content: contentOf(input, lang),
        restricted: input.restricted,
        ...held,
      })
    }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    if (error.refusal.code === 'not-found') return { missing: true }
    return { refused: { say: 'editor.refused.denied' } }
  }
  const back = localPath(input.return)
  if (back !== null && input.field)
    return { to: withPick(back, input.field, id), note: 'editor.notes.created' }
  return { to: editorPaths.record(lang, id), note: 'editor.notes.created' }
}

/** Whom the case is about, where that is said already. */
function subjectOf(input: Given): NewSubject | null | 'open' {
  const called = typeof input['person.new'] === 'string' ? input['person.new'].trim() : ''
  const newId = idPart.safeParse(input['person.newId'])
  if (called !== '' && newId.success) return { id: newId.data, called }
  const picked = readPick(input, 'person')
  if (picked.state === 'asked') return 'open'
  return picked.state === 'picked' ? { id: picked.id } : null
}

function contentOf(input: Given, lang: Lang): object {
  const { name } = firstWords(input.name, lang)
  switch (input.kind satisfies RecordKind) {
    case 'case':
      return { kind: input.caseKind ?? 'criminal', title: name, summary: {} }
    case 'letter':
      return { title: name, summary: {} }
    case 'theme':
      return { name, summary: {} }
    case 'person':
      return { name }
    case 'organisation':
      return { kind: input.organisationKind ?? 'ngo', name }
    case 'source': {
      const { publisher, url, sourceKind = 'news' } = input
      const by = publisher ? firstWords(publisher, lang).name : {}
      return {
        kind: sourceKind,
        publisher: by,
        title: input.name,
        lang: input.lang ?? lang,
        seenAs: 'full',
        ...(url && { url }),
      }
    }
  }
}
