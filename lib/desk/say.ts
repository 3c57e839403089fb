import type { Translator } from '@/lib/i18n/translator'
import type { Voice } from '@/lib/i18n/voice'

/** A message of the catalogues: «account.errors.wrongCode». */
export type MessageKey = Parameters<Translator>[0]
/** What is to be said: a message, with its arguments where it has some. */
export type Say =
  | MessageKey
  | { readonly key: MessageKey; readonly values: Readonly<Record<string, string | number>> }

export function say(voice: Voice, said: Say): string {
  return typeof said === 'string' ? voice.t(said) : voice.t(said.key, said.values)
}

/** A message that came as text, in an address or from a schema; null where the catalogues have none of that name. */
export function messageKey(text: string, voice: Voice): MessageKey | null {
  return /^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(text) && isMessage(text, voice) ? text : null
}

function isMessage(text: string, { t }: Voice): text is MessageKey {
  return (t.has as (key: string) => boolean)(text)
}

/** A note that an address asks to be shown: only messages under «notes» can be asked for, and never text. */
export function noteFrom(text: string | null, voice: Voice): string | null {
  const key = text && /^[a-zA-Z]+\.notes\.[a-zA-Z]+$/.test(text) ? messageKey(text, voice) : null
  return key && voice.t(key)
}
