import { saveConfidentialAction, saveConfidentialSchema } from '@/lib/confidential/actions'
import { confidentialPath } from '@/lib/confidential/paths'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction(
  'desk/records/[id]/confidential/save',
  saveConfidentialSchema,
  ({ actor, lang, params, input }) => saveConfidentialAction(actor, lang, params['id'] ?? '', input),
  {
    needs: 'fresh',
    secret: ['text'],
    back: (lang, params) => confidentialPath(lang, params['id'] ?? ''),
    holds: 'text',
  },
)
