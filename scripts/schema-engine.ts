import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type pg from 'pg'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { openInMemory } from '@/lib/db/embedded'
import { migrate, readMigrations, type Migration } from '@/lib/db/migrate'
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
  const database = await openInMemory()
  try {
    const session = await database.session()
    await migrate(session, migrations)
    session.release()
    const { SchemaEngine } = await loadEngine()
    readInternalChar(database.pool)
    const engine = await SchemaEngine.new(
      { datamodels: [['schema.prisma', schema]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(new PrismaPg(database.pool)),
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

const INTERNAL_CHAR = 18
const TEXT = 25

/** The adapter does not know PostgreSQL's internal type "char", with which the catalogue abounds: as text it does. */
function readInternalChar(pool: pg.Pool): void {
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryArrayResult>
  const read = async (config: pg.QueryConfig): Promise<pg.QueryArrayResult> => {
    const result = await query(config)
    for (const field of result.fields) {
      if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = TEXT
    }
    return result
  }
  pool.query = read as unknown as typeof pool.query
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
