import { Fragment } from 'react'
import type { Claim } from '@/lib/claim/dto'
import { writeDate } from '@/lib/dates/write'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { PersonNameDto } from '@/lib/person/dto'
import { groupSpellings, type SpellingGroup } from '@/lib/person/spellings'
import { paths } from '@/lib/site/paths'
import { ToldClaim, type Labels } from '../claim/claim-view'
import { When } from '../ui/when'
import { Spelling } from './person-name'

/** Every spelling on file by language and script, and who prints it; then what sources say about the name itself. */
export function Spellings({
  names,
  claims,
  labels,
  disagreementOn,
  voice,
}: {
  names: readonly PersonNameDto[]
  claims: readonly Claim[]
  labels: Labels
  disagreementOn: (claim: Claim) => string | undefined
  voice: Voice
}) {
  const { t } = voice
  return (
    <section className="section" aria-labelledby="names">
      <h2 id="names">{t('person.names')}</h2>
      {names.length === 0 ? <p className="measure">{t('person.namesNone')}</p> : null}
      {names.length > 0 ? (
        <table className="stack spellings" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('person.spelling')}
              </th>
              <th scope="col" role="columnheader">
                {t('person.printedBy')}
              </th>
            </tr>
          </thead>
          {groupSpellings(names).map((group) => (
            <SpellingRows key={group.key} group={group} voice={voice} />
          ))}
        </table>
      ) : null}
      {names.length > 0 ? <p className="label mt-2">{t('person.namesNote')}</p> : null}
      {claims.map((claim) => (
        <ToldClaim
          key={claim.id}
          claim={claim}
          labels={labels}
          voice={voice}
          disagreementOn={disagreementOn(claim)}
        >
          <When claim={claim} voice={voice} />
        </ToldClaim>
      ))}
    </section>
  )
}

function SpellingRows({ group, voice }: { group: SpellingGroup; voice: Voice }) {
  const { t } = voice
  const language = group.lang ? t(`person.langOf.${group.lang}`) : t('person.otherLang')
  return (
    <tbody role="rowgroup">
      <tr role="row" className="row-head">
        <th scope="rowgroup" colSpan={2} role="rowheader" className="label">
          {`${language}, ${t(`person.script.${group.script}`)}`}
        </th>
      </tr>
      {group.names.map((name) => (
        <tr key={name.id} role="row">
          <td role="cell" className="spelling">
            <Spelling name={name} />
          </td>
          <td role="cell">
            <Provenance name={name} voice={voice} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

/** Who prints it, that it was made here, or that nobody noted; and what kind of spelling it is. */
function Provenance({ name, voice }: { name: PersonNameDto; voice: Voice }) {
  const { lang } = voice
  const kind = kindText(name, voice)
  const note = name.note ? sayIn(name.note, lang).text : null
  // «Probably» is already in the words for a misprint.
  const notes = [kind, note && !kind?.includes(note) ? note : null].filter((text) => text !== null)
  return (
    <>
      {notes.join(' · ')}
      {name.source ? (
        <Fragment>
          {notes.length > 0 ? ' · ' : ''}
          <PrintedIn source={name.source} voice={voice} />
        </Fragment>
      ) : null}
    </>
  )
}

function PrintedIn({ source, voice }: { source: NonNullable<PersonNameDto['source']>; voice: Voice }) {
  const { lang, t } = voice
  return (
    <a href={paths.source(lang, source.slug)}>
      {t('person.printedIn', { publisher: sayIn(source.publisher, lang).text })}
      {source.published ? `, ${writeDate(source.published, lang, 'short')}` : ''}
    </a>
  )
}

function kindText({ kind, source }: PersonNameDto, { t }: Voice): string | null {
  switch (kind) {
    case 'printed':
      return source ? null : t('person.notNoted')
    case 'transliteration':
      return source ? null : t('person.madeHere')
    case 'misprint':
      return t('words.nameKind.misprint')
    case 'alias':
      return t('person.alias')
    case 'official':
      return t('person.official')
  }
}
