import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'
import { SESSION_SECONDS } from './session-rules'

/** Over HTTPS the prefix binds cookies to this host and to HTTPS (RFC 6265bis, 4.1.3.2). */
export function cookiePrefix(siteUrl = env().siteUrl): string {
  return siteUrl.startsWith('https:') ? '__Host-aigaq' : 'aigaq'
}

/** Lax and not Strict: a link in a mail must find whoever is signed in; what changes something is a POST, which Lax keeps out. */
export function cookieAttributes(siteUrl = env().siteUrl) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: siteUrl.startsWith('https:') } as const
}

const sessionCookieName = () => `${cookiePrefix()}.session_token`

const signature = (token: string, secret: string) =>
  createHmac('sha256', secret).update(token).digest('base64')

/**
 * A value that was signed into a cookie here; null for none, or one that was not. The format is better-auth's, which signs
 * the cookies that this reads.
 */
export function readSigned(cookieHeader: string | null, name: string, secret: string): string | null {
  const signed = readCookie(cookieHeader, name)
  const dot = signed?.lastIndexOf('.') ?? -1
  if (!signed || dot < 1) return null
  const value = signed.slice(0, dot)
  const given = Buffer.from(signed.slice(dot + 1))
  const right = Buffer.from(signature(value, secret))
  return given.length === right.length && timingSafeEqual(given, right) ? value : null
}

/** The token of the session whose cookie came with a request: without the secret, one out of the database is no use. */
export function readSessionToken(cookieHeader: string | null, secret: string): string | null {
  return readSigned(cookieHeader, sessionCookieName(), secret)
}

/** The value of a cookie for this session, without its attributes. */
export function signedSessionValue(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${signature(token, secret)}`)
}

/** A Set-Cookie header that begins the session in a browser. */
export function sessionCookie(token: string, secret: string): string {
  return setCookie(sessionCookieName(), signedSessionValue(token, secret), SESSION_SECONDS)
}

/** Set-Cookie headers that take away all that signing in has set. */
export function cookiesThatSignOut(): string[] {
  return ['session_token', 'two_factor', 'passkey'].map((name) =>
    setCookie(`${cookiePrefix()}.${name}`, '', 0),
  )
}

export function setCookie(name: string, value: string, maxAge: number): string {
  const { secure } = cookieAttributes()
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** One cookie of a Cookie header, decoded; null where it is not there or cannot be read. */
export function readCookie(header: string | null, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...rest] = part.split('=')
    if (key?.trim() !== name) continue
    try {
      return decodeURIComponent(rest.join('=').trim())
    } catch {
      return null
    }
  }
  return null
}
