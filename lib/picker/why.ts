import type { Voice } from '@/lib/i18n/voice'
import type { Candidate, PickWhy } from './dto'

export const statusText = (count: number, more: boolean, { t }: Voice) =>
  t('picker.found', { count, more: more ? 'yes' : 'no' }).trim()

/** Why it was found, where that is not plain, and whether readers see it. */
export function noteOf({ state, why }: Candidate, voice: Voice): string {
  return [why ? whyText(why, voice) : '', state ? voice.t(`picker.state.${state}`) : '']
    .filter(Boolean)
    .join(' · ')
}

export function whyText({ how, spelling }: PickWhy, { t }: Voice): string {
  return how === 'written' ? t('picker.why.written') : t(`picker.why.${how}`, { spelling })
}

/** Names that are the same, which are likely duplicates of a new one, apart from those that are only like it. */
export function splitBySameness(candidates: readonly Candidate[]) {
  const isLike = ({ why }: Candidate) => why?.how === 'begins' || why?.how === 'similar'
  return {
    same: candidates.filter((each) => !isLike(each)),
    like: candidates.filter(isLike),
  }
}
