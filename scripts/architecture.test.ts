import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { projectRoot } from '@/lib/db/project-root'
import { TEXT_RULES, textBreaches } from './architecture'
import { TRIALS } from './architecture-trials'

// Rules are tried on a folder laid out as the project: what breaks one is refused in its own words, its twin passes.

const root = projectRoot()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-architecture-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

function write(tree: string, file: string, text: string): string {
  const at = path.join(folder, tree, file)
  fs.mkdirSync(path.dirname(at), { recursive: true })
  fs.writeFileSync(at, text)
  return path.join(folder, tree)
}

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ code: z.string(), message: z.string(), help: z.string().optional(), filename: z.string() }),
  ),
  number_of_files: z.int(),
})

/** What the linter says of a tree, with the project’s own rules. */
function lint(tree: string) {
  const compilerOptions = {
    target: 'ES2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    types: [],
    paths: { '@/*': ['./*'] },
  }
  write(tree, 'tsconfig.json', JSON.stringify({ compilerOptions }))
  fs.copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, tree, '.oxlintrc.json'))
  const run = spawnSync(
    path.join(root, 'node_modules/.bin/oxlint'),
    ['--type-aware', '--format=json', '--config', '.oxlintrc.json'],
    { cwd: path.join(folder, tree), encoding: 'utf8' },
  )
  const { diagnostics, number_of_files: files } = reportSchema.parse(JSON.parse(run.stdout))
  const findings = diagnostics.map(({ filename, code, message, help = '' }) => ({
    file: filename,
    words: `${code}: ${message} ${help}`,
  }))
  return { status: run.status, files, findings }
}

describe('rules of imports, settings and speech', () => {
  let wrong: ReturnType<typeof lint>
  let right: ReturnType<typeof lint>
  beforeAll(() => {
    for (const trial of TRIALS) {
      write('wrong', trial.file, trial.wrong)
      write('right', trial.rightFile ?? trial.file, trial.right)
    }
    wrong = lint('wrong')
    right = lint('right')
  }, 60_000)

  test('the wrong files are refused, and the right ones pass', () => {
    expect(wrong).toMatchObject({ status: 1, files: TRIALS.length })
    expect(right).toMatchObject({ status: 0, findings: [] })
    expect(right.files).toBe(new Set(TRIALS.map(({ file, rightFile }) => rightFile ?? file)).size)
  })

  test.each(TRIALS)('$rule: refused in $file, for that alone', ({ file, says }) => {
    const found = wrong.findings.filter((finding) => finding.file === file).map(({ words }) => words)
    expect(found).toEqual([expect.stringContaining(says)])
  })
})

type Trial = [rule: string | undefined, file: string, wrong: string, rightFile: string, right: string]

describe('rules of files and words', () => {
  const [loading, useClient, confidential, imported, typesOnly] = TEXT_RULES.map(({ name }) => name)
  const page = 'app/[lang]/(public)/cases/page.tsx'
  const query = 'lib/case/queries.ts'
  const types = 'lib/db/types.ts'

  test.each<Trial>([
    [
      loading,
      'app/[lang]/(public)/cases/loading.tsx',
      'export {}',
      'app/[lang]/desk/loading.tsx',
      'export {}',
    ],
    [useClient, page, "'use client'\n", 'app/[lang]/desk/page.tsx', "'use client'\n"],
    [useClient, page, '// why\n"use client"\n', page, "export const kept = 'use client'\n"],
    ...[
      'tx.confidential.findMany()',
      'db().confidential',
      'const { confidential } = tx\nconfidential.count()',
      "tx['confidential']",
      'sql`SELECT 1 FROM "confidential"`',
      'const select = { confidential: true }',
      'const include = { confidential: { select: { ciphertext: true } } }',
    ].map((use): Trial => [confidential, query, use, 'lib/confidential/queries.ts', use]),
    [confidential, page, 'db().confidential', 'lib/case/a.test.ts', 'db().confidential'],
    [confidential, query, 'tx.confidential', query, "const kind = 'confidential'\n// a confidential.read"],
    ...[
      "import { readConfidential } from '@/lib/confidential/queries'",
      "import type { ConfidentialDto } from '../confidential/dto'",
      "export * from '../../lib/confidential/dto'",
      "const late = import('@/lib/confidential/queries')",
    ].map((line): Trial => [imported, query, line, 'lib/operator/run.ts', line]),
    [
      imported,
      page,
      "import '@/lib/confidential/dto'",
      'app/[lang]/desk/page.tsx',
      "import '@/lib/confidential/dto'",
    ],
    [
      imported,
      'components/case/view.tsx',
      "import type { A } from '@/lib/confidential/dto'",
      'components/confidential/view.tsx',
      "import type { A } from '@/lib/confidential/dto'",
    ],
    [
      imported,
      'lib/record/mutations.ts',
      "import { eraseConfidential } from '../confidential/mutations'",
      'lib/record/erasure.ts',
      "import { eraseConfidential } from '../confidential/mutations'",
    ],
    [
      typesOnly,
      types,
      "export { Prisma } from './a'\n",
      types,
      "/** Why. */\nexport type { Prisma } from './a'\n",
    ],
    [
      typesOnly,
      types,
      "import { db } from './a'\n",
      types,
      "import type { Db } from './a'\nexport type Kept = {\n  db: Db\n}\n",
    ],
  ])('%s: refused in %s', (rule, file, wrong, rightFile, right) => {
    const tree = path.basename(fs.mkdtempSync(path.join(folder, 'words-')))
    expect(textBreaches(write(`${tree}/wrong`, file, wrong))).toEqual([`${file}: ${rule}`])
    expect(textBreaches(write(`${tree}/right`, rightFile, right))).toEqual([])
  })

  test('the project keeps them', () => {
    expect(textBreaches(root)).toEqual([])
  })
})
