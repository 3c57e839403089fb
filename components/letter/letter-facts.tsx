import type { ReactNode } from 'react'
import { writeDate } from '@/lib/dates/write'
import type { Voice } from '@/lib/i18n/voice'
import type { LetterDossier, LetterPartyDto } from '@/lib/letter/dto'
import { paths } from '@/lib/site/paths'
import { Facts, Fact } from '../ui/facts'
import { Said } from '../ui/said'
import { LetterDate } from './letter-date'

/** Who wrote to whom, when, on what occasion, through what it is known, and whether an answer is. */
export function LetterFacts({ letter, voice }: { letter: LetterDossier; voice: Voice }) {
  const { lang, t } = voice
  const { reportedIn } = letter
  return (
    <Facts>
      <Fact label={t('letter.senders')}>
        <Parties parties={letter.parties} role="sender" voice={voice} />
      </Fact>
      <Fact label={t('letter.addressees')}>
        <Parties parties={letter.parties} role="addressee" voice={voice} />
      </Fact>
      <Fact label={t('letter.date')}>
        <LetterDate letter={letter} voice={voice} />
      </Fact>
      {letter.occasion ? (
        <Fact label={t('letter.occasion')}>
          <Said words={letter.occasion} voice={voice} />
        </Fact>
      ) : null}
      <Fact label={t('letter.reportedIn')}>
        <Said words={reportedIn.publisher} voice={voice} />
        {reportedIn.published ? `, ${writeDate(reportedIn.published, lang)}` : ''}
        {': '}
        <a href={paths.source(lang, reportedIn.slug)}>
          {reportedIn.title ? (
            <span lang={reportedIn.lang}>{reportedIn.title}</span>
          ) : (
            <Said words={reportedIn.titleNote ?? reportedIn.publisher} voice={voice} />
          )}
        </a>
      </Fact>
      <Fact label={t('letter.answer')}>{t('letter.noAnswerNote')}</Fact>
    </Facts>
  )
}

function Parties({
  parties,
  role,
  voice,
}: {
  parties: readonly LetterPartyDto[]
  role: LetterPartyDto['role']
  voice: Voice
}) {
  const own = parties.filter((party) => party.role === role)
  if (own.length === 0) return voice.t('letter.sendersNone')
  return (
    <ul className="list-plain">
      {own.map((party) => (
        <li key={party.id} className="party">
          <PartyName party={party} voice={voice} />
          {party.note ? (
            <p className="label measure">
              <Said words={party.note} voice={voice} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function PartyName({ party, voice }: { party: LetterPartyDto; voice: Voice }): ReactNode {
  const { person, office, organisation } = party
  const link = organisation ? (
    <a href={paths.organisation(voice.lang, organisation.slug)}>
      <Said words={organisation.name} voice={voice} />
    </a>
  ) : null
  if (!person) return link
  return (
    <>
      <Said words={person} voice={voice} />
      {office ? (
        <>
          {', '}
          <Said words={office} voice={voice} />
        </>
      ) : null}
      {link ? <span className="label"> · {link}</span> : null}
    </>
  )
}
