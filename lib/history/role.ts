import { quoted } from '@/lib/db/is-empty'
import { migrate, type Session } from '@/lib/db/migrate'
import { DatabaseProblem } from '@/lib/db/problem'

/** What the app may do with tables that are not like the others, which it reads and writes freely. */
const LIMITED: Readonly<Record<string, string>> = {
  revision: 'SELECT, INSERT',
  // Words can be destroyed, and never rewritten.
  revision_text: 'SELECT, INSERT, DELETE',
  _prisma_migrations: 'SELECT',
}

/**
 * Makes `role` one that can run this program and cannot change its history: it owns nothing, makes and alters nothing,
 * empties no table, and of the history can only read and append. Made if there is none, without a password; a role that
 * is there loses whatever more it had in this database. Applies missing migrations first, which that role cannot. To be
 * called again with each new version of the program and after each restore.
 * @param session as the owner of the tables, who may also make roles
 * @returns whether the role was made now
 * @throws DatabaseProblem, with nothing changed
 */
export async function grantAppRole(session: Session, role: string): Promise<{ made: boolean }> {
  await migrate(session)
  await session.query('BEGIN')
  try {
    const made = await ensureRole(session, role)
    for (const statement of await grants(session, role)) await session.query(statement)
    await session.query('COMMIT')
    return { made }
  } catch (error) {
    await session.query('ROLLBACK')
    throw error
  }
}

async function ensureRole(session: Session, role: string): Promise<boolean> {
  const { rows } = await session.query<{ powers: boolean; owns: boolean; member: boolean }>(
    `SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls AS powers,
            EXISTS (SELECT FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = r.oid AND deptype = 'o') AS owns,
            EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS member
     FROM pg_roles r WHERE rolname = $1`,
    [role],
  )
  const [found] = rows
  if (!found) {
    await session.query(`CREATE ROLE ${quoted(role)} LOGIN NOINHERIT`)
    return true
  }
  const why = found.powers
    ? 'has rights over the whole server'
    : found.owns
      ? 'owns something on this server, such as the tables'
      : found.member && 'belongs to another role'
  if (!why) return false
  throw new DatabaseProblem(
    'server-refused',
    `The role ${role} ${why}, and so could change the history. Nothing was changed. Give the name of another role, or of a new one, which is then made.`,
  )
}

async function grants(session: Session, role: string): Promise<string[]> {
  const name = quoted(role)
  const { rows } = await session.query<{ table: string; database: string }>(
    `SELECT c.relname AS table, current_database() AS database FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY c.relname`,
  )
  const database = quoted(rows[0]?.database ?? '')
  return [
    // Whoever can make something in the schema could put a function of theirs before one of the program's.
    `REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${name}`,
    `REVOKE ALL ON DATABASE ${database} FROM ${name}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ${name}`,
    `GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${name}`,
    `GRANT USAGE ON SCHEMA public TO ${name}`,
    ...rows.map(
      ({ table }) =>
        `GRANT ${LIMITED[table] ?? 'SELECT, INSERT, UPDATE, DELETE'} ON ${quoted(table)} TO ${name}`,
    ),
  ]
}
