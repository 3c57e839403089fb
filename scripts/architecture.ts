import fs from 'node:fs'
import path from 'node:path'

/** A rule of the architecture that a linter of imports cannot see: about files that must not be, and words in them. */
export interface TextRule {
  readonly name: string
  readonly breaks: (file: string, text: () => string) => boolean
}

const isTest = (file: string) => /\.(test|builder|arbitrary)\.tsx?$|(^|\/)testing|^e2e\//.test(file)
const isPublic = (file: string) => /^app\/[^/]+\/\(public\)\//.test(file)

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
    name: 'confidential fields are named by the schema, by what lib/db generates from it, and by tests alone',
    breaks: (file, text) =>
      !isTest(file) &&
      !/^(prisma\/|lib\/db\/generated\/)/.test(file) &&
      /confidential(Note|_note)/.test(text()),
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
