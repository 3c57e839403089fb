import { KillablePostgres } from './drill/postgres'
import { drill, type Drill, type Round } from './drill/drill'
import { NO_SERVER } from './postgres-for-tests'
import { ensureClient } from './prepare'
import { command, duration } from './report'

// `npm run drill:crash`: kill -9 at random moments during a hundred writes, on both engines, of the program and of the
// PostgreSQL server: what was acknowledged is there, what is there is whole, the chain verifies. Ends with 1 if not.
const WRITES = 100
const HEAD = ['engine', 'killed', 'round', 'acknowledged', 'history', 'opened in', 'lost', 'broken']
const WIDTHS = [10, 10, 6, 13, 9, 11, 6, 6]

await command(async () => {
  const began = performance.now()
  await ensureClient()
  print(HEAD)
  const rounds = await run('embedded', { url: null, kill: 'program', writes: WRITES })
  const postgres = await KillablePostgres.start()
  if (postgres) {
    const [one, other] = [await postgres.newDatabase('one'), await postgres.newDatabase('other')]
    rounds.push(...(await run('server', { url: one, kill: 'program', writes: WRITES })))
    const killDatabase = () => postgres.kill()
    const startDatabase = () => postgres.startAgain()
    const given = { url: other, kill: 'database', writes: WRITES, killDatabase, startDatabase } as const
    rounds.push(...(await run('server', given)))
    await postgres.stop()
  }
  const wrong = rounds.flatMap(({ lost, broken }) => [...lost.map((each) => `Lost: ${each}`), ...broken])
  for (const line of new Set(wrong)) console.log(line)
  const sum = rounds.reduce((all, { acknowledged }) => all + acknowledged, 0)
  console.log(
    `${sum} writes acknowledged, ${rounds.length} kills, ${wrong.length} things lost or broken (${duration(performance.now() - began)})`,
  )
  if (!postgres) console.error(NO_SERVER)
  process.exitCode = wrong.length > 0 || !postgres ? 1 : 0
})

function run(engine: string, given: Drill): Promise<Round[]> {
  let number = 0
  return drill(given, ({ acknowledged, revisions, openedIn, lost, broken }) =>
    print([
      engine,
      given.kill,
      ++number,
      acknowledged,
      revisions,
      duration(openedIn),
      lost.length,
      broken.length,
    ]),
  )
}

function print(cells: readonly (string | number)[]): void {
  console.log(
    cells
      .map((cell, column) => String(cell).padEnd(WIDTHS[column] ?? 8))
      .join(' ')
      .trimEnd(),
  )
}
