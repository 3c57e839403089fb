import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { migrate, readMigrations, type Migration, type Session } from '@/lib/db/migrate'
import { projectRoot } from '@/lib/db/project-root'

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}
type Start = WebAssembly.Exports & { __wbindgen_start(): void }

/** What a schema has that the migrations have not: the SQL that leads there. */
export type Difference = { differs: boolean; sql: string }

/**
 * Applies the migrations to a new database in memory and compares it with the Prisma schema, by Prisma's own schema
 * engine as WebAssembly.
 *
 * The engine does not see CHECK, triggers, functions, EXCLUDE, expression and partial indexes, collations, views and
 * comments: those need tests.
 */
export async function differenceToSchema(
  schema = fs.readFileSync(path.join(projectRoot(), 'prisma', 'schema.prisma'), 'utf8'),
  migrations: Migration[] = readMigrations(),
): Promise<Difference> {
  const files = [{ path: 'schema.prisma', content: schema }]
  const database = await PGlite.create({ extensions: { pg_trgm } })
  try {
    await migrate(sessionOf(database), migrations)
    const { SchemaEngine } = await loadEngine()
    const engine = await SchemaEngine.new(
      { datamodels: [['schema.prisma', schema]] },
      () => {},
      // Not @prisma/adapter-pg: it cannot read PostgreSQL's internal type "char", which the catalogue abounds in.
      bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database)),
    )
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    return { differs: exitCode === 2, sql: stdout ?? '' }
  } finally {
    await database.close()
  }
}

/** Only text without parameters may hold several statements, as with node-postgres. */
function sessionOf(database: PGlite): Session {
  return {
    async query<Row extends object>(sql: string, values?: unknown[]) {
      if (values) return database.query<Row>(sql, values)
      const results = await database.exec(sql)
      return { rows: (results.at(-1)?.rows ?? []) as Row[] }
    },
  }
}

let loaded: Promise<Glue> | undefined

/** The package has an entry for bundlers alone; Node needs the module put together by hand. */
function loadEngine(): Promise<Glue> {
  return (loaded ??= (async () => {
    const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as Glue
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
    const bytes = fs.readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(bytes, {
      './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
    })
    glue.__wbg_set_wasm(instance.exports)
    const start = instance.exports as Start
    start.__wbindgen_start()
    return glue
  })())
}
