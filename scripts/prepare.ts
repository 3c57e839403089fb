import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { projectRoot } from '@/lib/db/project-root'
import { childEnvironment } from '@/lib/env'
import { StepFailed } from './report'
import { sourceHash } from './source-hash'

const root = projectRoot()
const require = createRequire(import.meta.url)
const clientMark = path.join(root, 'lib/db/generated/schema-hash')
const buildMark = path.join(root, '.next/aigaq-source-hash')

/**
 * Generates the Prisma client if it is missing or made from another schema.
 * @returns what was done, for a line to the operator
 */
export async function ensureClient(): Promise<string> {
  const wanted = sourceHash(root, ['prisma/schema.prisma', 'node_modules/@prisma/client/package.json'])
  if (readMark(clientMark) === wanted) return 'Prisma client: up to date'
  await generateClient()
  fs.writeFileSync(clientMark, wanted)
  return 'Prisma client: generated'
}

/** Generates the Prisma client without a network. */
export async function generateClient(): Promise<void> {
  // `generate` looks for a schema engine that it does not use and would download it: any executable contents it.
  const output = await run('Prisma', binary('prisma', 'prisma'), ['generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  })
  if (!fs.existsSync(path.join(root, 'lib/db/generated/client.ts'))) {
    throw new StepFailed(`Prisma generated no client:\n${output}`)
  }
}

/**
 * Builds the site if there is no build, or one of other sources.
 * @returns what was done, for a line to the operator
 */
export async function ensureBuild(): Promise<string> {
  const wanted = sourceHash(root)
  const built = fs.existsSync(path.join(root, '.next/BUILD_ID'))
  if (built && readMark(buildMark) === wanted) return 'Site: built already'
  console.log(built ? 'Site: the sources changed, building …' : 'Site: building, once …')
  fs.rmSync(buildMark, { force: true })
  await run('The build', binary('next', 'next'), ['build'], { NODE_ENV: 'production' })
  fs.writeFileSync(buildMark, wanted)
  return 'Site: built'
}

function readMark(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : undefined
}

/** The script behind a command of a package, from its package.json. */
function binary(name: string, commandName: string): string {
  const manifest = require.resolve(`${name}/package.json`)
  const { bin } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { bin: Record<string, string> }
  const script = bin[commandName]
  if (!script) throw new Error(`The package ${name} has no command ${commandName}`)
  return path.join(path.dirname(manifest), script)
}

/** Runs a Node script and keeps quiet unless it fails: then its output is the reason. */
function run(what: string, script: string, args: string[], more: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: childEnvironment(more),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (data: Buffer): void => void (output += data.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output)
      else
        reject(
          new StepFailed(`${what} failed (${signal ?? code}). Nothing else was changed.\n${output.trim()}`),
        )
    })
  })
}
