import type { Voice } from '@/lib/i18n/voice'

const OF_LIST = {
  cases: [
    'custody',
    'legal',
    'life',
    'kind',
    'about',
    'charge',
    'theme',
    'occupation',
    'place',
    'year',
    'sort',
    'page',
  ],
  sources: ['publisher', 'lang', 'seen', 'page'],
  search: ['q', 'exact'],
  report: ['about', 'v', 'once'],
  corrections: ['page'],
} as const
const OF_VERSIONS = ['page'] as const
const WITH_VERSIONS: ReadonlySet<string> = new Set(['cases', 'people'])
const OF_RECORD = { cases: ['on'], people: ['on'], report: ['v'] } as const

/** The parameters that the page at this path (without the language) takes. */
function parametersOf([section = '', slug, ...more]: readonly string[]): readonly string[] {
  if (more.length === 1 && more[0] === 'versions' && WITH_VERSIONS.has(section)) return OF_VERSIONS
  if (more.length > 0) return []
  const known: Readonly<Record<string, readonly string[]>> = slug === undefined ? OF_LIST : OF_RECORD
  return Object.hasOwn(known, section) ? (known[section] ?? []) : []
}

/** Packs the parameters that the page takes into a part of a path; null where none is left, so that the stored page answers. */
export function packParameters(path: readonly string[], given: URLSearchParams): string | null {
  const known = new Set(parametersOf(path))
  const kept = new URLSearchParams([...given].filter(([name]) => known.has(name)))
  return kept.size === 0 ? null : Buffer.from(kept.toString(), 'utf8').toString('base64url')
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
