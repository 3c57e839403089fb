import { sayIn, type Words } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'

/** A localised text; where it is not written in the reader's language, the language it is in is marked. */
export function Said({ words, voice }: { words: Words; voice: Voice }) {
  const said = sayIn(words, voice.lang)
  return said.lang === voice.lang ? said.text : <span lang={said.lang}>{said.text}</span>
}
