import { z } from 'zod'
import { db } from '@/lib/db/client'
import { ORIGIN } from './chain'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Where the chain stood once, kept elsewhere: against it one sees that history was cut short or wholly rewritten. */
export const chainHead = z.object({
  format: z.literal('aigaq-history-head'),
  version: z.literal(1),
  /** Decimal; 0 for a history that had not begun. */
  seq: z.string().regex(/^(0|[1-9]\d{0,18})$/),
  hash,
  /** When the last revision was made; null before the first. */
  at: z.iso.datetime({ precision: 3 }).nullable(),
})
export type ChainHead = z.output<typeof chainHead>

/** Where the chain stands now. */
export async function exportHead(): Promise<ChainHead> {
  const head = await db().revision.findFirst({
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true, at: true },
  })
  return {
    format: 'aigaq-history-head',
    version: 1,
    seq: (head?.seq ?? ORIGIN.seq).toString(),
    hash: head?.hash ?? ORIGIN.hash,
    at: head?.at.toISOString() ?? null,
  }
}

/** Reads the file of an exported head. @returns null when it is none */
export function parseHead(text: string): ChainHead | null {
  try {
    const read = chainHead.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
