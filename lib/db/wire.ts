import { Duplex } from 'node:stream'
import type { EmbeddedEngine, EngineThread } from './engine'

// Frontend messages after which PostgreSQL answers or changes state at once: Query, Sync, Flush, CopyDone, CopyFail,
// password. Parse, Bind, Describe, Execute and Close wait for the Sync that follows them.
const COMPLETES = new Set(['Q', 'S', 'H', 'c', 'f', 'p'])
const TERMINATE = 'X'
const ERROR = 'E'.charCodeAt(0)

/**
 * The connection that node-postgres sees when the engine is embedded: it hands whole protocol messages to the engine,
 * so that both engines go through one driver, with its types, transactions and errors.
 *
 * The engine has one session for ever. So that a new connection finds it as a server would give it, every beginning
 * rolls back and discards what the connection before has left.
 */
export class EngineWire extends Duplex {
  private pending: Buffer = Buffer.alloc(0)
  private thread: EngineThread | undefined

  constructor(private readonly engine: EmbeddedEngine) {
    super()
  }

  // What pg calls on a socket.
  connect(): this {
    this.engine.running().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    )
    return this
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.feed(chunk).then(() => done(), done)
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.feed(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done)
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  private async feed(chunk: Buffer): Promise<void> {
    this.pending = this.pending.length > 0 ? Buffer.concat([this.pending, chunk]) : chunk
    if (!this.thread && !(await this.begin())) return
    let at = 0
    let complete = 0
    // A message: one letter, then four bytes of length that count themselves and the rest.
    while (this.pending.length >= at + 5) {
      const end = at + 1 + this.pending.readInt32BE(at + 1)
      if (this.pending.length < end) break
      const type = String.fromCharCode(this.pending[at] ?? 0)
      at = end
      if (type === TERMINATE) return this.terminate()
      if (COMPLETES.has(type)) complete = end
    }
    if (complete === 0) return
    const batch = this.pending.subarray(0, complete)
    this.pending = this.pending.subarray(complete)
    await this.exchange(batch)
  }

  /** The start-up message has no letter. Answers whether it was whole. */
  private async begin(): Promise<boolean> {
    if (this.pending.length < 4) return false
    const end = this.pending.readInt32BE(0)
    if (this.pending.length < end) return false
    const startup = this.pending.subarray(0, end)
    this.pending = this.pending.subarray(end)
    const thread = await this.engine.running()
    await thread.send(query('ROLLBACK'))
    const discarded = await thread.send(query('DISCARD ALL'))
    if (discarded[0] === ERROR) thread.abandon('its session could not be cleared')
    this.thread = thread
    await this.exchange(startup)
    return true
  }

  private async exchange(batch: Buffer): Promise<void> {
    // A copy, because posting a view of a shared pool would clone the whole pool.
    const answer = await this.thread?.send(new Uint8Array(batch))
    if (answer && answer.length > 0)
      this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength))
  }

  private terminate(): void {
    this.pending = Buffer.alloc(0)
    this.push(null)
  }
}

/** A simple query in the protocol's form. */
function query(sql: string): Uint8Array {
  const text = Buffer.from(`${sql}\0`)
  const message = Buffer.alloc(5 + text.length)
  message.write('Q', 0)
  message.writeInt32BE(4 + text.length, 1)
  text.copy(message, 5)
  return new Uint8Array(message)
}
