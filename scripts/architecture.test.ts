import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '@/lib/db/project-root'
import { TEXT_RULES, textBreaches } from './architecture'

// Each rule is tried on a folder laid out as the project: a file that breaks it must be refused with its words, and a
// twin that does the same thing rightly must pass.

const PAGE = 'app/[lang]/(public)/cases/page.tsx'
const CLIENT =
  "import { PrismaClient } from '@/lib/db/generated/client'\nexport const client = PrismaClient\n"
const importing = (name: string, from: string) =>
  `import { ${name} } from '${from}'\nexport const kept = ${name}\n`

interface Trial {
  readonly rule: string
  readonly file: string
  readonly wrong: string
  readonly says: string
  readonly right: string
  /** Where the right twin stands, if not at the same place. */
  readonly rightFile?: string
}

const client = (rule: string, file: string, from: string): Trial => ({
  rule,
  file,
  wrong: importing('PrismaClient', from),
  says: 'Only lib/db imports the Prisma client',
  right: CLIENT,
  rightFile: 'lib/db/client.ts',
})
const layer = (rule: string, file: string, from: string, says: string, rightFrom: string): Trial => ({
  rule,
  file,
  wrong: importing('thing', from),
  says,
  right: importing('thing', rightFrom),
})

const LINTED: readonly Trial[] = [
  client('the client by alias', 'lib/case/queries.ts', '@/lib/db/generated/client'),
  client('the client by a relative path', 'lib/case/mutations.ts', '../db/generated/client'),
  {
    ...client('the client by re-export', 'lib/case/dto.ts', ''),
    wrong: "export * from '../db/generated/client'\n",
  },
  {
    ...client('the client by dynamic import', 'lib/case/loaders.ts', ''),
    wrong: "export const kept = import('@/lib/db/generated/client')\n",
  },
  {
    ...client('the client’s types', 'lib/case/rules.ts', ''),
    wrong: "import type { Prisma } from '@/lib/db/generated/client'\nexport type Kept = Prisma\n",
    right: "import type { Prisma } from '@/lib/db/types'\nexport type Kept = Prisma\n",
    rightFile: 'lib/case/rules.ts',
  },
  client('the client in a script', 'scripts/job.ts', '../lib/db/generated/client'),
  layer(
    'a route reads the database',
    PAGE,
    '@/lib/db/client',
    'Routes call loaders, not the database',
    '@/lib/case/loaders',
  ),
  layer(
    'a route queries',
    PAGE,
    '@/lib/case/queries',
    'Routes call loaders and actions',
    '@/lib/case/actions',
  ),
  layer(
    'a route queries by another name',
    'app/feed/route.ts',
    '../../lib/person/family-queries',
    'Routes call loaders and actions',
    '../../lib/person/loaders',
  ),
  layer(
    'a route plants seeds',
    'app/feed/route.ts',
    '@/prisma/seed/load',
    'Routes know nothing of seeds',
    '@/lib/feed/loaders',
  ),
  layer(
    'a component knows a route',
    'components/ui/a.tsx',
    '../../app/page',
    'Components do not know routes',
    '../case/page',
  ),
  layer(
    'a component queries',
    'components/ui/a.tsx',
    '@/lib/case/queries',
    'Components take DTOs',
    '@/lib/case/view',
  ),
  layer(
    'a component mutates',
    'components/ui/a.tsx',
    '@/lib/case/mutations',
    'Components take DTOs',
    '@/lib/case/dto',
  ),
  layer(
    'a component reads the database',
    'components/ui/a.tsx',
    '../../lib/db/client',
    'Components take DTOs',
    '../../lib/dates/day',
  ),
  layer(
    'a component loads',
    'components/ui/a.tsx',
    '@/lib/case/loaders',
    'Components take what the route loaded',
    '@/lib/case/dto',
  ),
  {
    ...layer('a component takes rows', 'components/ui/a.tsx', '', 'Components take DTOs', ''),
    wrong: "import type { Row } from '@/lib/case/queries'\nexport type Kept = Row\n",
    right: "import type { ListPage } from '@/lib/case/loaders'\nexport type Kept = ListPage\n",
  },
  layer(
    'lib knows a component',
    'lib/case/view.ts',
    '@/components/ui/a',
    'lib knows neither routes nor components',
    '@/lib/case/dto',
  ),
  layer(
    'lib plants seeds',
    'lib/case/view.ts',
    '../../prisma/seed/load',
    'lib knows nothing of seeds',
    '../dates/day',
  ),
  layer(
    'the database layer knows a domain',
    'lib/db/open.ts',
    '@/lib/case/queries',
    'The database layer knows no domain',
    '@/lib/env',
  ),
  layer(
    'the database layer knows a domain by a relative path',
    'lib/db/open.ts',
    '../case/queries',
    'The database layer knows no domain',
    './migrate',
  ),
  layer('a stored page suspends', PAGE, 'react', 'Stored pages need whole HTML', '@/components/ui/a'),
  layer('a page loads parts later', PAGE, 'next/dynamic', 'Stored pages need whole HTML', 'next/navigation'),
  layer(
    'a component carries a script',
    'components/ui/a.tsx',
    'next/script',
    'Public pages carry no script',
    'next/link',
  ),
  {
    rule: 'settings are read outside lib/env.ts',
    file: 'lib/case/rules.ts',
    wrong: 'export const kept = process.env.PORT\n',
    says: 'no-process-env',
    right: 'export const kept = process.env.PORT\n',
    rightFile: 'lib/env.ts',
  },
  {
    rule: 'settings are read by name',
    file: 'app/feed/route.ts',
    wrong: "export const kept = process.env['PORT']\n",
    says: 'no-process-env',
    right: "export const kept = process.env['NEXT_RUNTIME']\n",
    rightFile: 'instrumentation.ts',
  },
  {
    rule: 'any',
    file: 'lib/case/rules.ts',
    wrong: 'export const kept = (given: any) => given\n',
    says: 'no-explicit-any',
    right: 'export const kept = (given: unknown) => given\n',
  },
  {
    rule: 'a promise is left alone',
    file: 'lib/case/rules.ts',
    wrong: 'export function kept() {\n  Promise.resolve(1)\n}\n',
    says: 'no-floating-promises',
    right: 'export async function kept() {\n  await Promise.resolve(1)\n}\n',
  },
  {
    rule: 'the site talks to the console',
    file: 'lib/case/rules.ts',
    wrong: "console.log('here')\n",
    says: 'no-console',
    right: "console.log('here')\n",
    rightFile: 'scripts/job.ts',
  },
  {
    rule: 'the database layer chats',
    file: 'lib/db/open.ts',
    wrong: "console.log('here')\n",
    says: 'no-console',
    right: "console.error('lost')\n",
  },
].map((trial) => ({
  ...trial,
  wrong: trial.wrong.replaceAll("{ thing } from 'react'", "{ Suspense as thing } from 'react'"),
}))

const root = projectRoot()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-architecture-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

function write(tree: string, file: string, text: string): string {
  const at = path.join(folder, tree, file)
  fs.mkdirSync(path.dirname(at), { recursive: true })
  fs.writeFileSync(at, text)
  return path.join(folder, tree)
}

/** What the linter says of a tree, with the project’s own rules: an exit code and one line a finding. */
function lint(tree: string) {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    types: [],
    paths: { '@/*': ['./*'] },
  }
  write(tree, 'tsconfig.json', JSON.stringify({ compilerOptions }))
  fs.copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, tree, '.oxlintrc.json'))
  const oxlint = path.join(root, 'node_modules/.bin/oxlint')
  const { status, stdout, stderr } = spawnSync(
    oxlint,
    ['--type-aware', '--format=unix', '--config', '.oxlintrc.json'],
    {
      cwd: path.join(folder, tree),
      encoding: 'utf8',
    },
  )
  return { status, lines: `${stdout}${stderr}`.split('\n') }
}

describe('rules of imports, settings and speech', () => {
  // Each wrong file has a folder of its own, so that one run of the linter tries all of them in a fraction of the time.
  const trees = new Map<string, ReturnType<typeof lint>>()
  beforeAll(() => {
    for (const [index, { file, wrong, right, rightFile }] of LINTED.entries()) {
      write(`wrong-${index}`, file, wrong)
      write(`right-${index}`, rightFile ?? file, right)
    }
    for (const index of LINTED.keys()) {
      trees.set(`wrong-${index}`, lint(`wrong-${index}`))
      trees.set(`right-${index}`, lint(`right-${index}`))
    }
  }, 120_000)

  test.each(LINTED.map((trial, index) => ({ ...trial, index })))(
    '$rule: refused in $file',
    ({ index, file, says }) => {
      const wrong = trees.get(`wrong-${index}`)
      expect(wrong?.status).not.toBe(0)
      expect(wrong?.lines.filter((line) => line.startsWith(file) && line.includes(says))).toHaveLength(1)
    },
  )

  test.each(LINTED.map((trial, index) => ({ ...trial, index })))(
    '$rule: the right twin passes',
    ({ index }) => {
      expect(trees.get(`right-${index}`)).toMatchObject({ status: 0 })
    },
  )
})

describe('rules of files and words', () => {
  const [loading, useClient, confidential, typesOnly] = TEXT_RULES.map(({ name }) => name)

  test.each([
    [
      loading,
      'app/[lang]/(public)/cases/loading.tsx',
      'export {}',
      'app/[lang]/desk/loading.tsx',
      'export {}',
    ],
    [useClient, PAGE, "'use client'\n", 'app/[lang]/desk/page.tsx', "'use client'\n"],
    [
      useClient,
      'components/case/a.tsx',
      '// why\n"use client"\n',
      'components/case/a.tsx',
      "export const kept = 'use client'\n",
    ],
    [
      confidential,
      'lib/case/queries.ts',
      'export const select = { confidentialNote: true }',
      'lib/case/queries.test.ts',
      "expect(page).not.toContain('confidentialNote')",
    ],
    [
      confidential,
      PAGE,
      'const sql = `SELECT confidential_note`',
      'prisma/seed/load.ts',
      'const row = { confidentialNote: null }',
    ],
    [
      typesOnly,
      'lib/db/types.ts',
      "export { Prisma } from './generated/client'\n",
      'lib/db/types.ts',
      "/** Types. */\nexport type { Prisma } from './generated/client'\n",
    ],
  ])('%s: %s is refused and its twin passes', (rule, file, wrong, rightFile, right) => {
    const tree = fs.mkdtempSync(path.join(folder, 'words-'))
    const name = path.basename(tree)
    expect(textBreaches(write(`${name}/wrong`, file, wrong))).toEqual([`${file}: ${rule}`])
    expect(textBreaches(write(`${name}/right`, rightFile, right))).toEqual([])
  })

  test('the project keeps them', () => {
    expect(textBreaches(root)).toEqual([])
  })
})
