import type { PickKind } from '@/lib/picker/kinds'

/** Rows of the same document that a row can point at. */
export type OwnRows = 'proceedings' | 'charges' | 'sentences' | 'disagreements'

/**
 * One field of a row's form, and at the same time one key of the row. Words are three fields, `text.kk`, `text.ru` and
 * `text.en`; rows within a row are listed under their name and have fields such as `components.<id>.months`.
 */
export type Field =
  | {
      readonly type: 'line' | 'text' | 'number' | 'date' | 'day' | 'tick' | 'hidden'
      readonly name: string
    }
  | { readonly type: 'words' | 'longWords'; readonly name: string }
  /** Languages, as boxes. */
  | { readonly type: 'langs'; readonly name: string }
  | {
      readonly type: 'choice'
      readonly name: string
      readonly options: readonly string[]
      /** What is chosen where nothing was: it does not make a row that is otherwise empty one to keep. */
      readonly otherwise?: string
    }
  | { readonly type: 'pick' | 'picks'; readonly name: string; readonly of: PickKind }
  | { readonly type: 'own'; readonly name: string; readonly of: OwnRows }
  /** Whom it is about, one of the case's people or groups: the keys personId and groupId in one choice. */
  | { readonly type: 'about'; readonly name: 'about' }
  | { readonly type: 'rows'; readonly name: string; readonly fields: readonly Field[] }

/** What a form sends: a field that came several times has a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** The keys of a row that a form with these fields speaks of; all others stay as they are. */
export const keysOf = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => (field.type === 'about' ? ['personId', 'groupId'] : [field.name]))

export const valueOf = (fields: Fields, name: string): string => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

export const valuesOf = (fields: Fields, name: string): readonly string[] => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return [value ?? []].flat().filter((each) => each !== '')
}
