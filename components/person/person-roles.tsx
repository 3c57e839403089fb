import type { Claim, RoleClaim } from '@/lib/claim/dto'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import { ToldClaim, type Labels } from '../claim/claim-view'
import { Said } from '../ui/said'
import { When } from '../ui/when'

/** What the person does and did, as sources name it. They come in the order of time. */
export function PersonRoles({
  roles,
  labels,
  disagreementOn,
  voice,
}: {
  roles: readonly RoleClaim[]
  labels: Labels
  disagreementOn: (claim: Claim) => string | undefined
  voice: Voice
}) {
  const { lang, t } = voice
  return (
    <section className="section" aria-labelledby="roles">
      <h2 id="roles">{t('person.roles')}</h2>
      {roles.length === 0 ? (
        <p className="measure">{t('person.rolesNone')}</p>
      ) : (
        <p className="label measure">{t('person.rolesNote')}</p>
      )}
      {roles.map((role) => (
        <ToldClaim
          key={role.id}
          claim={role}
          labels={labels}
          voice={voice}
          disagreementOn={disagreementOn(role)}
        >
          <strong className="role">
            <Said words={role.occupation.name} voice={voice} />
          </strong>
          {role.organisation ? (
            <>
              {', '}
              <a href={paths.organisation(lang, role.organisation.slug)}>
                <Said words={role.organisation.name} voice={voice} />
              </a>
            </>
          ) : null}
          {' · '}
          <When claim={role} voice={voice} />
        </ToldClaim>
      ))}
    </section>
  )
}
