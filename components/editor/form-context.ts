import type { OpenForm } from '@/lib/editor/open-form'
import { valueOf, valuesOf } from '@/lib/editor/field'
import { errorKey } from '@/lib/editor/errors'
import type { PartName } from '@/lib/review/field'
import { fieldOf } from '@/lib/review/shapes'
import type { View } from './desk-view'

/** The open form, as its fields are handed it. */
export interface FormView extends View {
  readonly open: OpenForm
  /** Where the form is sent to be kept and shown again, with one row more. */
  readonly keepPath: string
}

/** Fields that are not keys of the document, or are asked otherwise than they are told. */
const OWN_LABELS = [
  'about',
  'until',
  'slug',
  'readIn',
  'openIn',
  'inclusion',
  'quoteExact',
  'months',
  'days',
  'lengthMonths',
  'lengthDays',
] as const
const isOwn = (name: string): name is (typeof OWN_LABELS)[number] => OWN_LABELS.some((each) => each === name)

/** What a field is called. `part` is what lib/review calls its row. */
export function labelOf(part: PartName, name: string, { voice: { t } }: View): string {
  if (isOwn(name) && !(part === 'disagreement' && name === 'about')) return t(`editor.fields.${name}`)
  if (part === 'subject' && name === 'id') return t('review.row.subject')
  const field = fieldOf(part, name)
  return field ? t(field.label) : name
}

const HINTED = [
  'slug',
  'paragraph',
  'openIn',
  'inclusion',
  'sortName',
  'notConfusedWith',
  'chargeId',
  'sentenceId',
  'dateNote',
  'lang',
  'amount',
  'currency',
  'asOf',
  'weak',
] as const
const isHinted = (name: string): name is (typeof HINTED)[number] => HINTED.some((each) => each === name)

export const hintOf = (name: string, { voice: { t } }: View): string | null =>
  isHinted(name) ? t(`editor.hints.${name}`) : null

/** The id of the element of a field; that of its message has «-error» after it. */
export const idOf = (name: string) => `field-${name}`

/** What is wrong with a field, in words. */
export function errorOf(name: string, { open, voice: { t } }: FormView): string | null {
  const error = open.errors.find(({ field }) => field === name)
  return error ? t(errorKey(error.code)) : null
}

/** What ties a control to its field: name, id and what describes it. */
export function wired(name: string, form: FormView, hint = false) {
  const error = errorOf(name, form)
  const described = [hint ? `${idOf(name)}-hint` : '', error ? `${idOf(name)}-error` : '']
    .filter(Boolean)
    .join(' ')
  return {
    id: idOf(name),
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  }
}

export const shownIn = (name: string, { open }: FormView) => valueOf(open.shown, name)
export const allShownIn = (name: string, { open }: FormView) => valuesOf(open.shown, name)
