import { childPath } from '@/lib/document/change'
import { isJsonObject, ownValue, type JsonObject } from '@/lib/document/json'
import { LANGS, type Lang } from '@/lib/i18n/lang'
import { titleOf } from './describe'
import { isUsual, type Field, type PartName } from './field'
import { rowsIn, sayField, textOf } from './row-names'
import { SHAPES } from './shapes'
import type { Telling } from './telling'

/** A field or a row of a document as plain words: with a text, or with what it consists of. */
export interface Outline {
  /** Where it is, for keys and links; never shown. */
  readonly path: string
  readonly label: string
  readonly text?: string
  /** The language of the text, where it is one of the site's. */
  readonly lang?: Lang
  readonly children?: readonly Outline[]
}

/** Everything that a document says, in the order in which it is told. Fields without a value are left out. */
export function outlineOf(telling: Telling): Outline[] {
  return outlineRow(telling.kind, telling.content, '', telling)
}

/** The same of one row. `without` are fields that are told elsewhere. */
export function outlineRow(
  part: PartName,
  row: JsonObject,
  path: string,
  telling: Telling,
  without: readonly string[] = [],
): Outline[] {
  return Object.entries(SHAPES[part]).flatMap(([key, field]) =>
    without.includes(key) ? [] : outlineField(part, key, field, row, childPath(path, key), telling),
  )
}

function outlineField(
  part: PartName,
  key: string,
  field: Field,
  row: JsonObject,
  path: string,
  telling: Telling,
): Outline[] {
  const { t } = telling.voice
  const label = t(field.label)
  const value = ownValue(row, key)
  if (value === undefined || isUsual(field, value)) return []
  switch (field.is) {
    case 'id':
      return []
    case 'rows': {
      const children = rowsIn(value).map((each): Outline => {
        const own = childPath(path, textOf(each['id']))
        return {
          path: own,
          label: titleOf(field.part, each, telling),
          children: outlineRow(field.part, each, own, telling),
        }
      })
      return children.length > 0 ? [{ path, label, children }] : []
    }
    case 'words': {
      const children = LANGS.flatMap((lang): Outline[] => {
        const text = isJsonObject(value) ? ownValue(value, lang) : undefined
        return typeof text === 'string'
          ? [{ path: childPath(path, lang), label: t(`words.langName.${lang}`), text, lang }]
          : []
      })
      return children.length > 0 ? [{ path, label, children }] : []
    }
    case 'text':
    case 'value': {
      const text = sayField(part, key, row, telling)
      return text === '' ? [] : [{ path, label, text }]
    }
  }
}
