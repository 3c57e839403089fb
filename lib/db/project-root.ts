import fs from 'node:fs'
import path from 'node:path'

// Files that the bundler must not touch are found from the project's root. In a bundle `import.meta.url` does not lead
// to the sources, so the folder of the process and of its script are looked at as well.
const MARK = path.join('lib', 'db', 'worker.mjs')
let found: string | undefined

/** The folder of the project: the one that holds package.json, prisma/ and lib/. */
export function projectRoot(): string {
  return (found ??= search())
}

function search(): string {
  const script = process.argv[1]
  const starts = [process.cwd(), script ? path.dirname(script) : undefined, import.meta.dirname]
  for (const start of starts) {
    for (let folder = start; folder; folder = parent(folder)) {
      if (fs.existsSync(/* turbopackIgnore: true */ path.join(folder, MARK))) return folder
    }
  }
  throw new Error(
    `The project's folder was not found: ${MARK} is in none of the folders above ${process.cwd()}`,
  )
}

function parent(folder: string): string | undefined {
  const above = path.dirname(folder)
  return above === folder ? undefined : above
}
