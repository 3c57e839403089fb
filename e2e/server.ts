import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { plantAccounts } from './accounts'
import { plantAccess } from './access-world'
import { plantSecrets } from './secrets'

// The site as readers get it, on a data folder of its own with the founding facts and planted secrets.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-e2e-'))
process.env['AIGAQ_DATA'] = folder
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))

const { ensureClient } = await import('@/scripts/prepare')
await ensureClient()
const [{ openDatabase }, { migrate }, { createPrisma }, { loadFoundingFacts }] = await Promise.all([
  import('@/lib/db/open'),
  import('@/lib/db/migrate'),
  import('@/lib/db/client'),
  import('@/prisma/seed/load'),
])
const database = await openDatabase()
const session = await database.session()
await migrate(session).finally(() => session.release())
const prisma = createPrisma(database)
await loadFoundingFacts(prisma)
await plantSecrets(prisma)
await plantAccounts(process.env['PORT'] ?? '3000')
await plantAccess(process.env['PORT'] ?? '3000')
await database.close()
await import('@/scripts/start')
