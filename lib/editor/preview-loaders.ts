import { EVERYONE, type DeskActor } from '@/lib/auth/policy'
import type { CaseDossier } from '@/lib/case/dto'
import { previewCase } from '@/lib/case/preview'
import { listPositionsOnThemes } from '@/lib/case/queries'
import type { StatementClaim } from '@/lib/claim/dto'
import { today, type Day } from '@/lib/dates/day'
import type { Words } from '@/lib/i18n/lang'
import type { RecordDoc } from '@/lib/record/kinds'
import { getRecord, labelsOf, type Label } from '@/lib/record/queries'

/** A working copy as readers would see it if it were published now. Of what has no such page yet, its fields in words. */
export type Preview = {
  readonly doc: RecordDoc
  readonly labels: ReadonlyMap<string, Label>
  readonly today: Day
} & {
  readonly page: {
    readonly dossier: CaseDossier
    readonly positions: readonly {
      readonly theme: { readonly slug: string; readonly name: Words }
      readonly claims: readonly StatementClaim[]
    }[]
  } | null
}

/** Null where there is no such record for this actor. */
export async function loadPreview(actor: DeskActor, id: string, now: Date): Promise<Preview | null> {
  const record = await getRecord(actor, id)
  if (!record) return null
  const { doc } = record
  const dossier = doc.kind === 'case' ? await previewCase(actor, id) : null
  const [labels, positions] = await Promise.all([
    labelsOf(actor, [doc]),
    dossier ? listPositionsOnThemes(EVERYONE, dossier.themes) : [],
  ])
  return { doc, labels, today: today(now), page: dossier && { dossier, positions } }
}
