import { restoreBackup } from '@/lib/db/backup/file'
import { openDatabase } from '@/lib/db/open'
import { env } from '@/lib/env'
import { command, step, StepFailed } from './report'

const USAGE = `Usage: npm run restore -- FILE             restores into an empty database
       npm run restore -- FILE --replace   puts the backup in place of what is there`

await command(async () => {
  const given = process.argv.slice(2)
  const [file, ...more] = given.filter((argument) => argument !== '--replace')
  if (!file || file.startsWith('-') || more.length > 0) throw new StepFailed(USAGE)
  await step(async () => {
    const database = await openDatabase()
    const replace = given.includes('--replace')
    const { tables, rows } = await restoreBackup(database, file, env(), { replace })
    await database.close()
    return `Restored: ${rows} rows of ${tables} tables; each table was compared with the backup and is the same`
  })
})
