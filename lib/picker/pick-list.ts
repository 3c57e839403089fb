import type { PickList, PickOption } from './dto'

// Runs in the browser too, and so imports nothing but types.

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isOption = (value: unknown): value is PickOption =>
  isObject(value) && ['id', 'name', 'lang', 'detail', 'note'].every((key) => typeof value[key] === 'string')

/** Whether an answer from the network is a list of choices. */
export function isPickList(value: unknown): value is PickList {
  return (
    isObject(value) &&
    Array.isArray(value['options']) &&
    value['options'].every(isOption) &&
    typeof value['status'] === 'string' &&
    (value['newLabel'] === null || typeof value['newLabel'] === 'string')
  )
}
