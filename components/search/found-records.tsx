import { writeDate } from '@/lib/dates/write'
import type { Voice } from '@/lib/i18n/voice'
import type { CaseHit, NamedHit, SourceHit, TextHit } from '@/lib/search/dto'
import { claimAnchor, paths } from '@/lib/site/paths'
import { Said } from '../ui/said'
import { addressOfRecord } from './record-address'
import { WhyFound } from './why-found'

export function FoundCase({ hit, voice }: { hit: CaseHit; voice: Voice }) {
  const { lang, t } = voice
  return (
    <li className="found-entry">
      <a href={paths.case(lang, hit.slug)}>
        <Said words={hit.name} voice={voice} />
      </a>
      <p className="label">
        {t(`words.caseKind.${hit.kind}`)}
        {' · '}
        {hit.why ? <WhyFound why={hit.why} shown={hit.name} voice={voice} titled /> : t('search.why.subject')}
      </p>
    </li>
  )
}

export function FoundNamed({
  hit,
  kind,
  voice,
}: {
  hit: NamedHit
  kind: 'organisation' | 'letter' | 'theme'
  voice: Voice
}) {
  return (
    <li className="found-entry">
      <a href={addressOfRecord(voice.lang, kind, hit.slug)}>
        <Said words={hit.name} voice={voice} />
      </a>
      <p className="label">
        <WhyFound why={hit.why} shown={hit.name} voice={voice} titled />
      </p>
    </li>
  )
}

export function FoundSource({ hit, voice }: { hit: SourceHit; voice: Voice }) {
  const { lang } = voice
  return (
    <li className="found-entry">
      <a href={paths.source(lang, hit.slug)}>
        {hit.title ? (
          <span lang={hit.lang}>{hit.title}</span>
        ) : (
          <Said words={hit.titleNote ?? hit.publisher} voice={voice} />
        )}
      </a>
      <p className="label">
        <Said words={hit.publisher} voice={voice} />
        {hit.published ? `, ${writeDate(hit.published, lang, 'short')}` : ''}
        {' · '}
        <WhyFound
          why={hit.why}
          shown={hit.title === hit.why.spelling ? { [lang]: hit.title } : hit.publisher}
          voice={voice}
          titled
        />
      </p>
    </li>
  )
}

/** The sentence, and the page and place where it stands. */
export function FoundText({ hit, voice }: { hit: TextHit; voice: Voice }) {
  const { lang, t } = voice
  const page = addressOfRecord(lang, hit.home.kind, hit.home.slug)
  return (
    <li className="found-entry">
      <p lang={hit.lang === lang ? undefined : hit.lang}>
        {hit.sentence.map(({ text, found }, at) =>
          found ? (
            <mark key={at} className="found-word">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      <p className="label">
        {t(`search.recordKind.${hit.home.kind}`)}
        {': '}
        <a href={hit.claimId ? `${page}#${claimAnchor(hit.claimId)}` : page}>
          <Said words={hit.home.name} voice={voice} />
        </a>
      </p>
    </li>
  )
}
