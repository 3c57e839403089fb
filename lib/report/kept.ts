import { randomBytes } from 'node:crypto'
import type { Say } from '@/lib/desk/say'

/** A form of a reader that was not taken: everything typed into it, and what it is told. */
export interface RefusedForm {
  readonly about: string
  /** The token it came with, where it can be sent with it again. */
  readonly token: string | null
  readonly body: string
  readonly contact: string
  readonly field: 'body' | 'contact' | null
  readonly say: Say
}

/** What somebody asked with a receipt: the report's id, or what was typed where there is none. */
export type AskedAnswer = { readonly reportId: string } | { readonly typed: string; readonly say: Say }

/** What the page after a form shows. The receipt is the code itself. */
interface Kept {
  readonly refused: RefusedForm
  readonly receipt: string
  readonly asked: AskedAnswer
}

const MINUTES = 15
const MOST = 500

type Shelves = {
  readonly [K in keyof Kept]: Map<string, { readonly value: Kept[K]; readonly until: number }>
}
const held = globalThis as typeof globalThis & { aigaqReportShelves?: Shelves }
const shelves = (held.aigaqReportShelves ??= { refused: new Map(), receipt: new Map(), asked: new Map() })

/**
 * Keeps what the page after a form is to show, in memory and for minutes. Readers' forms are answered with a redirect,
 * because Next writes pages for GET alone; but neither a text nor a receipt may stand in an address, so the address has
 * a random handle that leads here and to nothing after a while.
 */
export function keep<K extends keyof Kept>(kind: K, value: Kept[K], now = Date.now()): string {
  const shelf = shelves[kind]
  for (const [handle, { until }] of shelf) {
    if (until > now && shelf.size < MOST) break
    shelf.delete(handle)
  }
  const handle = randomBytes(16).toString('base64url')
  shelf.set(handle, { value, until: now + MINUTES * 60_000 })
  return handle
}

/** What is kept under a handle, as often as it is asked for. */
export function find<K extends keyof Kept>(kind: K, handle: string | null, now = Date.now()): Kept[K] | null {
  const found = handle ? shelves[kind].get(handle) : undefined
  return found && found.until > now ? found.value : null
}

/** The same, once: a page that is opened again from the history of a browser finds nothing. */
export function take<K extends keyof Kept>(kind: K, handle: string | null, now = Date.now()): Kept[K] | null {
  const value = find(kind, handle, now)
  if (handle) shelves[kind].delete(handle)
  return value
}
