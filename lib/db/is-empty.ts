import type { Session } from './migrate'

/** The tables of this program, in the order of their names; not Prisma's own. */
export async function tableNames(session: Session): Promise<string[]> {
  const { rows } = await session.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'
     ORDER BY relname COLLATE "C"`,
  )
  return rows.map(({ name }) => name)
}

/** Whether no table holds a row, as in a database that was just made. */
export async function isEmpty(session: Session): Promise<boolean> {
  for (const name of await tableNames(session)) {
    const { rows } = await session.query<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM public.${quoted(name)}) AS found`,
    )
    if (rows[0]?.found) return false
  }
  return true
}

/** A name as an SQL identifier. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
