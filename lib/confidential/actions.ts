import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import type { DeskAnswer } from '@/lib/desk/answer'
import { withHistory } from '@/lib/history/mutations'
import type { Lang } from '@/lib/i18n/lang'
import { RefusedError } from '@/lib/record/problem'
import { writeConfidential } from './mutations'
import { confidentialPath } from './paths'

const LONGEST = 20_000

export const saveConfidentialSchema = z.object({
  field: z.string().max(80, 'desk.errors.invalid'),
  base: z.string().max(200, 'desk.errors.invalid').default(''),
  text: z.string().max(LONGEST, 'desk.errors.tooLong').default(''),
})

/** Saves one confidential field. Whatever is refused, the words stay in the form that sent them, and nowhere else. */
export async function saveConfidentialAction(
  actor: DeskActor,
  lang: Lang,
  id: string,
  { field, base, text }: z.output<typeof saveConfidentialSchema>,
): Promise<DeskAnswer> {
  try {
    const now = await withHistory((tx) =>
      writeConfidential(tx, actor, id, field, text.trim() === '' ? null : text, { base }),
    )
    return { to: confidentialPath(lang, id), note: 'confidential.notes.saved', json: { base: now } }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    const { refusal } = error
    if (refusal.code === 'conflict')
      return {
        refused: {
          status: 409,
          say: { key: 'confidential.errors.conflict', values: { name: refusal.conflicts[0]?.by ?? '–' } },
        },
      }
    if (refusal.code === 'problems') return { refused: { say: 'desk.errors.invalid' } }
    return { missing: true }
  }
}
