import type { Claim } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import { ToldClaim, type Labels } from '../claim/claim-view'
import { Said } from '../ui/said'
import { When, writeDay } from '../ui/when'

const yearOf = (claim: Claim) => (claim.latest ?? claim.asOf ?? claim.earliest)?.slice(0, 4) ?? null

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
        <section key={year ?? 'undated'} className="year" aria-label={year ?? voice.t('case.undated')}>
          <h3 className="year-number">{year ?? voice.t('case.undated')}</h3>
          <div>
            {ofYear.map((claim) => (
              <ToldClaim key={claim.id} claim={claim} labels={labels} voice={voice}>
                <When claim={claim} voice={voice} />
                {claim.facility ? (
                  <>
                    {` · ${voice.t('case.facility')}: `}
                    <Said words={claim.facility} voice={voice} />
                  </>
                ) : null}
              </ToldClaim>
            ))}
          </div>
        </section>
      ))}
      <p className="today-line label">{voice.t('case.today', { day: writeDay(today, voice) })}</p>
    </>
  )
}
