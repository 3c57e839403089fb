import { z } from 'zod'

/**
 * A backup inside its encryption and compression: lines of JSON, each an array of a kind and its content.
 *
 *   ["header", …] once; then for each table ["table", …], a ["row", …] for each row, ["end", …]; ["sequence", …]; and
 *   ["complete", …] last, without which the file was cut off.
 *
 * Every value of a row is the text that PostgreSQL prints for it, or null: so numbers, times, bytes and JSON come back
 * exactly, on either engine. Counts and hashes follow the rows, as they are known only then and nothing is kept in
 * memory or read twice.
 */
export const FORMAT = 1

const count = z.number().int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const headerSchema = z.object({
  format: z.number().int(),
  made: z.string(),
  engine: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: sha256 })),
})
export const tableSchema = z.object({ name: z.string(), columns: z.array(z.string()).min(1) })
export const endSchema = z.object({ name: z.string(), rows: count, sha256 })
export const sequenceSchema = z.object({ name: z.string(), last: z.string().regex(/^-?\d+$/) })
export const completeSchema = z.object({ tables: count, rows: count })

export type BackupHeader = z.output<typeof headerSchema>
export type BackedUpTable = z.output<typeof endSchema>

/** What a backup or a restore has done. */
export type Tally = { tables: number; rows: number }

/** Settings under which values print the same on every server. */
export const PRINTING = [
  "SET LOCAL timezone = 'UTC'",
  "SET LOCAL datestyle = 'ISO, YMD'",
  "SET LOCAL intervalstyle = 'iso_8601'",
  "SET LOCAL bytea_output = 'hex'",
  'SET LOCAL extra_float_digits = 1',
  "SET LOCAL search_path = 'public'",
  'SET LOCAL statement_timeout = 0',
]

/** A line of the file. */
export function line(kind: string, content: object): string {
  return `${JSON.stringify([kind, content])}\n`
}
