import type { Json } from './json'

/**
 * One field that is different. `path` is a JSON Pointer (RFC 6901), except that a member of a list whose members have
 * ids is named by its id: `/claims/<id>/text/kk`. Without `before` the field was not there, without `after` it is gone.
 */
export type Change = {
  readonly path: string
  readonly before?: Json
  readonly after?: Json
  /** Of a row that is added to, or taken from, the middle of a list: the id of the row before it, null for none. */
  readonly follows?: string | null
}

/** A change speaks of a document other than the one it was applied to. */
export class MisfitError extends Error {
  override readonly name = 'MisfitError'
  constructor(
    readonly path: string,
    why: string,
  ) {
    super(`The change at «${path}» does not fit: ${why}`)
  }
}

/** The last part of the path of a list's order; its values are the ids of the rows that stay, in order. */
export const ORDER = '#order'

/** `path` with one part more. */
export function childPath(path: string, part: string): string {
  return `${path}/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The parts of a path, such as ['claims', '<id>', 'text']. @throws MisfitError when it is none */
export function pathParts(path: string): string[] {
  if (path === '') return []
  if (!path.startsWith('/')) throw new MisfitError(path, 'it is not a path')
  return path
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
