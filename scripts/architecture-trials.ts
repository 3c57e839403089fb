/** One rule of .oxlintrc.json, tried: a file that breaks it, and a twin that does the same thing rightly. */
export interface Trial {
  readonly rule: string
  readonly file: string
  readonly wrong: string
  readonly says: string
  readonly right: string
  /** Where the right twin stands, if not at the same place. */
  readonly rightFile?: string
}

// Every file has a name of its own, so that one run of the linter tries them all.
const PUBLIC = 'app/[lang]/(public)'
const importing = (from: string, name = 'thing') =>
  `import { ${name} } from '${from}'\nexport const kept = ${name}\n`
const importingType = (from: string) => `import type { Thing } from '${from}'\nexport type Kept = Thing\n`

const CLIENT = 'Only lib/db imports the Prisma client'
const client = (rule: string, file: string, wrong: string): Trial => ({
  rule,
  file,
  wrong,
  says: CLIENT,
  right: importing('./generated/client'),
  rightFile: 'lib/db/client.ts',
})

const layer = (rule: string, file: string, from: string, says: string, rightFrom: string): Trial => ({
  rule,
  file,
  wrong: importing(from),
  says,
  right: importing(rightFrom),
})

const CLIENTS: readonly Trial[] = [
  client('the client by alias', 'lib/case/queries.ts', importing('@/lib/db/generated/client')),
  client('the client by a relative path', 'lib/case/mutations.ts', importing('../db/generated/client')),
  client('the client by re-export', 'lib/case/dto.ts', "export * from '../db/generated/client'\n"),
  client(
    'the client by dynamic import',
    'lib/case/view.ts',
    "export const kept = import('@/lib/db/generated/client')\n",
  ),
  client('the client’s types', 'lib/case/rules.ts', importingType('@/lib/db/generated/client')),
  client('the client in a script', 'scripts/client.ts', importing('../lib/db/generated/client')),
]

const ROUTES: readonly Trial[] = [
  layer(
    'a route reads the database',
    `${PUBLIC}/page.tsx`,
    '@/lib/db/client',
    'Routes call loaders, not',
    '@/lib/case/loaders',
  ),
  layer(
    'a route queries',
    `${PUBLIC}/cases/page.tsx`,
    '@/lib/case/queries',
    'Routes call loaders and',
    '@/lib/case/actions',
  ),
  layer(
    'a route queries by another name',
    'app/feed/route.ts',
    '../../lib/person/family-queries',
    'Routes call loaders and',
    '../../lib/person/loaders',
  ),
  layer(
    'the proxy mutates',
    'proxy.ts',
    '@/lib/case/mutations',
    'Routes call loaders and',
    '@/lib/i18n/lang',
  ),
  layer(
    'a route plants seeds',
    'app/api/route.ts',
    '@/prisma/seed/load',
    'Routes know nothing of seeds',
    '@/lib/feed/loaders',
  ),
  layer(
    'a page loads parts later',
    `${PUBLIC}/themes/page.tsx`,
    'next/dynamic',
    'Stored pages need whole HTML',
    'next/navigation',
  ),
  {
    rule: 'a stored page suspends',
    file: `${PUBLIC}/letters/page.tsx`,
    wrong: importing('react', 'Suspense'),
    says: 'Stored pages need whole HTML',
    right: importing('react', 'cache'),
  },
]

const COMPONENTS: readonly Trial[] = [
  layer(
    'a component knows a route',
    'components/ui/a.tsx',
    '../../app/page',
    'Components do not know routes',
    '../case/page',
  ),
  layer(
    'a component queries',
    'components/ui/b.tsx',
    '@/lib/case/queries',
    'Components take DTOs',
    '@/lib/case/view',
  ),
  layer(
    'a component mutates',
    'components/ui/c.tsx',
    '@/lib/case/mutations',
    'Components take DTOs',
    '@/lib/case/dto',
  ),
  layer(
    'a component reads the database',
    'components/ui/d.tsx',
    '../../lib/db/client',
    'Components take DTOs',
    '../../lib/dates/day',
  ),
  layer(
    'a component loads',
    'components/ui/e.tsx',
    '@/lib/case/loaders',
    'Components take what the route',
    '@/lib/case/dto',
  ),
  layer(
    'a component carries a script',
    'components/ui/f.tsx',
    'next/script',
    'Public pages carry no script',
    'next/link',
  ),
  {
    rule: 'a component takes rows',
    file: 'components/ui/g.tsx',
    wrong: importingType('@/lib/case/queries'),
    says: 'Components take DTOs',
    right: importingType('@/lib/case/loaders'),
  },
  {
    rule: 'a component suspends',
    file: 'components/ui/h.tsx',
    wrong: importing('react', 'Suspense'),
    says: 'Stored pages need whole HTML',
    right: importingType('react'),
  },
]

const LIBRARY: readonly Trial[] = [
  layer(
    'lib knows a component',
    'lib/site/a.ts',
    '@/components/ui/a',
    'lib knows neither routes',
    '@/lib/case/dto',
  ),
  layer(
    'lib plants seeds',
    'lib/site/b.ts',
    '../../prisma/seed/load',
    'lib knows nothing of seeds',
    '../dates/day',
  ),
  layer(
    'the database layer knows a domain',
    'lib/db/a.ts',
    '@/lib/case/queries',
    'knows no domain',
    '@/lib/env',
  ),
  layer(
    'the database layer knows a domain by its path',
    'lib/db/b.ts',
    '../case/queries',
    'knows no domain',
    './migrate',
  ),
  layer(
    'the database layer knows a route',
    'lib/db/c.ts',
    '@/app/page',
    'knows neither routes',
    '@/lib/dates/day',
  ),
]

const HABITS: readonly Trial[] = [
  {
    rule: 'a setting is read outside lib/env.ts',
    file: 'lib/site/c.ts',
    wrong: 'export const kept = process.env.PORT\n',
    says: 'no-process-env',
    right: 'export const kept = process.env.PORT\n',
    rightFile: 'lib/env.ts',
  },
  {
    rule: 'a setting is read in brackets',
    file: 'app/health/route.ts',
    wrong: "export const kept = process.env['PORT']\n",
    says: 'no-process-env',
    right: "export const kept = process.env['NEXT_RUNTIME']\n",
    rightFile: 'instrumentation.ts',
  },
  {
    rule: 'anything goes',
    file: 'lib/site/d.ts',
    wrong: 'export const kept = (given: any) => given\n',
    says: 'no-explicit-any',
    right: 'export const kept = (given: unknown) => given\n',
  },
  {
    rule: 'a promise is left alone',
    file: 'lib/site/e.ts',
    wrong: 'export function kept() {\n  Promise.resolve(1)\n}\n',
    says: 'no-floating-promises',
    right: 'export async function kept() {\n  await Promise.resolve(1)\n}\n',
  },
  {
    rule: 'the site talks to the console',
    file: 'lib/site/f.ts',
    wrong: "console.log('here')\n",
    says: 'no-console',
    right: "console.log('here')\n",
    rightFile: 'scripts/talk.ts',
  },
  {
    rule: 'the database layer chats',
    file: 'lib/db/d.ts',
    wrong: "console.log('here')\n",
    says: 'no-console',
    right: "console.error('lost')\n",
  },
]

export const TRIALS: readonly Trial[] = [...CLIENTS, ...ROUTES, ...COMPONENTS, ...LIBRARY, ...HABITS]
