import type { MessageKey } from '@/lib/desk/say'
import type { ProblemCode } from '@/lib/record/problem'

/** What schemas and this editor say is wrong with a field; each has its message in `editor.errors`. */
export const FIELD_ERRORS = [
  'id',
  'choose',
  'number',
  'group',
  'tooLong',
  'line',
  'empty',
  'control',
  'paragraph',
  'amount',
  'currency',
  'slug',
  'url',
  'lang',
  'needed',
  'invalid',
  'twice',
  'conflict',
  'notChosen',
  'dateFormat',
  'dateImpossible',
] as const
type FieldErrorCode = (typeof FIELD_ERRORS)[number]

/** What is wrong with a document; lib/review has the messages. */
const PROBLEMS = [
  'needed',
  'unknown',
  'withdrawn',
  'endsBeforeStart',
  'secondSentence',
  'sameComponent',
  'inUse',
  'noSuchRow',
  'otherProceeding',
  'otherSubject',
  'noCitation',
  'noText',
  'langMissing',
  'unattributed',
  'looksLikePhone',
  'looksLikeAddress',
  'looksLikeRelative',
  'notPublished',
  'noSubject',
  'shape',
  'notSanction',
  'slugTaken',
] as const satisfies readonly ProblemCode[]

const isFieldError = (code: string): code is FieldErrorCode => FIELD_ERRORS.some((each) => each === code)
const isProblem = (code: string): code is ProblemCode => PROBLEMS.some((each) => each === code)

/** The message of a code, be it that of a schema or of a rule of documents. */
export function errorKey(code: string): MessageKey {
  if (isFieldError(code)) return `editor.errors.${code}`
  return isProblem(code) ? `review.problem.${code}` : 'editor.errors.invalid'
}

export const problemKey = (code: ProblemCode): MessageKey => `review.problem.${code}`
