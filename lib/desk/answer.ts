import type { Json } from '@/lib/document/json'
import type { Say } from './say'

/** What an action of the desk answers; lib/desk/action.ts makes a response of it. */
export type DeskAnswer =
  | {
      /** Where the person goes on: a path of the site, with the language. */
      readonly to: string
      /** Said once on that page: a message under «notes» of a catalogue. */
      readonly note?: Say
      /** What a script that asked for JSON is told besides. */
      readonly json?: Json
      readonly setCookies?: readonly string[]
    }
  | { readonly refused: Refused }
  | { readonly file: DeskFile }
  | { readonly json: object; readonly setCookies?: readonly string[] }
  /** There is no such record, or none that this actor may know of. */
  | { readonly missing: true }

export interface Refused {
  /** 422 unless something else fits better. */
  readonly status?: number
  /** What is wrong with which field, by its name in the form. */
  readonly fields?: Readonly<Record<string, Say>>
  readonly say: Say
  /** The page that shows the form again; where it is not given, the one it was sent from. */
  readonly back?: string
  readonly setCookies?: readonly string[]
  /** Seconds after which it may be tried again. */
  readonly retryAfter?: number
}

export interface DeskFile {
  readonly name: string
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
}
