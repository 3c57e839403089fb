import { LANGS } from '@/lib/i18n/lang'
import { valuesOf, type Field } from '@/lib/editor/field'
import type { FormView } from './form-context'

/** Fields that few rows need: they stand folded until something is in them. */
const SELDOM: ReadonlySet<string> = new Set([
  'court',
  'placeId',
  'dateNote',
  'standing',
  'disagreementId',
  'inclusion',
  'scope',
  'part',
  'stance',
  'saidBy',
  'letterId',
  'slug',
  'note',
  'titleNote',
  'occasion',
])
const isWords = ({ type }: Field) => type === 'words' || type === 'longWords'

export interface Arranged {
  readonly plain: readonly Field[]
  readonly seldom: readonly Field[]
  /** Whether something stands in a seldom field, or is wrong there. */
  readonly unfolded: boolean
}

/** The fields of a form, those that are seldom needed apart. Boxes of languages stand beneath the words that they speak of. */
export function arrange(fields: readonly Field[], prefix: string, { open }: FormView): Arranged {
  const shown = fields.filter(({ type }) => type !== 'langs')
  const seldom = shown.filter(({ name, type }) => SELDOM.has(name) && type !== 'longWords')
  const isFilled = (field: Field): boolean => {
    const name = prefix + field.name
    const names = isWords(field) ? LANGS.map((lang) => `${name}.${lang}`) : [name]
    const touched = [...open.errors, ...open.conflicts].some(
      (each) => names.includes(each.field) || each.field === name,
    )
    const otherwise = field.type === 'choice' ? field.otherwise : undefined
    return touched || names.some((each) => valuesOf(open.shown, each).some((text) => text !== otherwise))
  }
  return { plain: shown.filter((field) => !seldom.includes(field)), seldom, unfolded: seldom.some(isFilled) }
}
