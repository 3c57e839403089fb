import { ownValue, isJsonObject, type JsonObject } from '@/lib/document/json'
import type { Voice } from '@/lib/i18n/voice'
import { isUsual, type PartName } from './field'
import { rowName, rowsIn, saidByName, sayField, sayWords } from './row-names'
import { SHAPES } from './shapes'
import type { Telling } from './telling'

/** Longer texts are cut here; the whole of them stands in the outline. */
const LONGEST = 240

/** One row in a line, without what its name has said: «7 years imprisonment; cited to Azattyq, 22 June 2026, paragraph 2». */
export function summarise(part: PartName, row: JsonObject, telling: Telling): string {
  const { t } = telling.voice
  const say = (key: string) => sayField(part, key, row, telling)
  switch (part) {
    case 'claim':
      return join('; ', [...claimFacts(row, telling), claimText(row, telling), citedTo(row, telling)])
    case 'citation':
      return citationWords(row, telling)
    case 'component':
      return componentWords(row, telling)
    case 'subject':
      return join(', ', [rowName(part, row, telling), say('role')])
    case 'group':
      return join(', ', [say('name'), say('size') && `${t('review.field.size')}: ${say('size')}`])
    default:
      return join('; ', [rowName(part, row, telling), ...labelled(part, row, telling)])
  }
}

const join = (by: string, texts: readonly string[]) => texts.filter(Boolean).join(by)

/** Fields that say by themselves what they are. */
const LEAD = ['chargeStep', 'stage', 'custody', 'outcome', 'party'] as const
/** What is said at the end, or to editors alone. */
const LATER = new Set(['text', 'citations', 'components', 'date', 'standing'])

function claimFacts(claim: JsonObject, telling: Telling): string[] {
  const said = saidByName(claim)
  const leads = LEAD.filter((key) => !said.has(key)).map((key) => sayField('claim', key, claim, telling))
  const components = rowsIn(ownValue(claim, 'components')).map((each) => componentWords(each, telling))
  const setAside =
    ownValue(claim, 'standing') === 'set_aside' ? [sayField('claim', 'standing', claim, telling)] : []
  const skip = new Set<string>([...said, ...LEAD, ...LATER])
  return [
    ...components,
    ...leads,
    sayField('claim', 'date', claim, telling),
    ...labelled('claim', claim, telling, skip),
    ...setAside,
  ]
}

/** Each field that has a value after its label, but for what only editors are told. */
function labelled(
  part: PartName,
  row: JsonObject,
  telling: Telling,
  skip: ReadonlySet<string> = new Set(),
): string[] {
  const name = rowName(part, row, telling)
  return Object.entries(SHAPES[part]).flatMap(([key, field]) => {
    const value = ownValue(row, key)
    if (skip.has(key) || field.inside || value === undefined || isUsual(field, value)) return []
    const label = telling.voice.t(field.label)
    if (field.is === 'rows') {
      const all = rowsIn(ownValue(row, key)).map((each) => rowName(field.part, each, telling))
      return all.length > 0 ? [`${label}: ${join(', ', all)}`] : []
    }
    const text = sayField(part, key, row, telling)
    return text && text !== name ? [`${label}: ${shorten(text)}`] : []
  })
}

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text)

const quoted = (text: string, { t }: Voice) => (text ? t('review.quoted', { text: shorten(text) }) : '')

const claimText = (claim: JsonObject, { voice }: Telling) =>
  quoted(sayWords(ownValue(claim, 'text'), voice), voice)

function citedTo(claim: JsonObject, telling: Telling): string {
  const { t } = telling.voice
  const citations = rowsIn(ownValue(claim, 'citations')).map((each) => placeInSource(each, telling))
  return citations.length > 0 ? t('review.citedTo', { sources: join('; ', citations) }) : t('review.notCited')
}

/** Where in which source: «Azattyq, 22 June 2026, paragraph 2». */
export function placeInSource(citation: JsonObject, telling: Telling): string {
  const { t } = telling.voice
  const say = (key: string) => sayField('citation', key, citation, telling)
  const part = ownValue(citation, 'part')
  const number = say('paragraph')
  return join(', ', [
    say('sourceId'),
    part === 'body' ? '' : say('part'),
    number && t(part === 'related' ? 'case.itemNumber' : 'review.paragraph', { number }),
  ])
}

function citationWords(citation: JsonObject, telling: Telling): string {
  const { t } = telling.voice
  const say = (key: string) => sayField('citation', key, citation, telling)
  const saidBy = say('letterId') || say('saidBy')
  return join('; ', [
    placeInSource(citation, telling),
    quoted(say('quoteExact'), telling.voice),
    saidBy && `${t('review.field.saidBy')}: ${saidBy}`,
    ownValue(citation, 'stance') === 'disputes' ? say('stance') : '',
  ])
}

function componentWords(component: JsonObject, telling: Telling): string {
  const say = (key: string) => sayField('component', key, component, telling)
  return join(', ', [
    say('kind'),
    join(' ', [say('months'), say('days')]),
    join(' ', [say('amount'), say('currency')]),
    isJsonObject(ownValue(component, 'scope')) ? say('scope') : '',
  ])
}
