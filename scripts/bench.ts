import fs from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { projectRoot } from '@/lib/db/project-root'
import { setMode } from '@/lib/env'
import { benchDesk } from './bench/desk'
import { say } from './bench/figures'
import { benchGrowth } from './bench/growth'
import { benchHttp } from './bench/http'
import { measureMatching } from './bench/matching'
import { benchMemory } from './bench/memory'
import { benchNames } from './bench/names'
import { command, duration, StepFailed } from './report'

// `npm run bench -- [http] [names] [growth] [memory] [desk] [--quick] [--write]`: measures, prints, and asserts nothing. With
// --write the tables of docs/benchmarks.md are replaced, each between the marks of its part.
const PARTS: Readonly<Record<string, (quick: boolean) => Promise<string>>> = {
  http: benchHttp,
  names: benchNames,
  growth: benchGrowth,
  memory: benchMemory,
  desk: benchDesk,
}
const PAGE = path.join('docs', 'benchmarks.md')

// What was started, servers and databases, is ended when this process exits, which a signal alone would not let it do.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

await command(async () => {
  setMode('production')
  const given = process.argv.slice(2)
  const wanted = given.filter((word) => !word.startsWith('--'))
  const unknown = given.filter((word) => !(word in PARTS || word === '--quick' || word === '--write'))
  if (unknown.length > 0)
    throw new StepFailed(
      `There is no ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}; --quick, --write.`,
    )
  const quick = given.includes('--quick')
  const write = given.includes('--write')
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const began = performance.now()
    const tables = await measure(quick)
    say(`${name}: done in ${duration(performance.now() - began)}`)
    await publish(name, quick ? `A short run (\`--quick\`): rough figures.\n\n${tables}` : tables, write)
    if (name === 'names') await publish('matching', measureMatching(), write)
  }
  // Connections that Prisma keeps must not keep a finished command alive.
  process.exit()
})

async function publish(name: string, tables: string, write: boolean): Promise<void> {
  console.log(`\n## ${name}\n\n${tables}\n`)
  if (!write) return
  const file = path.join(projectRoot(), PAGE)
  const text = fs.readFileSync(file, 'utf8')
  const [from, to] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const [start, end] = [text.indexOf(from), text.indexOf(to)]
  if (start < 0 || end < start) throw new StepFailed(`${PAGE} has no marks ${from} and ${to}`)
  const page = `${text.slice(0, start + from.length)}\n\n${tables}\n\n${text.slice(end)}`
  fs.writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }))
}
