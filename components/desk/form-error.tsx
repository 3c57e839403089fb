import { say } from '@/lib/desk/say'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'

/** What a form was told, above the page's text: the address leads to it (#problem), so that it is read first. */
export function FormError({ refusal, voice }: { refusal: Refusal; voice: Voice }) {
  return (
    <section id="problem" tabIndex={-1} role="alert" className="desk-problem">
      <h2>{voice.t('desk.problem')}</h2>
      <p>{say(voice, refusal.say)}</p>
    </section>
  )
}
