import { barOf } from '@/lib/case/view'
import type { Claim } from '@/lib/claim/dto'
import { labelCitations } from '@/lib/claim/labels'
import { inOrderOfTime } from '@/lib/claim/order'
import type { Day } from '@/lib/dates/day'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { PersonDossier } from '@/lib/person/dto'
import { accountOfKilling } from '@/lib/person/killing'
import { paths } from '@/lib/site/paths'
import { hasDied } from '@/lib/status/life'
import { personStatusOn } from '@/lib/status/person-status'
import { CitePage } from '../case/cite-page'
import { StatusOnForm } from '../case/status-on-form'
import { BarPatterns, CustodyBar, CustodyWords } from '../status/custody-bar'
import { StatusBlock } from '../status/status-block'
import { writeDay } from '../ui/when'
import { KillingShape, claimsOfAccount } from './killing-shape'
import { PersonCases } from './person-cases'
import { PersonName } from './person-name'
import { PersonRelated } from './person-related'
import { PersonRoles } from './person-roles'
import { Spellings } from './spellings'
import { statusSentence } from './status-sentence'

interface Props {
  readonly dossier: PersonDossier
  /** The day the status is asked for; today unless the reader chose another. */
  readonly on: Day
  readonly today: Day
  readonly siteUrl: string
  readonly voice: Voice
}

/** A person: who, what is known of them on a day and who says so, what happened, and how the name is written. */
export function PersonPage({ dossier, on, today, siteUrl, voice }: Props) {
  const { lang, t } = voice
  const status = personStatusOn(dossier.id, dossier.claims, dossier.proceedings, on)
  const died = hasDied(status.life)
  const bar = barOf(status, on)
  const killings = dossier.killings.map((killing) => ({
    case: killing.case,
    account: accountOfKilling(killing),
  }))
  const roles = inOrderOfTime(dossier.roles)
  const nameClaims = dossier.claims.filter((claim) => claim.kind === 'name')
  const told: Claim[] = [
    ...killings.flatMap(({ account }) => claimsOfAccount(account)),
    ...roles,
    ...nameClaims,
  ]
  const labels = labelCitations(told)
  const address = paths.person(lang, dossier.slug)
  const disagreementOn = ({ disagreementId }: Claim) => {
    const told = disagreementId && dossier.disagreements.get(disagreementId)
    return told ? paths.case(lang, told) : undefined
  }
  return (
    <article>
      <BarPatterns />
      <PersonName dossier={dossier} voice={voice} />
      <section aria-labelledby="status" className="mt-8">
        <h2 id="status" className="visually-hidden">
          {t('person.status')}
        </h2>
        {on === today ? null : (
          <p className="chip mb-3">
            {t('case.statusOn', { day: writeDay(on, voice) })} · <a href={address}>{t('case.backToToday')}</a>
          </p>
        )}
        <div className="sentence">
          <p className="label">{t('person.copy')}</p>
          <p className="lead select-all">{statusSentence(dossier.name, status, voice)}</p>
        </div>
        {died ? null : <StatusBlock status={status} voice={voice} />}
        {!died && bar.segments.length > 0 ? (
          <figure className="mt-4 subject">
            <CustodyBar data={bar} voice={voice} />
            <figcaption>
              <CustodyWords data={bar} voice={voice} />
            </figcaption>
          </figure>
        ) : null}
      </section>
      {killings.map((killing) => (
        <KillingShape key={killing.case.id} killing={killing} labels={labels} voice={voice} />
      ))}
      <PersonCases dossier={dossier} status={status} voice={voice} />
      <PersonRoles roles={roles} labels={labels} disagreementOn={disagreementOn} voice={voice} />
      <Spellings
        names={dossier.names}
        claims={nameClaims}
        labels={labels}
        disagreementOn={disagreementOn}
        voice={voice}
      />
      <PersonRelated dossier={dossier} voice={voice} />
      <StatusOnForm action={address} on={on} today={today} voice={voice} />
      <CitePage
        title={sayIn(dossier.name, lang).text}
        address={siteUrl + address}
        day={today}
        changed={dossier.updatedAt}
        voice={voice}
      />
    </article>
  )
}
