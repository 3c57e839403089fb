import type { DeskActor } from '@/lib/auth/policy'
import { withHistory } from '@/lib/history/mutations'
import type { Lang } from '@/lib/i18n/lang'
import { lockRecord } from '@/lib/record/lock'
import { createRecordIn } from '@/lib/record/mutations'
import { may } from '@/lib/record/policy'
import { refuse } from '@/lib/record/problem'
import { firstWords } from './first-words'

interface NewPerson {
  /** Made by the form, so that a form that is sent twice makes one person. */
  readonly id: string
  readonly caseId: string
  readonly name: string
  readonly lang: Lang
}

/**
 * Writes a new person down with a case, by which they are held until they are published.
 * @throws RefusedError `denied` for whoever may not write, `not-found` where there is no such case for this actor
 */
export async function createHeldPerson(actor: DeskActor, given: NewPerson): Promise<{ id: string }> {
  if (!may(actor, 'write')) refuse({ code: 'denied' })
  const { id, caseId, name, lang } = given
  return withHistory(async (tx) => {
    const { doc } = await lockRecord(tx, actor, caseId)
    if (doc.kind !== 'case') refuse({ code: 'not-found' })
    const content = firstWords(name, lang)
    return createRecordIn(tx, actor, { id, kind: 'person', content, heldById: caseId })
  })
}
