import { SelectField, TextField, TickField } from '@/components/desk/field'
import type { Form } from '@/components/desk/form'
import { LANGS } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { Term } from '@/lib/vocabulary/dto'
import { CODES, isDated, type Vocabulary } from '@/lib/vocabulary/kinds'

interface Props {
  readonly form: Form
  readonly vocabulary: Vocabulary
  /** Null in the form that adds one. */
  readonly term: Term | null
  readonly voice: Voice
}

/** The fields of a term: its name in three languages side by side, and what its vocabulary asks for besides. */
export function TermFields({ form, vocabulary, term, voice }: Props) {
  const { t } = voice
  return (
    <>
      {vocabulary === 'law' ? (
        <LawFields form={form} term={term?.vocabulary === 'law' ? term : null} voice={voice} />
      ) : null}
      <div className="in-three">
        {LANGS.map((each) => (
          <TextField
            key={each}
            form={form}
            name={each}
            lang={each}
            label={t('vocabulary.nameIn', { lang: t(`vocabulary.in.${each}`) })}
            value={term?.name[each] ?? null}
          />
        ))}
      </div>
      {isDated(vocabulary) ? (
        <div className="in-three">
          <TextField
            form={form}
            name="since"
            label={t('vocabulary.since')}
            hint={t('vocabulary.dateHint')}
            value={term && 'since' in term ? term.since : null}
          />
          <TextField
            form={form}
            name="until"
            label={t('vocabulary.until')}
            hint={t('vocabulary.dateHint')}
            value={term && 'until' in term ? term.until : null}
          />
        </div>
      ) : null}
      <TextField
        form={form}
        name="reason"
        label={`${t('vocabulary.reason')} (${t('desk.optional')})`}
        hint={t('vocabulary.reasonHint')}
      />
    </>
  )
}

function LawFields({
  form,
  term,
  voice,
}: {
  form: Form
  term: Extract<Term, { vocabulary: 'law' }> | null
  voice: Voice
}) {
  const { t } = voice
  return (
    <>
      <div className="in-three">
        <SelectField
          form={form}
          name="code"
          label={t('vocabulary.code')}
          value={term?.code ?? CODES[0]}
          choices={CODES.map((each) => [each, t(`words.code.${each}`)])}
        />
        <TextField
          form={form}
          name="article"
          label={t('vocabulary.article')}
          hint={t('vocabulary.articleHint')}
          value={term?.article ?? null}
        />
        <TextField
          form={form}
          name="part"
          label={t('vocabulary.part')}
          hint={t('vocabulary.partHint')}
          value={term?.part ?? null}
        />
      </div>
      <TextField
        form={form}
        name="edition"
        label={t('vocabulary.edition')}
        hint={t('vocabulary.editionHint')}
        value={term?.edition ?? null}
      />
      <TickField
        form={form}
        name="verified"
        label={t('vocabulary.verified')}
        checked={term?.verified ?? false}
      />
    </>
  )
}
