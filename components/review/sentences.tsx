import type { Voice } from '@/lib/i18n/voice'
import type { Sentence, TextPart } from '@/lib/review/sentence'

/** Changes in words, each with what it is about first. */
export function SentenceList({ sentences, voice }: { sentences: readonly Sentence[]; voice: Voice }) {
  return (
    <ul className="list-plain review-sentences">
      {sentences.map((sentence, index) => (
        <li key={`${sentence.path} ${index}`}>
          <SentenceLine sentence={sentence} voice={voice} />
        </li>
      ))}
    </ul>
  )
}

function SentenceLine({ sentence, voice }: { sentence: Sentence; voice: Voice }) {
  const { subject, what, before, after, parts } = sentence
  const { t } = voice
  const said = what === 'removed' ? before : after
  return (
    <>
      {subject ? <span className="review-subject">{subject} </span> : null}
      <span className="review-what">{t(`review.what.${what}`)}</span>
      {parts ? (
        <Words parts={parts} voice={voice} />
      ) : what === 'changed' && (before !== undefined || after !== undefined) ? (
        <>
          {': '}
          {t('review.becomes', {
            before: before || t('review.value.none'),
            after: after || t('review.value.none'),
          })}
        </>
      ) : said ? (
        <span className="review-said">: {said}</span>
      ) : null}
    </>
  )
}

/** A text that was changed, word by word. What came and what went is said to those who hear the page, too. */
function Words({ parts, voice: { t } }: { parts: readonly TextPart[]; voice: Voice }) {
  return (
    <p className="review-words">
      {parts.map(({ text, kind }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'ins' ? (
          <ins key={index}>
            <span className="visually-hidden">{t('review.insWord')} </span>
            {text}
          </ins>
        ) : (
          <del key={index}>
            <span className="visually-hidden">{t('review.delWord')} </span>
            {text}
          </del>
        ),
      )}
    </p>
  )
}
