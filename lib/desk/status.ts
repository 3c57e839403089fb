import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

// A page that is rendered on request cannot say its HTTP status to Next, whose own error pages have no body without
// scripts. It says it here, under a number that the server gave the request; lib/pages/guard.ts sends it.
const MOST = 1000
const MARK = 'x-aigaq-request'
const held = globalThis as typeof globalThis & { aigaqStatuses?: Map<string, number> }
const statuses = (held.aigaqStatuses ??= new Map())

/** Gives a request its number, whatever number it came with. */
export function numberRequest(request: IncomingMessage): void {
  request.headers[MARK] = randomUUID()
}

/** Says with which status the page being rendered is to be sent. */
export function sayStatus(headers: Headers, status: number): void {
  const mark = headers.get(MARK)
  if (!mark) return
  statuses.set(mark, status)
  // Whoever left before the answer never takes theirs.
  for (const oldest of statuses.keys()) {
    if (statuses.size <= MOST) break
    statuses.delete(oldest)
  }
}

/** The status that the page said, once. */
export function takeStatus(request: IncomingMessage): number | undefined {
  const mark = request.headers[MARK]
  if (typeof mark !== 'string') return undefined
  const status = statuses.get(mark)
  statuses.delete(mark)
  return status
}
