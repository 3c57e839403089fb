import { createHmac, timingSafeEqual } from 'node:crypto'
import { symmetricDecrypt } from 'better-auth/crypto'
import { db } from '@/lib/db/client'
import { secretFor } from './secret'

const PERIOD_SECONDS = 30
/** A clock may be half a minute off (RFC 6238, 5.2). */
const WINDOW = 1

/** The code of a time step (RFC 4226, 5.3): six digits. `secret` is used as UTF-8, as better-auth keeps it. */
export function codeOfStep(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A secret as authenticators take it (RFC 4648, 6), without padding. */
export function base32(secret: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

export const stepAt = (now: Date) => Math.floor(now.getTime() / 1000 / PERIOD_SECONDS)

/** The secret in an authenticator's row. */
export const openSecret = (encrypted: string) =>
  symmetricDecrypt({ key: secretFor('accounts'), data: encrypted })

/** What people type: digits with a space in the middle, as authenticators show them. */
export const plainCode = (typed: string) => typed.replace(/[\s-]/g, '')

/**
 * Takes the code of an account's authenticator, once: the step it belongs to, and every earlier one, is never taken again,
 * however many try at the same time. better-auth alone takes a code as often as it is sent while it lasts.
 */
export async function takeCode(accountId: string, code: string, now = new Date()): Promise<boolean> {
  const kept = await db().twoFactor.findUnique({ where: { accountId }, select: { secret: true } })
  if (!kept || !/^\d{6}$/.test(code)) return false
  const secret = await openSecret(kept.secret)
  const current = stepAt(now)
  for (let step = current - WINDOW; step <= current + WINDOW; step++) {
    if (!timingSafeEqual(Buffer.from(codeOfStep(secret, step)), Buffer.from(code))) continue
    const { count } = await db().twoFactor.updateMany({
      where: { accountId, usedStep: { lt: step } },
      data: { usedStep: step },
    })
    return count === 1
  }
  return false
}
