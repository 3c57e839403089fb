import { say } from '@/lib/desk/say'
import type { Voice } from '@/lib/i18n/voice'
import { LONGEST_BODY, LONGEST_CONTACT } from '@/lib/report/limits'
import type { ReportForm as Shown } from '@/lib/report/loaders'
import { Problem } from './problem'

/**
 * The form of a reader who found an error. What was typed is put back as text. Browsers count its length, and the server
 * counts again; nothing is asked for by an attribute that would keep a browser from sending what the server explains.
 */
export function ReportForm({ form, voice }: { form: Shown; voice: Voice }) {
  const { lang, t } = voice
  const { about, token, body, contact, problem } = form
  return (
    <div className="measure">
      <h1>{t('report.title')}</h1>
      <p className="lead mt-3">{t('report.lead')}</p>
      {problem ? (
        <Problem text={say(voice, problem.say)} href={problem.field && `#${problem.field}`} voice={voice} />
      ) : null}
      <form method="post" action={`/${lang}/report/send`} className="report-form">
        <input type="hidden" name="about" value={about} />
        <input type="hidden" name="token" value={token} />
        <p>
          <span className="label">{t('report.about')}</span>
          <br />
          <a href={about}>{about}</a>
        </p>
        <div className={fieldClass(problem?.field === 'body')}>
          <label htmlFor="body">{t('report.body')}</label>
          <p id="body-hint" className="label">
            {t('report.bodyHint', { most: LONGEST_BODY })}
          </p>
          <textarea
            id="body"
            name="body"
            rows={9}
            className="field"
            maxLength={LONGEST_BODY}
            aria-required="true"
            aria-invalid={problem?.field === 'body' ? true : undefined}
            aria-describedby={problem?.field === 'body' ? 'problem-text body-hint' : 'body-hint'}
            defaultValue={body}
          />
        </div>
        <div className={fieldClass(problem?.field === 'contact')}>
          <label htmlFor="contact">{t('report.contact')}</label>
          <p id="contact-hint" className="label">
            {t('report.contactHint')}
          </p>
          <input
            id="contact"
            name="contact"
            className="field"
            maxLength={LONGEST_CONTACT}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={problem?.field === 'contact' ? true : undefined}
            aria-describedby={problem?.field === 'contact' ? 'problem-text contact-hint' : 'contact-hint'}
            defaultValue={contact}
          />
        </div>
        <p className="label">{t('report.privacy')}</p>
        <button className="button">{t('report.send')}</button>
      </form>
      <p className="mt-6">
        <a href={`/${lang}/report/answer`}>{t('report.answer.title')}</a>
      </p>
    </div>
  )
}

const fieldClass = (isWrong: boolean) => (isWrong ? 'report-field report-field-wrong' : 'report-field')
