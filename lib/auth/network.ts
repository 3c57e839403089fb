import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'
import { env } from '@/lib/env'

// Made anew with each start and never written anywhere: a mark leads back to no address.
const key = randomBytes(32)
const HEADER = 'x-aigaq-network'

/** Writes onto a request the mark of the network that it comes from, for limits; the address itself goes no further. */
export function markNetwork(request: IncomingMessage): void {
  const { proxyHeader } = env()
  const told = proxyHeader ? [request.headers[proxyHeader] ?? ''].flat().at(-1) : undefined
  // A proxy that appends (x-forwarded-for) writes what it saw itself last.
  const address = told?.split(',').at(-1)?.trim() || request.socket.remoteAddress || ''
  request.headers[HEADER] = createHmac('sha256', key)
    .update(networkOf(address))
    .digest('base64url')
    .slice(0, 22)
}

/** The mark of the network of a request; one for all where the server gave none. */
export const networkMark = (headers: Headers) => headers.get(HEADER) ?? 'unknown'

/** The /24 of an IPv4 address, the /64 of an IPv6 address: what one household or one office has. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.')
  if (!isIPv6(plain)) return 'unknown'
  const [before = '', after] = plain.toLowerCase().split('::')
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const parts =
    after === undefined
      ? head
      : [...head, ...Array<string>(Math.max(8 - head.length - tail.length, 0)).fill('0'), ...tail]
  return parts
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')
}
