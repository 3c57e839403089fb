import { LANGS, type Lang } from '@/lib/i18n/lang'
import { Below, GroupFrame } from './field-frame'
import { allShownIn, errorOf, hintOf, labelOf, shownIn, wired, type FormView } from './form-context'
import type { PartName } from '@/lib/review/field'

interface Props {
  readonly name: string
  readonly label: string
  readonly form: FormView
  readonly long: boolean
  /** Boxes that stand beneath each language: whether an editor has read it, whether it is left open. */
  readonly boxes?: readonly string[]
  readonly part: PartName
}

/** Words in all three languages side by side; those that are not written yet say so. */
export function WordsField({ name, label, form, long, boxes = [], part }: Props) {
  return (
    <GroupFrame name={name} label={label} hint={hintOf(name, form)} form={form}>
      <div className="editor-langs">
        {LANGS.map((lang) => (
          <OneLanguage key={lang} {...{ name, label, form, long, boxes, part, lang }} />
        ))}
      </div>
    </GroupFrame>
  )
}

function OneLanguage({ name, label, form, long, boxes = [], part, lang }: Props & { readonly lang: Lang }) {
  const { t } = form.voice
  const field = `${name}.${lang}`
  const value = shownIn(field, form)
  return (
    <div className={errorOf(field, form) ? 'editor-lang editor-wrong' : 'editor-lang'}>
      <label htmlFor={wired(field, form).id} className="editor-lang-name">
        <span className="visually-hidden">{label}, </span>
        {t(`words.langName.${lang}`)}
        {value === '' && isWanted(name, form) ? (
          <span className="editor-missing"> {t('editor.notWritten')}</span>
        ) : null}
      </label>
      <textarea
        {...wired(field, form)}
        lang={lang}
        rows={long ? 4 : 1}
        maxLength={20_000}
        className={long ? 'field editor-text' : 'field editor-text editor-short'}
        defaultValue={value}
      />
      {boxes.map((box) => (
        <label key={box} className="editor-tick">
          <input
            type="checkbox"
            name={box}
            value={lang}
            defaultChecked={allShownIn(box, form).includes(lang)}
          />
          {box === 'readIn'
            ? t('editor.readBy', { lang: t(`editor.langOf.${lang}`) })
            : labelOf(part, box, form)}
        </label>
      ))}
      <Below name={field} form={form} />
    </div>
  )
}

const NEEDED: ReadonlySet<string> = new Set(['text', 'title', 'summary', 'name', 'publisher'])

/** A language is missing where the words are needed, or are written in another one. */
const isWanted = (name: string, form: FormView) =>
  NEEDED.has(name) || LANGS.some((each) => shownIn(`${name}.${each}`, form) !== '')
