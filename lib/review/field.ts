import { isDay } from '@/lib/dates/day'
import { parseEdtf, edtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import { writeLength } from '@/lib/dates/write-length'
import type { MessageKey } from '@/lib/desk/say'
import { isJsonArray, sameJson, type Json } from '@/lib/document/json'
import { LANGS } from '@/lib/i18n/lang'
import type { Translator } from '@/lib/i18n/translator'
import { nameOfLabel, nameOfRow, type Telling } from './telling'

/** A kind of row within a document; the document of each kind of record is one too. */
export type PartName =
  | 'case'
  | 'person'
  | 'organisation'
  | 'source'
  | 'letter'
  | 'theme'
  | 'subject'
  | 'group'
  | 'proceeding'
  | 'charge'
  | 'disagreement'
  | 'claim'
  | 'component'
  | 'citation'
  | 'spelling'
  | 'party'

interface Common {
  readonly label: MessageKey
  /** For editors alone: never told to readers. */
  readonly inside?: true
  /** What it is unless somebody says otherwise: not told where nothing else stood there. */
  readonly usual?: Json
}

/** How one field of a document is told. */
export type Field = Common &
  (
    | { readonly is: 'id' }
    /** A text in up to three languages. */
    | { readonly is: 'words' }
    /** A text in one language. */
    | { readonly is: 'text' }
    /** `write` answers null for what is no value of the field. */
    | { readonly is: 'value'; readonly write: (value: Json, telling: Telling) => string | null }
    | { readonly is: 'rows'; readonly part: PartName }
  )

/** Every field of `T`, in the order in which they are told. */
export type Shape<T> = { readonly [K in keyof T]-?: Field }

export const id = (label: MessageKey): Field => ({ is: 'id', label })
export const words = (label: MessageKey): Field => ({ is: 'words', label })
export const text = (label: MessageKey): Field => ({ is: 'text', label })
export const rows = (label: MessageKey, part: PartName): Field => ({ is: 'rows', label, part })
export const inside = (field: Field): Field => ({ ...field, inside: true })
export const usually = (usual: Json, field: Field): Field => ({ ...field, usual })
/** Whether a value says no more than that nobody has said anything. */
export const isUsual = ({ usual }: Field, given: Json): boolean =>
  usual !== undefined && sameJson(given, usual)

type Write = (value: Json, telling: Telling) => string | null
const value = (label: MessageKey, write: Write): Field => ({ is: 'value', label, write })

/** One of a closed vocabulary. */
export function oneOf<T extends string>(
  label: MessageKey,
  values: readonly T[],
  name: (found: T, t: Translator) => string,
): Field {
  return value(label, (given, { voice }) => {
    const found = values.find((each) => each === given)
    return found === undefined ? null : name(found, voice.t)
  })
}

export const date = (label: MessageKey): Field =>
  value(label, (given, { voice }) =>
    typeof given === 'string' && parseEdtf(given).kind !== 'error'
      ? writeDate(edtf(given), voice.lang)
      : null,
  )

export const dayOf = (label: MessageKey): Field =>
  value(label, (given, { voice }) =>
    typeof given === 'string' && isDay(given) ? writeDate(edtf(given), voice.lang) : null,
  )

export const length = (label: MessageKey, unit: 'months' | 'days'): Field =>
  value(label, (given, { voice }) =>
    typeof given === 'number' && Number.isSafeInteger(given) && given >= 0
      ? writeLength({ [unit]: given }, voice.lang)
      : null,
  )

export const number = (label: MessageKey): Field =>
  value(label, (given) => (typeof given === 'number' ? String(given) : null))

/** Written as it is: an amount, a currency, an address. */
export const plain = (label: MessageKey): Field =>
  value(label, (given) => (typeof given === 'string' ? given : null))

export const yesNo = (label: MessageKey): Field =>
  value(label, (given, { voice: { t } }) =>
    typeof given === 'boolean' ? t(given ? 'review.value.yes' : 'review.value.no') : null,
  )

export const langs = (label: MessageKey): Field =>
  usually(
    [],
    value(label, (given, { voice: { t } }) =>
      isJsonArray(given)
        ? LANGS.filter((lang) => given.includes(lang))
            .map((lang) => t(`words.langName.${lang}`))
            .join(', ') || t('review.value.none')
        : null,
    ),
  )

/** Another record, or a term of a vocabulary. */
export const reference = (label: MessageKey): Field =>
  value(label, (given, telling) => (typeof given === 'string' ? nameOfLabel(given, telling) : null))

export const references = (label: MessageKey): Field =>
  usually(
    [],
    value(label, (given, telling) =>
      isJsonArray(given)
        ? given.map((each) => nameOfLabel(typeof each === 'string' ? each : '', telling)).join(', ') ||
          telling.voice.t('review.value.none')
        : null,
    ),
  )

/** A row of the same document. */
export const own = (label: MessageKey): Field =>
  value(label, (given, telling) => (typeof given === 'string' ? nameOfRow(given, telling) : null))
