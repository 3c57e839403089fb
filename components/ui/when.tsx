import type { ClaimBase } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import { edtf, partsOfEdtf, type Edtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import type { DateStyle } from '@/lib/dates/date-language'
import type { Voice } from '@/lib/i18n/voice'

/** A day in words, for sentences and tables. */
export const writeDay = (day: Day, { lang }: Voice, style: DateStyle = 'plain') =>
  writeDate(edtf(day), lang, style)

/** A claim, or a letter, as far as its date goes. */
export type Datable = Pick<ClaimBase, 'date' | 'latest' | 'asOf'>

/** When a claim was so, as far as any source says; an undated one says «by» the day of its source. */
export function whenText(claim: Datable, { lang, t }: Voice, style: DateStyle = 'plain'): string {
  if (claim.date) return writeDate(claim.date, lang, style)
  const bound = claim.latest ?? claim.asOf
  return bound ? writeDate(edtf(bound), lang, 'by') : t('case.dateUnknown')
}

const isCertain = (date: Edtf) => {
  const parts = partsOfEdtf(date)
  return parts.kind === 'date' && !parts.approximate && !parts.uncertain
}

/** The date of a claim; anything short of a plain date is set apart and says so in words. */
export function When({ claim, voice, style = 'plain' }: { claim: Datable; voice: Voice; style?: DateStyle }) {
  const text = whenText(claim, voice, style)
  if (claim.date && isCertain(claim.date)) return <time dateTime={claim.date}>{text}</time>
  return <span className="when-uncertain">{text}</span>
}
