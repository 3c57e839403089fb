/**
 * What a form says of a field with a picker (components/form/picker.tsx). It sends the id that was picked (`<name>`), the
 * words shown for it (`shown_<name>`) and the words that stand in the box now (`q_<name>`).
 */
export type Picked =
  | { readonly state: 'empty' }
  | { readonly state: 'picked'; readonly id: string }
  /** The words were changed and nothing was picked for them, or «Search» was pressed. */
  | { readonly state: 'asked'; readonly q: string }

type Fields = Readonly<Record<string, unknown>>
const textOf = (fields: Fields, name: string): string => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  const [first] = [value].flat()
  return typeof first === 'string' ? first.trim() : ''
}

/** Name of the submit button «Search» of every picker; its value is the field's name. */
export const SEARCH_BUTTON = 'pick-search'

export function readPick(fields: Fields, name: string): Picked {
  const id = textOf(fields, name)
  const q = textOf(fields, `q_${name}`)
  if (textOf(fields, SEARCH_BUTTON) === name) return { state: 'asked', q }
  // A script or an import may send the id alone.
  if (!Object.hasOwn(fields, `q_${name}`)) return id ? { state: 'picked', id } : { state: 'empty' }
  if (q === '') return { state: 'empty' }
  return id !== '' && q === textOf(fields, `shown_${name}`) ? { state: 'picked', id } : { state: 'asked', q }
}

/** What the page of choices sends back in the address: `pick=<field>:<id>`. Null for anything else. */
export function readPickParameter(
  text: string | null,
): { readonly field: string; readonly id: string } | null {
  const parts = /^([\w.-]{1,200}):([0-9a-f-]{36})$/.exec(text ?? '')
  const [, field, id] = parts ?? []
  return field && id ? { field, id } : null
}
