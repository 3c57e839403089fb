import type { Account } from '@/lib/account/dto'
import type { Voice } from '@/lib/i18n/voice'
import { writeMoment } from './when-text'

/** How an account stands, in words. */
export function stateOf({ endedAt, accepted, missesFactor }: Account, { lang, t }: Voice): string {
  if (endedAt) return t('account.list.ended', { when: writeMoment(endedAt, lang) })
  if (!accepted) return t('account.list.invited')
  return t(missesFactor ? 'account.list.noFactor' : 'account.list.open')
}
