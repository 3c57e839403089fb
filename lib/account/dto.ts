import type { Role } from '@/lib/auth/policy'
import type { Lang } from '@/lib/i18n/lang'

/** An account as administrators see it. */
export interface Account {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly lang: Lang
  readonly endedAt: Date | null
  /** Whether its person has set a password. */
  readonly accepted: boolean
  /** Whether the second factor that the role demands is not set up yet. */
  readonly missesFactor: boolean
  /** How many sessions go on. */
  readonly sessions: number
}

/** One of one's own sessions. */
export interface OwnSession {
  readonly id: string
  /** Family of the browser; empty where it is not known. */
  readonly browser: string
  readonly createdAt: Date
  readonly activeAt: Date
  readonly current: boolean
}

export interface OwnPasskey {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly usedAt: Date | null
}
