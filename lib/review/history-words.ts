import { isJsonObject, ownValue, type Json } from '@/lib/document/json'
import type { RevisionDto } from '@/lib/history/dto'
import type { Voice } from '@/lib/i18n/voice'
import type { RecordDoc } from '@/lib/record/kinds'
import type { Label } from '@/lib/record/queries'
import { nameOfPath } from './describe'

const ACTIONS = [
  'created',
  'edited',
  'restored',
  'submitted',
  'taken-back',
  'changes-requested',
  'published',
  'withdrawn',
  'reopened',
  'checked',
  'stale-after',
  'commented',
  'comment-resolved',
  'comment-reopened',
  'restricted',
  'opened',
  'granted',
  'revoked',
  'source-text',
  'erased',
] as const
const GRANTS = ['access', 'confidential'] as const

/** What was done, in words. */
export function tellAction(action: string, { t }: Voice): string {
  const known = ACTIONS.find((each) => each === action)
  return t(known ? `history.action.${known}` : 'history.action.other')
}

const detailOf = ({ more }: RevisionDto, key: string): Json | undefined => {
  const detail = ownValue(more, 'detail')
  return isJsonObject(detail) ? ownValue(detail, key) : undefined
}

/** The accounts that an entry speaks of, by id. */
export function accountsIn(revision: RevisionDto): string[] {
  const id = detailOf(revision, 'accountId')
  return typeof id === 'string' ? [id] : []
}

/** What else belongs to an entry: which version, whose access, which field; null for nothing. */
export function tellDetail(
  revision: RevisionDto,
  accounts: ReadonlyMap<string, string>,
  doc: RecordDoc,
  labels: ReadonlyMap<string, Label>,
  voice: Voice,
): string | null {
  const { t } = voice
  const { action } = revision
  if (action === 'published') {
    const number = detailOf(revision, 'version')
    return typeof number === 'number' ? t('history.version', { version: number }) : null
  }
  if (action === 'stale-after') {
    const days = detailOf(revision, 'days')
    return typeof days === 'number' ? t('history.days', { days }) : null
  }
  if (action === 'granted' || action === 'revoked') {
    const name = accountsIn(revision).flatMap((id) => accounts.get(id) ?? [])[0]
    const grant = GRANTS.find((each) => each === detailOf(revision, 'kind'))
    return name && grant ? t('history.granted', { name, grant: t(`history.grantOf.${grant}`) }) : null
  }
  if (action === 'commented') {
    const path = detailOf(revision, 'path')
    return typeof path === 'string' ? nameOfPath(path, doc, labels, voice) : null
  }
  return null
}
