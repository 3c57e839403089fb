import type { DeskActor } from '@/lib/auth/policy'
import type { Lang } from '@/lib/i18n/lang'
import { firstWords } from '@/lib/picker/first-words'
import { withHistory } from '@/lib/history/mutations'
import { createRecord, createRecordIn, editRecord } from '@/lib/record/mutations'
import { may } from '@/lib/record/policy'
import { refuse } from '@/lib/record/problem'

/** Somebody that a new case is about: known already, or first written down with it. */
export interface NewSubject {
  readonly id: string
  readonly called?: string
}

interface NewCase {
  readonly id: string
  readonly content: object
  readonly restricted: boolean
  readonly subject: NewSubject | null
  readonly lang: Lang
}

/**
 * Begins a case, with whom it is about. Sent again it makes nothing twice, as the ids come from the form.
 * @throws RefusedError
 */
export async function beginCase(
  actor: DeskActor,
  { id, content, restricted, subject, lang }: NewCase,
): Promise<void> {
  if (!may(actor, 'write')) refuse({ code: 'denied' })
  await withHistory(async (tx) => {
    await createRecordIn(tx, actor, { id, kind: 'case', content, restricted })
    if (!subject || subject.called === undefined) return
    const person = firstWords(subject.called, lang)
    await createRecordIn(tx, actor, { id: subject.id, kind: 'person', content: person, heldById: id })
  })
  if (!subject) return
  await editRecord(actor, id, {
    base: 1,
    change: (seen) => ({ ...seen.content, subjects: [{ id: subject.id, role: 'target' }] }),
  })
}

/** Begins a record of another kind. @throws RefusedError */
export const beginRecord = createRecord
