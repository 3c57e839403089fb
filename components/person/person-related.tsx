import type { Named } from '@/lib/case/dto'
import type { Voice } from '@/lib/i18n/voice'
import type { PersonDossier } from '@/lib/person/dto'
import { paths } from '@/lib/site/paths'
import { NamedList } from '../ui/named-list'

/** People of the same cases, cases on the same themes, letters and themes; what there is none of is left out. */
export function PersonRelated({ dossier, voice }: { dossier: PersonDossier; voice: Voice }) {
  const { lang, t } = voice
  const lists: readonly {
    key: 'people' | 'letters' | 'themes' | 'relatedCases'
    named: readonly Named[]
    href: (slug: string) => string
  }[] = [
    { key: 'people', named: dossier.people, href: (slug) => paths.person(lang, slug) },
    { key: 'letters', named: dossier.letters, href: (slug) => paths.letter(lang, slug) },
    { key: 'themes', named: dossier.themes, href: (slug) => paths.theme(lang, slug) },
    { key: 'relatedCases', named: dossier.relatedCases, href: (slug) => paths.case(lang, slug) },
  ]
  const filled = lists.filter(({ named }) => named.length > 0)
  return (
    <section className="section no-print" aria-labelledby="related">
      <h2 id="related">{t('person.related')}</h2>
      {filled.length === 0 ? <p className="measure">{t('person.relatedNone')}</p> : null}
      <div className="columns">
        {filled.map(({ key, named, href }) => (
          <div key={key}>
            <h3 className="label">{t(`person.${key}`)}</h3>
            <NamedList items={named} href={href} voice={voice} />
          </div>
        ))}
      </div>
    </section>
  )
}
