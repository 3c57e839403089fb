// A process that writes rows for ever, for crash.data.test.ts: it says each number once its row is committed, and is
// killed in the middle.
import { openEmbedded } from './embedded'

const [folder, from] = process.argv.slice(2)
if (!folder) throw new Error('Usage: crash-writer.ts FOLDER FIRST')
const database = await openEmbedded(folder)
for (let number = Number(from); ; number++) {
  await database.pool.query('INSERT INTO written (number, text) VALUES ($1, $2)', [
    number,
    'х'.repeat(number % 3000),
  ])
  process.stdout.write(`${number}\n`)
}
