import { deskPage } from '@/components/desk/desk-page'
import { ReviewPage } from '@/components/review/review-page'
import { seenBy } from '@/lib/review/seen'
import { loadReview } from '@/lib/review/loaders'

export default deskPage('desk/records/[id]/review', async ({ actor, voice, params, refusal }) => {
  const view = await loadReview(actor, params['id'] ?? '', voice, seenBy(refusal))
  return view && <ReviewPage view={view} refusal={refusal} voice={voice} />
})
