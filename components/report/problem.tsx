import type { Voice } from '@/lib/i18n/voice'

/** Why a form was not taken and what to do: the address leads to it, so that it is read first. */
export function Problem({ text, href, voice }: { text: string; href?: string | null; voice: Voice }) {
  return (
    <section
      id="problem"
      tabIndex={-1}
      role="alert"
      aria-labelledby="problem-title"
      className="report-problem"
    >
      <h2 id="problem-title">{voice.t('report.problem')}</h2>
      <p id="problem-text">{href ? <a href={href}>{text}</a> : text}</p>
    </section>
  )
}
