import { writeMoment } from '@/components/account/when-text'
import { RecordBar } from '@/components/review/record-bar'
import { SentenceList } from '@/components/review/sentences'
import type { Voice } from '@/lib/i18n/voice'
import type { HistoryLine, HistoryView } from '@/lib/review/history-view'
import { reviewPaths } from '@/lib/review/paths'

/** Longer lists of changes show so many and fold the rest. */
const SHOWN = 12
const SHORT_HASH = 12

/** Every change of a record: who, when, why and what, the latest first. */
export function HistoryPage({ view, voice }: { view: HistoryView; voice: Voice }) {
  const { t, lang } = voice
  const { head, lines, older, isFirst } = view
  return (
    <RecordBar head={head} title={t('history.title', { name: head.name })} here="history" voice={voice}>
      <p className="measure">{t('history.text')}</p>
      <ol className="list-plain history">
        {lines.map((line) => (
          <li key={line.number} id={`r${line.number}`}>
            <Line line={line} view={view} voice={voice} />
          </li>
        ))}
      </ol>
      {isFirst && older === null ? null : (
        <nav aria-label={t('history.pages')} className="ui">
          <ul className="list-plain nav-list">
            {isFirst ? null : (
              <li>
                <a href={reviewPaths.history(lang, head.id)}>{t('history.newer')}</a>
              </li>
            )}
            {older === null ? null : (
              <li>
                <a href={reviewPaths.history(lang, head.id, older)}>{t('history.older')}</a>
              </li>
            )}
          </ul>
        </nav>
      )}
      <section className="section" aria-labelledby="verify">
        <h2 id="verify">{t('history.verify')}</h2>
        <p>
          {t('history.verifyText')} <code>npm run desk -- verify --head head.json</code>
        </p>
        <p>{t('history.verifyMore')}</p>
      </section>
    </RecordBar>
  )
}

function Line({ line, view, voice }: { line: HistoryLine; view: HistoryView; voice: Voice }) {
  const { t, lang } = voice
  const { number, did, actor, at, reason, sentences, detail, seq, hash } = line
  return (
    <article>
      <h2 className="history-did">
        {did}
        {detail ? `: ${detail}` : ''}
      </h2>
      <p className="label">
        {t('history.number', { number })} ·{' '}
        {t('history.by', { name: actor ?? t('history.system'), when: writeMoment(new Date(at), lang) })}
      </p>
      {reason ? (
        <p className="review-text">{t(line.isNote ? 'history.note' : 'history.reason', { reason })}</p>
      ) : null}
      {sentences === 'erased' ? (
        <p className="desk-note">{t('history.erased')}</p>
      ) : (
        <>
          {sentences.length > 0 ? <SentenceList sentences={sentences.slice(0, SHOWN)} voice={voice} /> : null}
          {sentences.length > SHOWN ? (
            <details>
              <summary>{t('history.more', { count: sentences.length - SHOWN })}</summary>
              <SentenceList sentences={sentences.slice(SHOWN)} voice={voice} />
            </details>
          ) : null}
          <p>
            <a href={reviewPaths.state(lang, view.head.id, number)}>{t('history.look')}</a>
          </p>
        </>
      )}
      <p className="label history-proof">
        {t('history.proof', { seq, hash: hash.slice(0, SHORT_HASH) })}{' '}
        <a href="#verify">{t('history.verify')}</a>
      </p>
    </article>
  )
}
