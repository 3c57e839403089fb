import { today } from '@/lib/dates/day'
import { say, type Say } from '@/lib/desk/say'
import type { Voice } from '@/lib/i18n/voice'
import type { AnswerDto } from '@/lib/report/dto'
import { writeDay } from '../ui/when'
import { Problem } from './problem'

interface Shown {
  readonly answer: AnswerDto | null
  readonly problem: { readonly typed: string; readonly say: Say } | null
}

/** Where the holder of a receipt reads what became of the report. */
export function ReportAnswer({ shown, voice }: { shown: Shown; voice: Voice }) {
  const { lang, t } = voice
  const { answer, problem } = shown
  return (
    <div className="measure">
      <h1>{t('report.answer.title')}</h1>
      {answer ? (
        <>
          <Answer answer={answer} voice={voice} />
          <p className="mt-6">
            <a href={`/${lang}/report/answer`}>{t('report.answer.another')}</a>
          </p>
        </>
      ) : (
        <>
          <p className="lead mt-3">{t('report.answer.lead')}</p>
          {problem ? <Problem text={say(voice, problem.say)} href="#code" voice={voice} /> : null}
          <CodeForm typed={problem?.typed ?? ''} isWrong={problem !== null} voice={voice} />
        </>
      )}
    </div>
  )
}

function CodeForm({ typed, isWrong, voice }: { typed: string; isWrong: boolean; voice: Voice }) {
  const { lang, t } = voice
  return (
    <form method="post" action={`/${lang}/report/answer/read`} className="report-form">
      <div className={isWrong ? 'report-field report-field-wrong' : 'report-field'}>
        <label htmlFor="code">{t('report.answer.code')}</label>
        <p id="code-hint" className="label">
          {t('report.answer.codeHint')}
        </p>
        <input
          id="code"
          name="code"
          className="field report-code-field"
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-required="true"
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? 'problem-text code-hint' : 'code-hint'}
          defaultValue={typed}
        />
      </div>
      <button className="button">{t('report.answer.show')}</button>
    </form>
  )
}

function Answer({ answer, voice }: { answer: AnswerDto; voice: Voice }) {
  const { t } = voice
  const { path, at, state, answer: text, answeredAt } = answer
  return (
    <>
      <dl className="terms mt-6">
        <div>
          <dt>{t('report.answer.about')}</dt>
          <dd>
            <a href={path}>{path}</a>
          </dd>
        </div>
        <div>
          <dt>{t('report.answer.sent')}</dt>
          <dd>{writeDay(today(at), voice)}</dd>
        </div>
        {answeredAt ? (
          <div>
            <dt>{t('report.answer.answeredOn')}</dt>
            <dd>{writeDay(today(answeredAt), voice)}</dd>
          </div>
        ) : null}
      </dl>
      {text === null ? (
        <p className="mt-6">{t(state === 'closed' ? 'report.answer.closed' : 'report.answer.waiting')}</p>
      ) : (
        <section className="section" aria-labelledby="answer">
          <h2 id="answer">{t('report.answer.answered')}</h2>
          <p className="report-text" lang={answer.lang} dir="auto">
            {text}
          </p>
        </section>
      )}
    </>
  )
}
