import type { DeskActor } from '@/lib/auth/policy'
import type { Voice } from '@/lib/i18n/voice'
import { may } from '@/lib/record/policy'
import type { AccessView } from './access-view'
import { openRecord } from './head'
import { listColleagues, listGrants } from './queries'

/** Who sees a record and reads its confidential fields; null where there is none for this actor. */
export async function loadAccess(actor: DeskActor, id: string, voice: Voice): Promise<AccessView | null> {
  const opened = await openRecord(actor, id, voice)
  if (!opened) return null
  const mayShare = may(actor, 'share')
  return {
    head: opened.head,
    grants: await listGrants(actor, id),
    colleagues: mayShare ? await listColleagues() : [],
    mayShare,
    mayGrantConfidential: may(actor, 'publish'),
  }
}
