import fs from 'node:fs'
import path from 'node:path'

/** A rule of the architecture that a linter of imports cannot see: about files that must not be, and words in them. */
export interface TextRule {
  readonly name: string
  readonly breaks: (file: string, text: () => string) => boolean
}

const isTest = (file: string) => /\.(test|builder|arbitrary)\.tsx?$|(^|\/)testing|^e2e\//.test(file)
const isPublic = (file: string) => /^app\/[^/]+\/\(public\)\//.test(file)

/** Ways to the table: the client's own name for it, SQL, and as a relation of a record. */
const CONFIDENTIAL_TABLE = [
  /\b(tx|prisma|client|db\(\))\s*\??\.\s*confidential\b/,
  /\bconfidential\s*\??\.\s*(find|create|update|upsert|delete|count|aggregate|groupBy)/,
  /\[\s*['"]confidential['"]\s*\]/,
  /\b(FROM|JOIN|INTO|UPDATE|TABLE)\s+(public\.)?"?confidential\b/i,
  /\bconfidential\s*:\s*(\{|true\b)/,
]

const MAY_BE_CONFIDENTIAL =
  /^(lib\/(confidential|operator|report|desk)\/|lib\/record\/erasure\.|app\/\[lang\]\/desk\/|components\/(desk|confidential)\/|scripts\/)/

const IMPORT = /\b(?:from|import)\s*\(?\s*(['"`])([^'"`]+)\1/g

/** What a file imports, as paths from the project's root. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, , from = '']) => {
    if (from.startsWith('@/')) return [path.posix.normalize(from.slice(2))]
    return from.startsWith('.') ? [path.posix.join(path.posix.dirname(file), from)] : []
  })
}

export const TEXT_RULES: readonly TextRule[] = [
  {
    name: 'no loading.tsx among public pages: without scripts it would stay for ever',
    breaks: (file) => isPublic(file) && /\/loading\.[jt]sx?$/.test(file),
  },
  {
    name: 'no «use client» among public pages: there are no scripts',
    breaks: (file, text) => isPublic(file) && /^\s*(['"])use client\1/m.test(text()),
  },
  {
    name: 'confidential fields are read and written by lib/confidential alone',
    breaks: (file, text) =>
      !isTest(file) &&
      !/^(prisma\/|lib\/db\/generated\/|lib\/confidential\/)/.test(file) &&
      CONFIDENTIAL_TABLE.some((use) => use.test(text())),
  },
  {
    name: 'lib/confidential is imported by the desk, by reports and by what an operator runs, and by nothing public',
    breaks: (file, text) =>
      !isTest(file) &&
      !MAY_BE_CONFIDENTIAL.test(file) &&
      importsOf(file, text()).some((from) => /^lib\/confidential(\/|$)/.test(from)),
  },
  {
    name: 'lib/db/types.ts holds types and nothing that runs',
    breaks: (file, text) =>
      file === 'lib/db/types.ts' &&
      text()
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .split(/\n(?=[A-Za-z])/)
        .some((statement) => statement.trim() !== '' && !/^\s*(export|import) type\b/.test(statement)),
  },
]

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'e2e']

/** Files of the project that break a rule, as «path: rule». `root` is the folder that holds app, components, lib … */
export function textBreaches(root: string): string[] {
  return FOLDERS.flatMap((folder) => filesIn(root, folder)).flatMap((file) =>
    TEXT_RULES.filter(({ breaks }) => breaks(file, () => fs.readFileSync(path.join(root, file), 'utf8'))).map(
      ({ name }) => `${file}: ${name}`,
    ),
  )
}

function filesIn(root: string, folder: string): string[] {
  if (!fs.existsSync(path.join(root, folder))) return []
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.([cm]?[jt]sx?)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !file.startsWith('scripts/architecture'))
}
