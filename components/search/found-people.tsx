import type { Words } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { LikeHit, PersonHit } from '@/lib/search/dto'
import { paths } from '@/lib/site/paths'
import { statusLines } from '../status/status-block'
import { Said } from '../ui/said'
import { addressOfRecord } from './record-address'
import { WhyFound } from './why-found'

/** A person of the name that was asked for: how they are in one line, and which spelling was met. */
export function FoundPerson({ hit, voice }: { hit: PersonHit; voice: Voice }) {
  return (
    <li className="found-entry">
      <p className="found-person">
        <a href={paths.person(voice.lang, hit.slug)}>
          <Said words={hit.name} voice={voice} />
        </a>
      </p>
      <StatusLine hit={hit} voice={voice} />
      <p className="label">
        <WhyFound why={hit.why} shown={hit.name} voice={voice} />
      </p>
      <Warning words={hit.warning} voice={voice} />
    </li>
  )
}

/** Life or custody with since, last confirmed and who says so; beside it the gravest proceeding. */
function StatusLine({ hit: { status }, voice }: { hit: PersonHit; voice: Voice }) {
  const lines = statusLines(status, voice)
  const main = lines.find(({ key }) => key === 'life') ?? lines.find(({ key }) => key === 'custody')
  const legal = lines.find(({ key }) => key === status.headline?.proceeding.id)
  const shown = main ?? legal
  if (!shown) return <p className="label">{voice.t('case.noStatus')}</p>
  return (
    <p className="found-status">
      <span className={shown.now ? 'chip chip-now' : 'chip'}>{shown.value}</span>
      {main && legal ? <span className="chip">{legal.value}</span> : null}
      <span className="label">{shown.details.filter(Boolean).join(' · ')}</span>
    </p>
  )
}

/** A record of a name that is only like it: no status, because it may be somebody else. */
export function FoundLike({ hit, voice }: { hit: LikeHit; voice: Voice }) {
  return (
    <li className="found-entry">
      <p>
        <a href={addressOfRecord(voice.lang, hit.kind, hit.slug)}>
          <Said words={hit.name} voice={voice} />
        </a>
      </p>
      <p className="label">
        {voice.t(`search.recordKind.${hit.kind}`)} · <WhyFound why={hit.why} shown={hit.name} voice={voice} />
      </p>
      <Warning words={hit.warning} voice={voice} />
    </li>
  )
}

function Warning({ words, voice }: { words: Words | null; voice: Voice }) {
  return words ? (
    <p className="found-warning">
      <Said words={words} voice={voice} />
    </p>
  ) : null
}
