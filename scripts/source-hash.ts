import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What a build is made of: folders and files at the project's root. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma',
  'public',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

// The client is made from prisma/schema.prisma; tests are not part of a build.
const LEFT_OUT = /(^|\/)(lib\/db\/generated|node_modules)(\/|$)|\.test\.tsx?$/

/** SHA-256 over names and contents of the sources in `root`, or of `only` these. It changes when a build must. */
export function sourceHash(root: string, only: readonly string[] = SOURCES): string {
  const hash = createHash('sha256')
  for (const name of filesOf(root, only)) {
    const content = createHash('sha256')
      .update(fs.readFileSync(path.join(root, name)))
      .digest('hex')
    hash.update(`${content}  ${name}\n`)
  }
  return hash.digest('hex')
}

function filesOf(root: string, names: readonly string[]): string[] {
  return names
    .flatMap((name) => {
      const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false })
      if (!stat || LEFT_OUT.test(name)) return []
      if (!stat.isDirectory()) return [name]
      return filesOf(
        root,
        fs.readdirSync(path.join(root, name)).map((inner) => `${name}/${inner}`),
      )
    })
    .sort()
}
