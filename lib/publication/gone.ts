import { createHmac } from 'node:crypto'
import type { Tx } from '@/lib/db/types'
import type { RecordKind } from '@/lib/record/kinds'
import { secretFor } from '@/lib/secrets/secret-file'

/** What is kept of an address that was given up: a keyed hash, since the address may spell a name. */
export function markOf(kind: RecordKind, slug: string): string {
  return createHmac('sha256', secretFor('addresses')).update(`${kind}:${slug}`).digest('hex')
}

/** Whether a record stood at this address and was withdrawn: the answer there is 410, and it is not given again. */
export async function isGone(tx: Pick<Tx, 'gone'>, kind: RecordKind, slug: string): Promise<boolean> {
  const row = await tx.gone.findUnique({
    where: { kind_mark: { kind, mark: markOf(kind, slug) } },
    select: { kind: true },
  })
  return row !== null
}

/** Gives addresses up for good. */
export async function markGone(tx: Tx, kind: RecordKind, slugs: Iterable<string>): Promise<void> {
  await tx.gone.createMany({
    data: Array.from(new Set(slugs), (slug) => ({ kind, mark: markOf(kind, slug) })),
    skipDuplicates: true,
  })
}
