import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { DatabaseProblem, diskFull, folderProblem } from './problem'
import { freeBytes } from './folder'
import { projectRoot } from './project-root'

type Failure = { message: string; code?: string }
type Message = { ready?: true; failed?: Failure; id?: number; answer?: Uint8Array; error?: Failure }
type Waiting = { resolve: (answer: Uint8Array) => void; reject: (error: Error) => void }

/** A running engine thread. It ends once and does not come back; `EmbeddedEngine` starts another. */
export class EngineThread {
  private readonly waiting = new Map<number, Waiting>()
  private last = 0
  private over: Error | undefined

  private constructor(
    private readonly worker: Worker,
    private readonly folder: string | null,
  ) {
    worker.on('message', (message: Message) => this.receive(message))
    worker.once('error', (error) => this.end(error))
    worker.once('exit', () => this.end())
    // The thread keeps the process alive only while it owes an answer.
    worker.unref()
  }

  /** Starts the engine on `folder`, or in memory when it is null. @throws DatabaseProblem */
  static async start(folder: string | null): Promise<EngineThread> {
    const file = path.join(/* turbopackIgnore: true */ projectRoot(), 'lib', 'db', 'worker.mjs')
    // execArgv: loaders of the parent, such as tsx, have no business in the thread.
    const worker = new Worker(/* turbopackIgnore: true */ file, { workerData: { folder }, execArgv: [] })
    await new Promise<void>((resolve, reject) => {
      // Listeners are harmless once the promise is settled.
      const refuse = (error: unknown) => reject(startProblem(error, folder))
      worker.once('error', refuse)
      worker.once('exit', (code) => refuse(new Error(`the engine ended with ${code}`)))
      worker.once('message', (message: Message) => {
        if (message.ready) resolve()
        else refuse(Object.assign(new Error(message.failed?.message), { code: message.failed?.code }))
      })
    })
    return new EngineThread(worker, folder)
  }

  get stopped(): boolean {
    return this.over !== undefined
  }

  /**
   * Hands whole protocol messages to the engine and gives back the bytes of its answer.
   * @throws DatabaseProblem when the engine has stopped; an error of SQL is in the answer instead
   */
  send(batch: Uint8Array): Promise<Uint8Array> {
    if (this.over) return Promise.reject(this.over)
    return new Promise((resolve, reject) => {
      const id = ++this.last
      if (this.waiting.size === 0) this.worker.ref()
      this.waiting.set(id, { resolve, reject })
      this.worker.postMessage({ id, batch })
    })
  }

  /** Ends the thread as it stands, when its state is not to be trusted; the log brings back what was saved. */
  abandon(reason: string): void {
    void this.worker.terminate()
    this.end(new Error(reason))
  }

  /** Writes everything out and ends the thread. */
  async close(): Promise<void> {
    if (this.over) return
    this.worker.ref()
    await new Promise<void>((resolve) => {
      this.worker.once('exit', () => resolve())
      this.worker.postMessage({ close: true })
    })
  }

  private receive({ id, answer, error }: Message): void {
    const request = id === undefined ? undefined : this.waiting.get(id)
    if (!request || id === undefined) return
    if (error) return this.end(Object.assign(new Error(error.message), { code: error.code }))
    if (!answer) return
    const said = errorOf(answer)
    if (said.includes('VPANIC\0')) {
      // A server would have ended itself. PGlite goes on with a state that is broken: it must start again from its log.
      return this.abandon('its log could not be written')
    }
    if (this.folder !== null && said.includes('C53100\0')) console.error(diskFull(this.folder).message)
    this.waiting.delete(id)
    if (this.waiting.size === 0) this.worker.unref()
    request.resolve(answer)
  }

  private end(cause?: Error): void {
    if (this.over) return
    const problem = this.explain(cause)
    this.over = problem
    for (const { reject } of this.waiting.values()) reject(problem)
    this.waiting.clear()
  }

  private explain(cause?: Error): DatabaseProblem {
    // A log that cannot grow ends the engine with a bare «unreachable»: the disk says more than the error does.
    if (this.folder !== null && freeBytes(this.folder) < ROOM_TO_RUN) return diskFull(this.folder, { cause })
    return new DatabaseProblem(
      'engine-stopped',
      `The embedded database stopped${cause ? ` (${cause.message})` : ''}. Everything saved before is kept; the last change was not. It starts again with the next request.`,
      { cause },
    )
  }
}

function startProblem(error: unknown, folder: string | null): unknown {
  if (folder === null) return error
  return freeBytes(folder) < ROOM_TO_RUN ? diskFull(folder, { cause: error }) : folderProblem(error, folder)
}

/** The bytes of an answer that may hold an error: fields such as `C53100` (SQLSTATE) or `VPANIC` (severity). */
function errorOf(answer: Uint8Array): string {
  return answer.length < 4096
    ? Buffer.from(answer.buffer, answer.byteOffset, answer.length).toString('latin1')
    : ''
}

/** A log segment of PostgreSQL is 16 MB: with less than this free, writing is about to fail. */
const ROOM_TO_RUN = 32 * 1024 * 1024
const REST_AFTER_A_STOP = 1000

/** The embedded engine of one folder, started again after it stopped. */
export class EmbeddedEngine {
  private thread: Promise<EngineThread> | undefined
  private startedAt = 0
  private closed = false

  /** @param folder PostgreSQL's own folder, already prepared; null keeps the database in memory */
  constructor(private readonly folder: string | null) {}

  /** The running thread; starts one if there is none. @throws DatabaseProblem */
  async running(): Promise<EngineThread> {
    if (this.closed) throw new DatabaseProblem('not-open', 'The database was closed. Nothing was changed.')
    const thread = await this.thread?.catch(() => undefined)
    if (thread && !thread.stopped) return thread
    if (thread && this.folder === null) throw new Error('The engine in memory stopped, and its data with it')
    const rest = this.startedAt + REST_AFTER_A_STOP - Date.now()
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
    this.startedAt = Date.now()
    this.thread = EngineThread.start(this.folder)
    return this.thread
  }

  /** Writes everything out and stops. */
  async close(): Promise<void> {
    this.closed = true
    const thread = await this.thread?.catch(() => undefined)
    await thread?.close()
  }
}
