import type { IncomingMessage, ServerResponse } from 'node:http'
import { markNetwork } from '@/lib/auth/network'
import { numberRequest, takeStatus } from '@/lib/desk/status'

// What Next's own client sends. No public page has that client, and a page answered as data would pass by the store.
const OF_A_CLIENT = /^(rsc|next-|x-nextjs-|x-middleware-)/
// Written by this server alone, whatever a request brings.
const OF_THIS_SERVER = /^x-aigaq-/
const DESK = /^\/(kk|ru|en)\/desk(\/|\?|$)/
// Pages with forms: what stands in them is for one reader, and nobody else's to find in a cache.
const WITH_FORMS = /^\/(kk|ru|en)\/(desk|report)(\/|\?|$)/
const AS_DATA = /\.(rsc|segments\/.*)$/

const STRICT = {
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Makes a request one for a plain page: without headers of a client, and to an address that can be read at all. The desk has
 * no client router either. Requests carry from here the number under which a page says its status, and a mark of the
 * network they come from.
 */
export function plainRequest(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers))
    if (OF_A_CLIENT.test(name) || OF_THIS_SERVER.test(name)) delete request.headers[name]
  if (DESK.test(request.url ?? '')) numberRequest(request)
  if (request.method === 'POST') markNetwork(request)
  const [path = '/'] = (request.url ?? '/').split('?')
  if (!isReadable(path) || AS_DATA.test(path)) request.url = '/en/missing'
}

function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/**
 * Has the last word on what caches in between may keep, whatever framework or error wrote the rest: a page only to ask
 * again each time, so that what was withdrawn is gone at once; errors, and pages with what somebody searched for, never.
 */
export function guardResponse(request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  const hasParameters = (request.url ?? '').includes('?')
  const neverKept = WITH_FORMS.test(request.url ?? '')
  response.writeHead = ((...args: unknown[]) => {
    const said = takeStatus(request)
    if (said !== undefined) args[0] = said
    const status = typeof args[0] === 'number' ? args[0] : response.statusCode
    for (const name of response.getHeaderNames())
      if (name.startsWith('x-middleware-')) response.removeHeader(name)
    for (const [name, value] of Object.entries(STRICT))
      if (!response.hasHeader(name)) response.setHeader(name, value)
    const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html')
    if (neverKept || (status !== 200 && status !== 304))
      response.setHeader('Cache-Control', 'private, no-store')
    else if (isPage) response.setHeader('Cache-Control', hasParameters ? 'private, no-store' : 'no-cache')
    return writeHead(...args)
  }) as typeof response.writeHead
}
