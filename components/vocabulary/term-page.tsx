import { TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { DeskHeading } from '@/components/desk/heading'
import { PickerField } from '@/components/picker/picker-field'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { missingIn, termDetail, termLabel } from '@/lib/vocabulary/labels'
import type { LoadedTerm } from '@/lib/vocabulary/loaders'
import { termPath, vocabularyPath } from '@/lib/vocabulary/paths'
import { TermFields } from './term-fields'

type Props = LoadedTerm & {
  readonly mayChange: boolean
  readonly refusal: Refusal | null
  readonly voice: Voice
}

/** One term: changed, merged into another, or deleted while nothing uses it. */
export function TermPage({ term, seen, into, mayChange, refusal, voice }: Props) {
  const { lang, t } = voice
  const { vocabulary, uses } = term
  const path = termPath(lang, vocabulary, term.id)
  const missing = missingIn(term)
  const save = formOf('desk/vocabularies/[vocabulary]/[id]/save', refusal, voice)
  const merge = formOf('desk/vocabularies/[vocabulary]/[id]/merge', refusal, voice)
  return (
    <>
      <p>
        <a href={vocabularyPath(lang, vocabulary)}>{t('vocabulary.back')}</a>
      </p>
      <DeskHeading title={termLabel(term, voice).text} voice={voice}>
        <p className="label">
          {[t(`vocabulary.one.${vocabulary}`), termDetail(term, voice), term.slug]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p>{t('vocabulary.usesText', { published: uses.published, records: uses.records })}</p>
        {missing.length > 0 ? (
          <p className="missing-words">
            {t('vocabulary.missingIn', {
              langs: missing.map((each) => t(`vocabulary.in.${each}`)).join(', '),
            })}
          </p>
        ) : null}
      </DeskHeading>
      {mayChange ? (
        <>
          <section className="section" aria-labelledby="change">
            <h2 id="change">{t('vocabulary.editTitle')}</h2>
            <form method="post" action={`${path}/save`} className="term-form">
              <input type="hidden" name="seen" value={seen} />
              <TermFields form={save} vocabulary={vocabulary} term={term} voice={voice} />
              <button className="button">{t('vocabulary.save')}</button>
            </form>
          </section>
          <section className="section" aria-labelledby="merge">
            <h2 id="merge">{t('vocabulary.merge')}</h2>
            <p className="measure">{t('vocabulary.mergeText')}</p>
            <form method="post" action={`${path}/merge`} className="term-form">
              <PickerField
                form={merge}
                name="into"
                label={t('vocabulary.mergeInto')}
                kind={vocabulary}
                chosen={into}
                voice={voice}
              />
              <TextField
                form={merge}
                name="reason"
                label={`${t('vocabulary.reason')} (${t('desk.optional')})`}
                hint={t('vocabulary.reasonHint')}
              />
              <button className="button">{t('vocabulary.mergeButton')}</button>
            </form>
          </section>
          <section className="section" aria-labelledby="delete">
            <h2 id="delete">{t('vocabulary.delete')}</h2>
            <p>{t('vocabulary.deleteText')}</p>
            <form method="post" action={`${path}/delete`} className="desk-actions">
              <button className="button">{t('vocabulary.deleteButton')}</button>
            </form>
          </section>
        </>
      ) : (
        <p>{t('vocabulary.readOnly')}</p>
      )}
    </>
  )
}
