// autocannon 9 brings no types. Only what scripts/bench uses is described.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    readonly headers?: Readonly<Record<string, string>>
  }

  interface Result {
    readonly '2xx': number
    readonly non2xx: number
    readonly errors: number
    /** Seconds that were really measured. */
    readonly duration: number
  }

  /** `response` is emitted with (client, statusCode, bytes, milliseconds) for each answer. */
  type Run = EventEmitter & PromiseLike<Result>

  export default function autocannon(options: Options): Run
}
