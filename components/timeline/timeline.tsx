import type { Claim } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import { ClaimView, type Labels } from '../claim/claim-view'
import { When, writeDay } from '../ui/when'

const yearOf = (claim: Claim) => (claim.earliest ?? claim.latest ?? claim.asOf)?.slice(0, 4) ?? null

/** Claims in the order of time, by year. They must come sorted. Today is marked after the last of them. */
export function Timeline({
  claims,
  today,
  labels,
  voice,
}: {
  claims: readonly Claim[]
  today: Day
  labels: Labels
  voice: Voice
}) {
  const years = new Map<string | null, Claim[]>()
  for (const claim of claims) years.set(yearOf(claim), [...(years.get(yearOf(claim)) ?? []), claim])
  return (
    <>
      {[...years].map(([year, ofYear]) => (
        <section key={year ?? 'undated'} className="with-margin year" aria-label={year ?? voice.t('case.undated')}>
          <h3 className="year-number">{year ?? voice.t('case.undated')}</h3>
          {ofYear.map((claim) => (
            <TimelineClaim key={claim.id} claim={claim} labels={labels} voice={voice} />
          ))}
        </section>
      ))}
      <p className="today-line label">{voice.t('case.today', { day: writeDay(today, voice) })}</p>
    </>
  )
}

function TimelineClaim({ claim, labels, voice }: { claim: Claim; labels: Labels; voice: Voice }) {
  return (
    <div className="timeline-claim with-margin">
      <ClaimView claim={claim} labels={labels} voice={voice}>
        <p className="when">
          <When claim={claim} voice={voice} />
        </p>
      </ClaimView>
    </div>
  )
}
