import type { DeskActor } from '@/lib/auth/policy'
import { getRecord } from '@/lib/record/queries'
import { readBeside } from './beside'
import { dossierOfDocument } from './document-dossier'
import type { CaseDossier } from './dto'
import { previewLookups } from './lookups'

/** A case as readers would see it if its working copy were published now; null where there is none for this actor. */
export async function previewCase(actor: DeskActor, id: string): Promise<CaseDossier | null> {
  const record = await getRecord(actor, id)
  if (record?.doc.kind !== 'case') return null
  const doc = record.doc.content
  const [lookups, beside] = await Promise.all([previewLookups(actor, record.doc), readBeside(id, doc)])
  return dossierOfDocument(
    { id, slug: doc.slug ?? 'draft', doc, updatedAt: record.updatedAt },
    lookups,
    beside,
  )
}
