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
  const grants = await listGrants(actor, id)
  const holders = grants.filter(({ kind }) => kind === 'confidential')
  const holds = holders.some((each) => each.id === actor.id)
  return {
    head: opened.head,
    grants,
    colleagues: mayShare ? await listColleagues() : [],
    mayShare,
    // As lib/record/sharing asks it.
    mayGrantConfidential: mayShare && (holds || (holders.length === 0 && actor.role === 'administrator')),
  }
}
