import { z } from 'zod'
import { chainHead } from '@/lib/history/head'

/** What the writer says once it is committed, a line of JSON each. `mark` is `write-N`, with N growing in one process. */
export const acknowledged = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('revision'), recordId: z.uuid(), mark: z.string() }),
  z.object({ kind: z.literal('comment'), recordId: z.uuid(), mark: z.string() }),
  z.object({ kind: z.literal('confidential'), recordId: z.uuid(), mark: z.string() }),
  z.object({ kind: z.literal('head'), head: chainHead }),
])
export type Acknowledged = z.output<typeof acknowledged>

/** The N of a mark. */
export const numberOf = (mark: string): number => Number(mark.split('-')[1])

/** What the checker found after a restart. */
export const finding = z.object({
  /** Milliseconds until the database was open again. */
  openedIn: z.number(),
  revisions: z.int(),
  records: z.int(),
  /** Acknowledged, and not there. */
  lost: z.array(z.string()),
  /** There, and not whole. */
  broken: z.array(z.string()),
})
export type Finding = z.output<typeof finding>
