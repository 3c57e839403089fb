import { quoted } from '../is-empty'
import type { Session } from '../migrate'

/**
 * Takes away foreign keys and the program's own triggers, so that rows may come in any order and none is written or
 * refused on the way. It needs no more rights than to own the tables: not those of a superuser.
 * @returns brings all of it back, and so checks every reference
 */
export async function dropReferences(session: Session): Promise<() => Promise<void>> {
  const { rows: references } = await session.query<{ table: string; name: string; definition: string }>(
    `SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace ORDER BY k.oid`,
  )
  const { rows: triggers } = await session.query<{ table: string; name: string; enabled: string }>(
    `SELECT c.relname AS table, t.tgname AS name, t.tgenabled::text AS enabled
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace AND t.tgenabled <> 'D'`,
  )
  for (const { table, name } of triggers) await alter(session, table, `DISABLE TRIGGER ${quoted(name)}`)
  for (const { table, name } of references) await alter(session, table, `DROP CONSTRAINT ${quoted(name)}`)
  return async () => {
    for (const { table, name, definition } of references) {
      await alter(session, table, `ADD CONSTRAINT ${quoted(name)} ${definition}`)
    }
    for (const { table, name, enabled } of triggers) {
      await alter(session, table, `ENABLE ${WHEN[enabled] ?? ''} TRIGGER ${quoted(name)}`)
    }
  }
}

/** pg_trigger.tgenabled: A fires always, R on a replica alone. */
const WHEN: Record<string, string> = { A: 'ALWAYS', R: 'REPLICA' }

async function alter(session: Session, table: string, change: string): Promise<void> {
  await session.query(`ALTER TABLE public.${quoted(table)} ${change}`)
}
