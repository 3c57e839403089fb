import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import type { DeskAnswer } from '@/lib/desk/answer'
import type { Lang } from '@/lib/i18n/lang'
import { idPart, linePart } from '@/lib/record/parts'
import { RefusedError } from '@/lib/record/problem'
import { createHeldPerson } from './mutations'
import { localPath, withPick } from './paths'

export const newPersonSchema = z.object({
  id: idPart,
  case: idPart,
  name: linePart,
  field: z.string().regex(/^[\w.-]{1,200}$/, 'desk.errors.invalid'),
  return: z.string(),
})

/** Writes a new person down with a case and goes back to the form with them chosen. */
export async function newPersonAction(
  actor: DeskActor,
  lang: Lang,
  kind: string,
  input: z.output<typeof newPersonSchema>,
): Promise<DeskAnswer> {
  const back = localPath(input.return)
  if (kind !== 'person' || back === null) return { missing: true }
  try {
    const { id } = await createHeldPerson(actor, { id: input.id, caseId: input.case, name: input.name, lang })
    return { to: withPick(back, input.field, id), note: 'picker.notes.made', json: { id, name: input.name } }
  } catch (error) {
    if (error instanceof RefusedError && error.refusal.code === 'not-found')
      return { refused: { status: 404, say: 'picker.errors.notCase' } }
    throw error
  }
}
