import { v7 as uuid } from 'uuid'
import type { DeskActor } from '@/lib/auth/policy'
import type { Voice } from '@/lib/i18n/voice'
import type { PickAnswer, PickList } from './dto'
import { isPickKind, type PickKind } from './kinds'
import { localPath } from './paths'
import { searchPicker } from './queries'
import { noteOf, statusText } from './why'
import { idPart } from '@/lib/record/parts'

const NEW_KINDS = ['person', 'source', 'organisation'] as const
type NewKind = (typeof NEW_KINDS)[number]
/** Records that can be begun while something else is written; what they are held by is lib/record's. */
export const newKindOf = (kind: PickKind): NewKind | null => NEW_KINDS.find((each) => each === kind) ?? null

/** What can be picked for what was asked; null where the address names nothing that can. */
export async function loadPick(
  actor: DeskActor,
  kind: string,
  q: string,
  voice: Voice,
): Promise<PickAnswer | null> {
  return isPickKind(kind) ? searchPicker(actor, { kind, q, lang: voice.lang }) : null
}

export interface LoadedPick {
  readonly answer: PickAnswer
  readonly q: string
  /** Name of the field that is picked for, and where the form is. */
  readonly field: string
  readonly back: string
  /** The case with which a new person can be written down, and the id that they would have. */
  readonly makes: { readonly caseId: string; readonly newId: string } | null
}

/** The page of choices; null where its address does not say what is picked, for which field and where to go back to. */
export async function loadPickPage(
  actor: DeskActor,
  kind: string,
  query: URLSearchParams,
  voice: Voice,
): Promise<LoadedPick | null> {
  const back = localPath(query.get('return'))
  const field = query.get('field') ?? ''
  const q = query.get('q') ?? ''
  if (back === null || !/^[\w.-]{1,200}$/.test(field)) return null
  const answer = await loadPick(actor, kind, q, voice)
  if (!answer) return null
  const caseId = query.get('case') ?? ''
  const makes = kind === 'person' && idPart.safeParse(caseId).success ? { caseId, newId: uuid() } : null
  return { answer, q, field, back, makes }
}

/** The same as the script of a form shows it. */
export async function loadPickList(
  actor: DeskActor,
  kind: string,
  q: string,
  voice: Voice,
): Promise<PickList | null> {
  const answer = await loadPick(actor, kind, q, voice)
  if (!answer) return null
  const { candidates, more } = answer
  const { t } = voice
  const made = newKindOf(answer.kind)
  const name = q.trim()
  return {
    options: candidates.map((each) => ({
      id: each.id,
      name: each.name.text,
      lang: each.name.lang,
      detail: each.detail,
      note: noteOf(each, voice),
    })),
    status: statusText(candidates.length, more, voice),
    newLabel: made && name ? t(`picker.new.${made}`, { name }) : null,
  }
}
