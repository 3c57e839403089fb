import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import { needsSecondFactor } from '@/lib/auth/session-rules'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import type { Account } from './dto'
import { AccountProblem } from './problem'

const MOST = 1000

const SELECTED = (now: Date) =>
  ({
    id: true,
    email: true,
    name: true,
    role: true,
    lang: true,
    endedAt: true,
    twoFactorEnabled: true,
    credentials: { select: { id: true }, take: 1 },
    _count: { select: { sessions: { where: { expiresAt: { gt: now } } } } },
  }) as const satisfies Prisma.AccountSelect

type Row = Prisma.AccountGetPayload<{ select: ReturnType<typeof SELECTED> }>

function accountOf({ credentials, _count, twoFactorEnabled, ...row }: Row): Account {
  const { id, email, name, role, lang, endedAt } = row
  const accepted = credentials.length > 0
  const missesFactor = accepted && needsSecondFactor(role) && !twoFactorEnabled
  return { id, email, name, role, lang, endedAt, accepted, missesFactor, sessions: _count.sessions }
}

/** Every account, those that ended last. @throws AccountProblem for whoever is no administrator */
export async function listAccounts(actor: DeskActor, now = new Date()): Promise<Account[]> {
  mustAdminister(actor)
  const rows = await db().account.findMany({
    orderBy: [{ endedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    take: MOST,
    select: SELECTED(now),
  })
  return rows.map(accountOf)
}

/** One account; null where there is none. @throws AccountProblem for whoever is no administrator */
export async function getAccount(actor: DeskActor, id: string, now = new Date()): Promise<Account | null> {
  mustAdminister(actor)
  if (!z.uuid().safeParse(id).success) return null
  const row = await db().account.findUnique({ where: { id }, select: SELECTED(now) })
  return row && accountOf(row)
}

function mustAdminister(actor: DeskActor): void {
  if (actor.role !== 'administrator') throw new AccountProblem('not-administrator')
}
