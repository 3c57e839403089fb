import { deskGet } from '@/lib/desk/action'
import { loadRevision } from '@/lib/editor/loaders'

export const GET = deskGet('desk/records/[id]/revision', async ({ actor, params }) => {
  const found = await loadRevision(actor, params['id'] ?? '')
  if (!found) return { missing: true }
  const { revision, last } = found
  return { json: { revision, by: last?.by ?? null, at: last?.at.toISOString() ?? null } }
})
