import { formOf } from '@/components/desk/form'
import { DeskHeading } from '@/components/desk/heading'
import type { Refusal } from '@/lib/desk/refusals'
import { LANGS, sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { TermWithUses } from '@/lib/vocabulary/dto'
import { isDated, type Vocabulary } from '@/lib/vocabulary/kinds'
import { articleLabel, articleNote, termDetail } from '@/lib/vocabulary/labels'
import { termPath, vocabularyPath } from '@/lib/vocabulary/paths'
import { TermFields } from './term-fields'

interface Props {
  readonly vocabulary: Vocabulary
  readonly terms: readonly TermWithUses[]
  readonly mayChange: boolean
  readonly refusal: Refusal | null
  readonly voice: Voice
}

/** One vocabulary as dense lines: the names side by side, what is missing, and how often each is used. */
export function VocabularyPage({ vocabulary, terms, mayChange, refusal, voice }: Props) {
  const { lang, t } = voice
  const form = formOf('desk/vocabularies/[vocabulary]/add', refusal, voice)
  return (
    <>
      <DeskHeading title={t(`vocabulary.name.${vocabulary}`)} voice={voice}>
        <p className="label">{t('vocabulary.usedHint')}</p>
        {mayChange ? null : <p>{t('vocabulary.readOnly')}</p>}
      </DeskHeading>
      {terms.length === 0 ? (
        <p>{t('vocabulary.empty')}</p>
      ) : (
        <div className="scroll-x" tabIndex={0} role="region" aria-label={t(`vocabulary.name.${vocabulary}`)}>
          <table className="vocabulary">
            <thead>
              <tr>
                {vocabulary === 'law' ? <th scope="col">{t('vocabulary.article')}</th> : null}
                {LANGS.map((each) => (
                  <th key={each} scope="col">
                    {t(`vocabulary.inLang.${each}`)}
                  </th>
                ))}
                {isDated(vocabulary) ? <th scope="col">{t('vocabulary.dates')}</th> : null}
                <th scope="col">{t('vocabulary.published')}</th>
                <th scope="col">{t('vocabulary.records')}</th>
              </tr>
            </thead>
            <tbody>
              {terms.map((term) => (
                <TermRow key={term.id} term={term} voice={voice} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayChange ? (
        <section className="section" aria-labelledby="add">
          <h2 id="add">{t('vocabulary.addTitle')}</h2>
          <form method="post" action={`${vocabularyPath(lang, vocabulary)}/add`} className="term-form">
            <TermFields form={form} vocabulary={vocabulary} term={null} voice={voice} />
            <button className="button">{t('vocabulary.add')}</button>
          </form>
        </section>
      ) : null}
    </>
  )
}

function TermRow({ term, voice }: { term: TermWithUses; voice: Voice }) {
  const { lang, t } = voice
  const path = termPath(lang, term.vocabulary, term.id)
  const said = sayIn(term.name, lang)
  return (
    <tr id={`term-${term.id}`}>
      {term.vocabulary === 'law' ? (
        <th scope="row">
          <a href={path}>{articleLabel(term, voice)}</a>
          <span className="label block">{articleNote(term, voice)}</span>
        </th>
      ) : null}
      {LANGS.map((each) => (
        <td key={each} lang={term.name[each] ? each : undefined}>
          {term.vocabulary !== 'law' && each === said.lang ? (
            <a href={path}>{said.text}</a>
          ) : (
            (term.name[each] ?? <span className="missing-words">{t('vocabulary.missing')}</span>)
          )}
        </td>
      ))}
      {isDated(term.vocabulary) ? <td>{termDetail(term, voice)}</td> : null}
      <td className="vocabulary-count">{term.uses.published}</td>
      <td className="vocabulary-count">{term.uses.records}</td>
    </tr>
  )
}
