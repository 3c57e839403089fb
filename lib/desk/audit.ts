import { appendRevision, withHistory } from '@/lib/history/mutations'

/** Writes into history that an account tried what it may not. Whoever has no account leaves a line in the log only. */
export async function auditDenial(
  actorId: string,
  denied: { readonly route: string; readonly method: string; readonly why: 'role' | 'origin' },
): Promise<void> {
  await withHistory((tx) =>
    appendRevision(tx, { recordId: null, actorId, action: 'denied', body: { ...denied } }),
  )
}
