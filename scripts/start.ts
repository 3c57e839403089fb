import http from 'node:http'
import type { Database } from '@/lib/db/database'
import { isEmpty } from '@/lib/db/is-empty'
import { migrate } from '@/lib/db/migrate'
import { openDatabase } from '@/lib/db/open'
import { errorText } from '@/lib/db/problem'
import { projectRoot } from '@/lib/db/project-root'
import { guardResponse, plainRequest } from '@/lib/pages/guard'
import { env, setMode } from '@/lib/env'
import { ensureBuild, ensureClient } from './prepare'
import { command, duration, step, StepFailed } from './report'

// `npm start`, and `npm run dev` with --dev. Next runs in this process and not in a child, so that the database is
// opened once, its folder stays locked from the first migration to the last request, and SIGTERM closes both in order.
const dev = process.argv.includes('--dev')
const GIVE_UP_ON_REQUESTS = 5000

await command(async () => {
  const began = performance.now()
  const { port, host, siteUrl } = env()
  process.chdir(projectRoot())
  setMode(dev ? 'development' : 'production')
  // A search of ten thousand letters is answered with a page that says so, not with a bare 431.
  const server = http.createServer({ maxHeaderSize: 128 * 1024 })
  const letIn = openDoor(server)
  await listen(server, port, host)
  await step(ensureClient)
  if (!dev) await step(ensureBuild)
  let database: Database | undefined
  await step(async () => {
    database = await openDatabase()
    return `Database: ${database.description}`
  })
  if (!database) return
  await prepareDatabase(database)
  await step(takeOver)
  await step(openOperatorsDesk)
  await serve(server, letIn, database, port)
  await offerFirstAccount()
  const address = host === '127.0.0.1' || host === '0.0.0.0' ? `http://localhost:${port}` : siteUrl
  console.log(`Ready at ${address} (${duration(performance.now() - began)} in all). Stop with Ctrl+C.`)
})

async function prepareDatabase(database: Database): Promise<void> {
  const session = await database.session()
  let empty = false
  try {
    await step(async () => {
      const applied = await migrate(session)
      return applied.length > 0 ? `Migrations: applied ${applied.join(', ')}` : 'Migrations: nothing to apply'
    })
    empty = await isEmpty(session)
  } finally {
    session.release()
  }
  if (!empty) return
  await step(async () => {
    // Imported here, as the generated client is not there before ensureClient.
    const [{ loadFoundingFacts }, { createPrisma }] = await Promise.all([
      import('@/prisma/seed/load'),
      import('@/lib/db/client'),
    ])
    const { cases, claims, sources } = await loadFoundingFacts(createPrisma(database))
    return `Founding facts: loaded ${cases} cases, ${claims} claims and ${sources} sources`
  })
}

/** What readers see gets its working copies, once. */
async function takeOver(): Promise<string> {
  const { adoptPublished } = await import('@/lib/publication/adopt')
  const records = await adoptPublished()
  return records > 0 ? `Desk: took over ${records} published records` : 'Desk: knows every published record'
}

/** Opens the socket of `npm run desk`. A folder that cannot be written, beside a server of its own, does not stop the site. */
async function openOperatorsDesk(): Promise<string> {
  const { dataFolder } = env()
  // Imported here, as the generated client is not there before ensureClient.
  const { openDesk } = await import('@/lib/operator/listener')
  try {
    const close = await openDesk(dataFolder)
    return close
      ? 'Desk: «npm run desk» speaks with this process'
      : 'Desk: «npm run desk» speaks with another process'
  } catch (error) {
    return `Desk: «npm run desk» does not reach this process: ${errorText(error)}`
  }
}

/** Where nobody has an account yet, whoever reads the terminal makes the first one, an administrator's. */
async function offerFirstAccount(): Promise<void> {
  const { linkForFirst } = await import('@/lib/account/links')
  const link = await linkForFirst('en')
  if (link)
    console.log(`The desk has no account yet. This link makes the first administrator, once:\n${link}`)
}

/** Takes the port before the slow steps, so that a port in use is said at once. */
function listen(server: http.Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why: Record<string, string> = {
        EADDRINUSE: `Port ${port} is in use by another program. Stop it, or start with another port: PORT=${port + 1} npm start`,
        EACCES: `Port ${port} needs more rights than this user has. Start with a port above 1023: PORT=3000 npm start`,
        EADDRNOTAVAIL: `AIGAQ_HOST is ${host}, which is not an address of this machine.`,
      }
      const words = why[error.code ?? '']
      reject(words ? new StepFailed(words) : error)
    })
    server.listen({ port, host, exclusive: true }, resolve)
  })
}

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>

/**
 * Takes requests from the first moment on: those that come before the site can answer wait for it.
 * @returns what lets them in
 */
function openDoor(server: http.Server): (answer: Answer) => void {
  const waiting: (() => void)[] = []
  let answered: Answer | undefined
  server.on('request', (request, response) => {
    guardResponse(request, response)
    plainRequest(request)
    const go = (): void => void answered?.(request, response).catch((error: unknown) => fail(response, error))
    if (answered) go()
    else waiting.push(go)
  })
  return (answer) => {
    answered = answer
    for (const go of waiting.splice(0)) go()
  }
}

async function serve(
  server: http.Server,
  letIn: (answer: Answer) => void,
  database: Database,
  port: number,
): Promise<void> {
  // next's types declare a namespace; its default export is the function.
  const { default: next } = await import('next')
  // Always «localhost», whatever address it listens on: rewrites of proxy.ts are addressed so, and any other name would
  // make Next fetch them from itself over the network.
  const site = next({ dev, dir: projectRoot(), port, hostname: 'localhost', httpServer: server })
  stopOn(['SIGINT', 'SIGTERM'], server, database)
  await site.prepare()
  letIn(site.getRequestHandler())
}

function fail(response: http.ServerResponse, error: unknown): void {
  console.error(error)
  if (!response.headersSent) response.writeHead(500)
  response.end()
}

/** Lets requests end, closes the database, and leaves; a second signal leaves at once. */
function stopOn(signals: NodeJS.Signals[], server: http.Server, database: Database): void {
  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1)
    stopping = true
    console.log('Stopping …')
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, GIVE_UP_ON_REQUESTS))])
    await database.close()
    console.log('Stopped; everything is saved.')
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, () => void stop())
}
