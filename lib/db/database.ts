import type pg from 'pg'

/** An open database: the same for the embedded engine and for a server. */
export type Database = {
  engine: 'embedded' | 'server'
  /** What the engine says of itself, such as «PostgreSQL 18.6 in this process (./data)». */
  description: string
  pool: pg.Pool
  /** One connection to keep for a while, for migrations and backups. Release it. */
  session(): Promise<pg.PoolClient>
  close(): Promise<void>
}
