import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { LEAST_AGE_MS, MOST_AGE_MS } from './limits'

/** A token that this server signed: for one form about one page, sent at a time of its own. */
export interface Token {
  readonly id: string
  readonly issued: Date
}

export type TokenState = 'good' | 'quick' | 'expired'

const FORM = /^([\w-]{22})\.([0-9a-z]{1,11})\.([\w-]{43})$/

/** A new token for a form about `path`: 16 random bytes, the time, and HMAC-SHA-256 over both and the path. */
export function issueToken(secret: Buffer, path: string, now: Date): string {
  const head = `${randomBytes(16).toString('base64url')}.${now.getTime().toString(36)}`
  return `${head}.${sign(secret, head, path)}`
}

/** Reads a token; null for one that this server did not sign for a form about `path`. */
export function readToken(secret: Buffer, text: string, path: string): Token | null {
  const [, id = '', time = '', mac = ''] = FORM.exec(text) ?? []
  const expected = Buffer.from(sign(secret, `${id}.${time}`, path))
  const given = Buffer.from(mac)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  return { id, issued: new Date(Number.parseInt(time, 36)) }
}

/** Whether a form with this token may be sent now. */
export function tokenState({ issued }: Token, now: Date): TokenState {
  const age = now.getTime() - issued.getTime()
  if (age < LEAST_AGE_MS) return 'quick'
  return age > MOST_AGE_MS ? 'expired' : 'good'
}

/** What is kept of a token that was used: a keyed hash of 64 hexadecimal digits. */
export function markOfToken(secret: Buffer, { id }: Token): string {
  return createHmac('sha256', secret).update(`used token\n${id}`).digest('hex')
}

/** When a used token would have expired anyway, and is forgotten. */
export const expiryOf = ({ issued }: Token) => new Date(issued.getTime() + MOST_AGE_MS)

function sign(secret: Buffer, head: string, path: string): string {
  return createHmac('sha256', secret).update(`report form\n${head}\n${path}`).digest('base64url')
}
