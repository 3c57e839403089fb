import type { Claim } from '@/lib/claim/dto'
import type { PersonStatus } from '@/lib/case/dto'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { CustodyStatus } from '@/lib/status/custody'
import { hasDied } from '@/lib/status/life'
import { whenText, writeDay } from '../ui/when'

/** Who says a claim, in one line: the letter or speaker, and who reports it. */
export function whoSays(claim: Claim, { lang, t }: Voice): string {
  const [citation] = claim.citations
  if (!citation) return ''
  const publisher = sayIn(citation.source.publisher, lang).text
  const speaker = citation.letter?.title ?? citation.saidBy
  return speaker ? t('case.saysVia', { speaker: sayIn(speaker, lang).text, publisher }) : publisher
}

/** «imprisoned», or «custody unknown; last known: house arrest, to 1 February 2026». */
export function custodyText(custody: CustodyStatus, voice: Voice): string {
  const { t } = voice
  if (custody.state !== 'unknown') return t(`words.custody.${custody.state}`)
  if (!custody.last) return t('case.custodyNothing')
  return t('case.custodyLast', {
    state: t(`words.custody.${custody.last.state}`),
    day: writeDay(custody.last.to, voice, 'until'),
  })
}

interface Line {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly now: boolean
  readonly details: readonly string[]
}

/** The lines of a status: life where it says something; of the living also custody and each proceeding. The dead are no defendants. */
export function statusLines(status: PersonStatus, voice: Voice): Line[] {
  const { t } = voice
  const lines: Line[] = []
  const { life, custody } = status
  if (life.state !== 'living')
    lines.push({
      key: 'life',
      label: t('case.life'),
      value: t(`words.life.${life.state}`),
      now: true,
      details: [whenText(life.since, voice), t('case.says', { who: whoSays(life.since, voice) })],
    })
  if (hasDied(life)) return lines
  if (custody.state !== 'unknown' || custody.last) lines.push(custodyLine(custody, voice))
  for (const finding of status.proceedings) lines.push(legalLine(finding, finding === status.headline, voice))
  return lines
}

function legalLine(finding: PersonStatus['proceedings'][number], now: boolean, voice: Voice): Line {
  const { t } = voice
  return {
    key: finding.proceeding.id,
    label: sayIn(finding.proceeding.name, voice.lang).text,
    value: t(`words.legal.${finding.status}`),
    now,
    details: [
      t('case.since', { when: whenText(finding.since, voice) }),
      t('case.says', { who: whoSays(finding.since, voice) }),
      confirmedText(finding, voice),
    ],
  }
}

function custodyLine(custody: CustodyStatus, voice: Voice): Line {
  const { t } = voice
  const value = custodyText(custody, voice)
  const base = { key: 'custody', label: t('case.custody'), value, now: true }
  if (custody.state === 'unknown') {
    if (!custody.last) return { ...base, details: [] }
    return {
      ...base,
      now: false,
      details: [
        t(`case.lapsed.${custody.last.why}`),
        t('case.since', { when: whenText(custody.last.since, voice) }),
        t('case.says', { who: whoSays(custody.last.latest, voice) }),
      ],
    }
  }
  return {
    ...base,
    details: [
      t('case.since', { when: whenText(custody.since, voice) }),
      t('case.says', { who: whoSays(custody.since, voice) }),
      confirmedText(custody, voice),
      ...(custody.possibly ? [t('case.possiblyChanged', { when: whenText(custody.possibly, voice) })] : []),
    ],
  }
}

/** When a source last asserted that it is so; the claim that began it does not confirm itself. */
export function confirmedText(
  { since, confirmedBy }: { readonly since: Claim; readonly confirmedBy: Claim | null },
  voice: Voice,
): string {
  if (!confirmedBy || (confirmedBy === since && !since.asOf)) return voice.t('case.notConfirmed')
  const day = confirmedBy.asOf ? writeDay(confirmedBy.asOf, voice) : whenText(confirmedBy, voice)
  const text = voice.t('case.confirmed', { day })
  return confirmedBy === since ? text : `${text} (${whoSays(confirmedBy, voice)})`
}

/** Status of one person: what it is now, since when, when it was last confirmed, and who says so. */
export function StatusBlock({ status, voice }: { status: PersonStatus; voice: Voice }) {
  const lines = statusLines(status, voice)
  if (lines.length === 0) return <p className="label">{voice.t('case.noStatus')}</p>
  return (
    <>
      <Lines lines={lines} />
      {status.proceedings.length > 1 && status.headline ? (
        <p className="label">
          {voice.t('case.gravest', { status: voice.t(`words.legal.${status.headline.status}`) })}
        </p>
      ) : null}
    </>
  )
}

/** Where the proceedings against a group stand. */
export function GroupStatus({ findings, voice }: { findings: PersonStatus['proceedings']; voice: Voice }) {
  return <Lines lines={findings.map((finding) => legalLine(finding, false, voice))} />
}

function Lines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <dl>
      {lines.map((line) => (
        <div key={line.key} className="status-line">
          <dt className="label">{line.label}</dt>
          <dd>
            <span className={line.now ? 'chip chip-now' : 'chip'}>{line.value}</span>
            <span className="label">{line.details.filter(Boolean).join(' · ')}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
