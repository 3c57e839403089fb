/** Opens the database before the first request; a server that cannot reach its database does not start. */
export async function register() {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { isBuilding } = await import('@/lib/env')
  if (isBuilding()) return
  const { openDatabase } = await import('@/lib/db/open')
  await openDatabase()
}
