import fs from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/env'

// The site as `npm start` gives it, on a data folder that holds what the desk is measured on (desk.ts starts this). What
// was made stands in a file of that folder.
const PUBLICATIONS = 12

const { ensureClient } = await import('@/scripts/prepare')
await ensureClient()
const [{ openDatabase }, { migrate }, { createPrisma }, { loadFoundingFacts }, { adoptPublished }, world] =
  await Promise.all([
    import('@/lib/db/open'),
    import('@/lib/db/migrate'),
    import('@/lib/db/client'),
    import('@/prisma/seed/load'),
    import('@/lib/publication/adopt'),
    import('./desk-world'),
  ])
const database = await openDatabase()
const session = await database.session()
await migrate(session).finally(() => session.release())
await loadFoundingFacts(createPrisma(database))
await adoptPublished()
const made = await world.makeDeskWorld(PUBLICATIONS)
fs.writeFileSync(path.join(env().dataFolder, 'bench-world.json'), JSON.stringify(made), { mode: 0o600 })
await database.close()
await import('@/scripts/start')
