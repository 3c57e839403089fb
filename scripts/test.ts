import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { projectRoot } from '@/lib/db/project-root'
import { childEnvironment } from '@/lib/env'
import { canTestServer, NO_SERVER } from './postgres-for-tests'
import { ensureBuild, ensureClient } from './prepare'
import { command, duration, errorLine } from './report'
import { readPlaywrightReport, readVitestReport, type Count } from './test-report'

// `npm test`: check, build, unit and data-layer tests, browser tests. A part that fails does not keep the others from
// running. The last line is the sum, alone: «N passed, M failed».
const root = projectRoot()
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-reports-'))
const total: Count = { passed: 0, failed: 0 }

await command(async () => {
  await part('Prisma client', one(ensureClient))
  await part('Check', () => counted('npm', ['run', '--silent', 'check:static']))
  const built = await part('Build', one(ensureBuild))
  await part('Unit and data-layer tests', vitest)
  if (built) await part('Browser tests', playwright)
  else console.log('\nBrowser tests did not run, as there is no build.')
  fs.rmSync(reports, { recursive: true, force: true })
  if (!canTestServer()) console.log(`\n${NO_SERVER}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
})

/** Runs a part, adds what it counts, and answers whether nothing failed. */
async function part(name: string, work: () => Promise<Count>): Promise<boolean> {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const count = await work().catch((error: unknown): Count => {
    console.error(errorLine(error))
    return { passed: 0, failed: 1 }
  })
  total.passed += count.passed
  total.failed += count.failed
  console.log(
    `── ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} (${duration(performance.now() - began)})`,
  )
  return count.failed === 0
}

/** A step that has no tests of its own counts as one. */
function one(work: () => Promise<string>): () => Promise<Count> {
  return async () => {
    console.log(await work())
    return { passed: 1, failed: 0 }
  }
}

async function counted(program: string, args: string[]): Promise<Count> {
  const code = await run(program, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest(): Promise<Count> {
  const file = path.join(reports, 'vitest.json')
  const how = [
    '--configLoader',
    'runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const code = await run('npx', ['--no-install', 'vitest', 'run', ...how])
  return atLeastOneFailed(code, readVitestReport(file))
}

async function playwright(): Promise<Count> {
  const file = path.join(reports, 'playwright.json')
  const code = await run('npx', ['--no-install', 'playwright', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  return atLeastOneFailed(code, readPlaywrightReport(file))
}

/** An error outside of a test fails the run without failing a test. */
function atLeastOneFailed(code: number, count: Count): Count {
  return code === 0 ? count : { ...count, failed: Math.max(count.failed, 1) }
}

function run(program: string, args: string[], more: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: childEnvironment(more), stdio: 'inherit' })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
