import { z } from 'zod'

/** The socket in the data folder through which a running server takes commands. */
export const DESK_SOCKET = 'desk.sock'

/** Bytes of the one line that asks. */
export const LONGEST_REQUEST = 100_000

/** A line that answers: some of the result, how far it is, or how it ended (the exit code, or why it failed). */
export const replySchema = z.union([
  z.strictObject({ result: z.string() }),
  z.strictObject({ progress: z.string() }),
  z.strictObject({ end: z.int().min(0).max(1) }),
  z.strictObject({ failed: z.string() }),
])
export type Reply = z.output<typeof replySchema>

/** Where a command says what comes of it. */
export interface Voice {
  /** A line of the result. */
  readonly result: (line: string) => void
  /** How far it is; not part of the result. */
  readonly progress: (line: string) => void
}
