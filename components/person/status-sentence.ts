import type { PersonStatus } from '@/lib/case/dto'
import { knownBy, type Claim } from '@/lib/claim/dto'
import { edtf, partsOfEdtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import { sayIn, type Words } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { hasDied } from '@/lib/status/life'
import { whoSays } from '../status/status-block'
import { whenText, writeDay } from '../ui/when'

/**
 * A person's status in one sentence that can be copied as it stands: the day, the state, since when, when it was last
 * confirmed, and who says so with the day on which it was said. No name is inflected, and no word takes a gender except
 * in Russian after a surname that has one, because the record knows neither.
 */
export function statusSentence(name: Words, status: PersonStatus, voice: Voice): string {
  const person = sayIn(name, voice.lang).text
  const said = hasDied(status.life) ? [] : [...custodyClauses(person, status, voice)]
  const life = lifeClause(person, status, voice)
  if (life) said.push(life)
  const legal = hasDied(status.life) ? null : legalClause(person, status, voice, said.length === 0)
  if (legal) said.push(legal)
  const { t } = voice
  return t('person.sentence.frame', {
    day: writeDay(status.on, voice),
    said: said.length > 0 ? said.join('; ') : t('person.sentence.nothing', { name: person }),
  })
}

function lifeClause(name: string, { life }: PersonStatus, voice: Voice): string | null {
  if (life.state === 'living') return null
  const { since } = life
  const clause = voice.t(`person.sentence.life.${life.state}`, {
    name,
    surname: genderOfSurname(name),
    since: sinceText(since, voice),
    when: whenInText(since, voice),
  })
  return join([clause, sourcesText([since], voice)])
}

/** What a Russian verb in the past agrees with; «other» where the surname has no gender, and then the verb has none. */
function genderOfSurname(name: string): 'masculine' | 'feminine' | 'other' {
  if (/(?:[оеё]ва|[иы]на|[сц]кая)$/.test(name)) return 'feminine'
  return /(?:[оеё]в|[иы]н|[сц]кий)$/.test(name) ? 'masculine' : 'other'
}

function custodyClauses(name: string, { custody }: PersonStatus, voice: Voice): string[] {
  const { t } = voice
  if (custody.state !== 'unknown') {
    const clause = t(`person.sentence.custody.${custody.state}`, {
      name,
      since: sinceText(custody.since, voice),
    })
    return [join([clause, ...confirmation(custody, voice)])]
  }
  const { last } = custody
  if (!last) return []
  if (last.why === 'police_custody_is_short') {
    const detained = t('person.sentence.unknownPolice', { name, when: whenText(last.since, voice, 'in') })
    return [join([detained, sourcesText([last.since, last.latest], voice)])]
  }
  const clause = t('person.sentence.unknownLast', {
    name,
    state: t(`words.custody.${last.state}`),
    start: startText(last.since, voice),
    since: sinceText(last.since, voice),
    until: writeDay(last.to, voice, 'until'),
  })
  return [join([clause, sourcesText([last.since, last.latest], voice)])]
}

/** The gravest proceeding; `alone`: nothing before it has named the person. */
function legalClause(name: string, status: PersonStatus, voice: Voice, alone: boolean): string | null {
  const finding = status.headline
  if (!finding) return null
  const { t, lang } = voice
  const { since, proceeding } = finding
  const legal = t(`person.sentence.legal.${finding.status}`, {
    since: sinceText(since, voice),
    when: whenInText(since, voice),
  })
  const count = status.proceedings.length
  const frame = `${alone ? 'only' : 'also'}${count > 1 ? 'Several' : 'One'}` as const
  const clause = t(`person.sentence.proceeding.${frame}`, {
    name,
    count,
    proceeding: sayIn(proceeding.name, lang).text,
    legal,
  })
  return join([clause, ...confirmation(finding, voice)])
}

interface Confirmed {
  readonly since: Claim
  readonly confirmedBy: Claim | null
}

/** When a later source last asserted it, and who says so: the claim that began it does not confirm itself. */
function confirmation({ since, confirmedBy }: Confirmed, voice: Voice): string[] {
  const { t } = voice
  if (!confirmedBy || (confirmedBy === since && !since.asOf))
    return [t('person.sentence.notConfirmed'), sourcesText([since], voice)]
  const { asOf } = confirmedBy
  const confirmed = t('person.sentence.confirmed', {
    when: asOf ? writeDay(asOf, voice, 'in') : whenInText(confirmedBy, voice),
    day: asOf ? writeDay(asOf, voice) : startText(confirmedBy, voice),
  })
  return [confirmed, sourcesText([since, confirmedBy], voice)]
}

/** «according to Vlast (29 November 2023) and Azattyq (5 May 2025)» */
function sourcesText(claims: readonly Claim[], voice: Voice): string {
  const { lang, t } = voice
  const said = claims.flatMap((claim) => {
    const [citation] = claim.citations
    if (!citation) return []
    const { published, weak } = citation.source
    const day = published ? writeDate(published, lang) : t('case.undated')
    return [withDay(whoSays(claim, voice), weak ? `${day}, ${t('case.weakSource')}` : day)]
  })
  const once = [...new Set(said)]
  if (once.length === 0) return ''
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(once)
  return t('person.sentence.source', { count: once.length, list })
}

/** «Vlast (29 November 2023)», and «Nobody (as reported by Vlast, 29 November 2023)»: one pair of brackets is enough. */
const withDay = (who: string, day: string) =>
  who.endsWith(')') ? `${who.slice(0, -1)}, ${day})` : `${who} (${day})`

/** Since when; where no source gives the day, «at the latest» since the day by which it was so. */
function sinceText(claim: Claim, voice: Voice): string {
  if (claim.date && partsOfEdtf(claim.date).kind === 'date') return writeDate(claim.date, voice.lang, 'since')
  const bound = knownBy(claim)
  if (!bound) return voice.t('case.dateUnknown')
  return voice.t('person.sentence.atLatest', { since: writeDay(bound, voice, 'since') })
}

const startText = (claim: Claim, voice: Voice) => datedOrBy(claim, voice, 'plain')
const whenInText = (claim: Claim, voice: Voice) => datedOrBy(claim, voice, 'in')

function datedOrBy(claim: Claim, { lang, t }: Voice, style: 'plain' | 'in'): string {
  if (claim.date && partsOfEdtf(claim.date).kind === 'date') return writeDate(claim.date, lang, style)
  const bound = knownBy(claim)
  return bound ? writeDate(edtf(bound), lang, 'by') : t('case.dateUnknown')
}

const join = (parts: readonly string[]) => parts.filter(Boolean).join(', ')
