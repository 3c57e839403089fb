import { TextField, SelectField, TickField } from '@/components/desk/field'
import type { Form } from '@/components/desk/form'
import { DeskHeading } from '@/components/desk/heading'
import { PickerField } from '@/components/picker/picker-field'
import { CASE_KINDS } from '@/lib/case/dto'
import type { NewRecord } from '@/lib/editor/create-loaders'
import { editorPaths } from '@/lib/editor/paths'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { ORGANISATION_KINDS } from '@/lib/organisation/document'
import { RECORD_KINDS } from '@/lib/record/kinds'
import { SOURCE_KINDS } from '@/lib/source/document'

interface Props {
  readonly asked: NewRecord
  readonly form: Form
  /** Made for this form, so that it makes one record however often it is sent. */
  readonly ids: { readonly record: string; readonly person: string }
  readonly voice: Voice
}

/** Begins a record with the least that it cannot be without. */
export function NewRecordPage({ asked, form, ids, voice }: Props) {
  const { t, lang } = voice
  const { kind } = asked
  const title = kind ? `${t('editor.create.title')}: ${t(`review.kind.${kind}`)}` : t('editor.create.title')
  return (
    <>
      <DeskHeading title={title} voice={voice} />
      {kind === null ? (
        <ul className="list-plain mt-4">
          {RECORD_KINDS.map((each) => (
            <li key={each} className="py-1">
              <a href={`${editorPaths.new(lang)}?kind=${each}`}>{t(`review.kind.${each}`)}</a>
            </li>
          ))}
        </ul>
      ) : (
        <form method="post" action={`${editorPaths.new(lang)}/create`} className="desk-form">
          <input type="hidden" name="id" value={form.valueOf('id', ids.record)} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="heldBy" value={form.valueOf('heldBy', asked.heldBy)} />
          <input type="hidden" name="return" value={form.valueOf('return', asked.back)} />
          <input type="hidden" name="field" value={form.valueOf('field', asked.field)} />
          <TextField
            form={form}
            name="name"
            label={t('editor.create.name')}
            hint={t('editor.create.nameHint')}
            value={asked.name}
          />
          <OfKind asked={asked} form={form} ids={ids} voice={voice} />
          {asked.heldBy === '' && (kind === 'case' || kind === 'person' || kind === 'source') ? (
            <TickField
              form={form}
              name="restricted"
              label={t('editor.create.restricted')}
              hint={t('editor.create.restrictedHint')}
            />
          ) : null}
          <button className="button">{t('editor.create.button')}</button>
        </form>
      )}
    </>
  )
}

function OfKind({ asked, form, ids, voice }: Props) {
  const { t, lang } = voice
  switch (asked.kind) {
    case 'case': {
      const { person } = asked
      return (
        <>
          <SelectField
            form={form}
            name="caseKind"
            label={t('editor.create.caseKind')}
            value="criminal"
            choices={CASE_KINDS.map((each) => [each, t(`words.caseKind.${each}`)])}
          />
          <PickerField
            form={form}
            name="person"
            kind="person"
            label={t('editor.create.person')}
            hint={t('editor.create.personHint')}
            chosen={person && { id: person.id, name: sayIn(person.name, lang).text }}
            newId={form.valueOf('person.newId', '') || ids.person}
            voice={voice}
          />
        </>
      )
    }
    case 'organisation':
      return (
        <SelectField
          form={form}
          name="organisationKind"
          label={t('review.field.kind')}
          value="ngo"
          choices={ORGANISATION_KINDS.map((each) => [each, t(`words.organisationKind.${each}`)])}
        />
      )
    case 'source':
      return (
        <>
          <SelectField
            form={form}
            name="sourceKind"
            label={t('review.field.kind')}
            value="news"
            choices={SOURCE_KINDS.map((each) => [each, t(`words.sourceKind.${each}`)])}
          />
          <TextField form={form} name="publisher" label={t('review.field.publisher')} />
          <TextField form={form} name="url" label={t('review.field.url')} maxLength={2000} />
          <TextField
            form={form}
            name="lang"
            label={t('editor.create.lang')}
            hint={t('editor.hints.lang')}
            value={lang}
            maxLength={2}
          />
        </>
      )
    default:
      return null
  }
}
