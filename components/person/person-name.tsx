import type { Voice } from '@/lib/i18n/voice'
import type { PersonDossier, PersonNameDto } from '@/lib/person/dto'
import { spellingsBeneath } from '@/lib/person/spellings'
import { Said } from '../ui/said'

const IN_THE_LINE = 7

/** The name as the largest thing on the page, other spellings beneath it, and who it is not. */
export function PersonName({ dossier, voice }: { dossier: PersonDossier; voice: Voice }) {
  const { lang, t } = voice
  const others = spellingsBeneath(dossier.name, dossier.names, lang, IN_THE_LINE)
  return (
    <header>
      <p className="label">{t('person.label')}</p>
      <h1 className="person-name">
        <Said words={dossier.name} voice={voice} />
      </h1>
      {others.length > 0 ? (
        <ul className="spelling-line list-plain" aria-label={t('person.spellings')}>
          {others.map((name) => (
            <li key={name.text}>
              <Spelling name={name} />
            </li>
          ))}
        </ul>
      ) : null}
      {dossier.names.length > 0 ? (
        <p className="label no-print">
          <a href="#names">{t('person.spellingsAll', { count: dossier.names.length })}</a>
        </p>
      ) : null}
      {dossier.notConfusedWith ? (
        <p className="not-confused measure">
          <strong className="label">{t('person.notConfused')}</strong>{' '}
          <Said words={dossier.notConfusedWith} voice={voice} />
        </p>
      ) : null}
    </header>
  )
}

/** One spelling with its language and direction, so that it is read aloud and set as what it is. */
export function Spelling({ name }: { name: Pick<PersonNameDto, 'text' | 'lang' | 'script'> }) {
  if (name.script === 'arabic')
    return (
      <bdi lang={name.lang ? `${name.lang}-Arab` : undefined} dir="rtl">
        {name.text}
      </bdi>
    )
  return <bdi lang={name.lang ? langTag(name.lang, name.script) : undefined}>{name.text}</bdi>
}

/** BCP 47: the script is named where it is not the language's usual one. */
const langTag = (lang: string, script: 'cyrillic' | 'latin') => {
  const usual = lang === 'en' ? 'latin' : 'cyrillic'
  return script === usual ? lang : `${lang}-${script === 'latin' ? 'Latn' : 'Cyrl'}`
}
