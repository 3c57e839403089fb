import { createHash } from 'node:crypto'

/**
 * Limits on guessing: a bucket leaks at a steady rate, each attempt fills it by one, and while it is full attempts are
 * refused with the seconds to wait. So guessing is slow for ever and nobody is locked out for good. Buckets are in the
 * memory of this process for minutes and never on a disk: they would say who tried to sign in, and from which network.
 */
interface Bucket {
  level: number
  at: number
}
interface Rule {
  /** Attempts at once. */
  readonly free: number
  /** Then one in so many seconds. */
  readonly seconds: number
}

/** One account from one network, one account from anywhere, one network for any account. */
const OF_PASSWORDS = {
  near: { free: 6, seconds: 20 },
  account: { free: 30, seconds: 10 },
  network: { free: 40, seconds: 3 },
} as const satisfies Readonly<Record<string, Rule>>
/** Six digits are soon tried out: 720 a day leave whoever has the password one chance in five hundred. */
const OF_CODES = { ...OF_PASSWORDS, account: { free: 20, seconds: 120 } } as const
type Kind = keyof typeof OF_PASSWORDS

const MOST_BUCKETS = 20_000
const held = globalThis as typeof globalThis & { aigaqLimits?: Map<string, Bucket> }
const buckets = (held.aigaqLimits ??= new Map())

export interface Attempt {
  /** What is tried: a password's attempts do not use up those of a second factor. */
  readonly what: 'sign-in' | 'second-factor' | 'confirm' | 'recovery' | 'link' | 'passkey'
  /** The e-mail address or id of the account that is tried; null where the attempt names none. */
  readonly account: string | null
  /** Mark of the network (lib/auth/network.ts). */
  readonly network: string
}

/**
 * Counts an attempt. The same for an address that has no account, so that limits do not tell which have one.
 * @returns null when it may go on; else the seconds to wait
 */
export function countAttempt({ what, account, network }: Attempt, now = Date.now()): number | null {
  const rules: Readonly<Record<Kind, Rule>> =
    what === 'second-factor' || what === 'confirm' ? OF_CODES : OF_PASSWORDS
  const keys: [Kind, string][] = [['network', network]]
  if (account !== null) {
    const folded = account.trim().toLowerCase()
    keys.push(['near', `${folded}\n${network}`], ['account', folded])
  }
  const found = keys.map(([kind, key]) => ({
    kind,
    bucket: bucketOf(`${what}\n${kind}\n${key}`, rules[kind], now),
  }))
  const waits = found.map(({ kind, bucket }) => (bucket.level + 1 - rules[kind].free) * rules[kind].seconds)
  const wait = Math.ceil(Math.max(...waits))
  if (wait > 0) return wait
  for (const { bucket } of found) bucket.level += 1
  return null
}

/** Gives an attempt back that was right: whoever signs in often is not slowed. The network keeps what it counted. */
export function forgiveAttempt({ what, account, network }: Attempt): void {
  if (account === null) return
  const folded = account.trim().toLowerCase()
  buckets.delete(keyOf(`${what}\nnear\n${folded}\n${network}`))
  const all = buckets.get(keyOf(`${what}\naccount\n${folded}`))
  if (all) all.level = Math.max(all.level - 1, 0)
}

function bucketOf(name: string, { seconds }: Rule, now: number): Bucket {
  const key = keyOf(name)
  const bucket = buckets.get(key) ?? { level: 0, at: now }
  bucket.level = Math.max(bucket.level - Math.max(now - bucket.at, 0) / 1000 / seconds, 0)
  bucket.at = now
  // The order of a Map is the order of use: the longest unused go first.
  buckets.delete(key)
  buckets.set(key, bucket)
  for (const oldest of buckets.keys()) {
    if (buckets.size <= MOST_BUCKETS) break
    buckets.delete(oldest)
  }
  return bucket
}

const keyOf = (name: string) => createHash('sha256').update(name).digest('base64url')

/** Forgets every attempt. For tests. */
export function forgetAttempts(): void {
  buckets.clear()
}
