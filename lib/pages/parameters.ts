import type { Voice } from '@/lib/i18n/voice'

/** Whether the page at this path (without the language) takes parameters: lists, search, and a status on a day. */
export function takesParameters(path: readonly string[]): boolean {
  const [section, slug, ...more] = path
  if (more.length > 0) return false
  if (slug === undefined) return section === 'cases' || section === 'search' || section === 'sources'
  return section === 'cases' || section === 'people'
}

/** Reads what proxy.ts packed; anything else is no parameters at all. */
export function unpackParameters(packed: string): URLSearchParams {
  return new URLSearchParams(/^[\w-]*$/.test(packed) ? Buffer.from(packed, 'base64url').toString('utf8') : '')
}

/** A parameter that cannot be: the reader is told which and why, in the page's language. `typed` is given back in the search form. */
export class BadParameterError extends Error {
  override readonly name = 'BadParameterError'
  constructor(
    readonly say: (voice: Voice) => string,
    readonly typed = '',
  ) {
    super('bad parameter')
  }
}
