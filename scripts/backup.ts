import { makeKey } from '@/lib/db/backup/keys'
import { writeBackup } from '@/lib/db/backup/file'
import { openDatabase } from '@/lib/db/open'
import { env } from '@/lib/env'
import { command, step, StepFailed } from './report'

const USAGE = `Usage: npm run backup -- FILE              writes an encrypted backup to FILE
       npm run backup -- --make-key FILE   makes a key to encrypt with`

await command(async () => {
  const [first, second, ...more] = process.argv.slice(2)
  if (first === '--make-key' && second && more.length === 0) {
    const recipient = await makeKey(second)
    console.log(`The key is in ${second}: whoever has it can read every backup. Keep it elsewhere, and set`)
    console.log(`AIGAQ_BACKUP_RECIPIENT=${recipient}`)
    return
  }
  if (!first || first.startsWith('-') || second) throw new StepFailed(USAGE)
  await step(async () => {
    const database = await openDatabase()
    const { tables, rows } = await writeBackup(database, first, env())
    await database.close()
    return `Backup: ${rows} rows of ${tables} tables are in ${first}, encrypted`
  })
})
