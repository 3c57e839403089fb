import type { RouteId } from '@/lib/auth/access'
import type { Refusal } from '@/lib/desk/refusals'
import { say } from '@/lib/desk/say'
import type { Voice } from '@/lib/i18n/voice'

/** One form of a page, with what it was told if it was refused. */
export interface Form {
  readonly refused: boolean
  idOf(name: string): string
  errorOf(name: string): string | null
  /** What was typed before the refusal; `otherwise` where there was none. */
  valueOf(name: string, otherwise: string): string
}

/**
 * The form that is sent to `route`. Of several forms with one route on a page each has a `key`, which it sends in a field
 * named «form-key», so that the refusal is shown in the right one.
 */
export function formOf(route: RouteId, refusal: Refusal | null, voice: Voice, key = ''): Form {
  const own = refusal?.form === route && (refusal.typed['form-key'] ?? '') === key ? refusal : null
  const prefix = [...route.split('/').slice(1), key]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w-]/g, '')
  return {
    refused: own !== null,
    idOf: (name) => `${prefix}-${name}`,
    errorOf: (name) => {
      const said = own && Object.hasOwn(own.fields, name) ? own.fields[name] : undefined
      return said === undefined ? null : say(voice, said)
    },
    valueOf: (name, otherwise) => {
      if (!own) return otherwise
      const typed = Object.hasOwn(own.typed, name) ? own.typed[name] : undefined
      return typed === undefined ? '' : String([typed].flat()[0] ?? '')
    },
  }
}
