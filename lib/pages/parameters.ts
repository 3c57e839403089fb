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
