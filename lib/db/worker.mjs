// The embedded engine, in a thread of its own: PGlite works synchronously, and a slow query in the main thread would
// freeze every page. Plain JavaScript, because Node loads it as it is, from a build, from tsx and from vitest alike.
// Messages in: { id, batch } and { close: true }. Messages out: { ready }, { id, answer }, { id, error }, { failed }.
import fs from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** PGlite's file system ignores fsync; this one hands it to the disk. */
class DurableNodeFS extends NodeFS {
  /** @param {ConstructorParameters<typeof NodeFS>} args */
  async init(...args) {
    const result = await super.init(...args)
    const { emscriptenOpts } = result
    emscriptenOpts.preRun = [
      (module) => {
        module.NODEFS.stream_ops.fsync = (stream) => {
          if (stream.nfd !== undefined) fs.fsyncSync(stream.nfd)
          return 0
        }
      },
      ...(emscriptenOpts.preRun ?? []),
    ]
    return result
  }
}

/** @type {{ folder: string | null }} */
const { folder } = workerData
const port = parentPort
if (!port) throw new Error('worker.mjs runs in a worker thread')

/** What crosses to the main thread: text and code, as engine errors do not survive cloning. */
const plain = (error) => ({
  message: error instanceof Error ? error.message : String(error),
  code: error?.code ?? (typeof error?.errno === 'number' ? `errno ${error.errno}` : undefined),
})

// -F is fsync=off. Parallel workers and others stay as PGlite sets them.
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'timezone=UTC',
  ...(folder === null ? ['-c', 'fsync=off'] : ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync']),
]

let engine
try {
  engine = await PGlite.create({
    ...(folder === null ? {} : { fs: new DurableNodeFS(folder) }),
    extensions: { pg_trgm },
    startParams,
  })
} catch (error) {
  port.postMessage({ failed: plain(error) })
  process.exit(1)
}

let queue = Promise.resolve()
port.on('message', (message) => {
  queue = queue.then(() => (message.close ? close() : run(message)))
})
port.postMessage({ ready: true })

async function run({ id, batch }) {
  try {
    const raw = await engine.runExclusive(() => engine.execProtocolRaw(batch))
    const answer = new Uint8Array(raw)
    port.postMessage({ id, answer }, [answer.buffer])
  } catch (error) {
    // What is thrown here, and not answered in the protocol, means that the engine itself is broken.
    port.postMessage({ id, error: plain(error) })
    process.exit(1)
  }
}

async function close() {
  try {
    await engine.close()
  } finally {
    process.exit(0)
  }
}
