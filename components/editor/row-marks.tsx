import type { Marks } from '@/lib/editor/marks'
import { LANGS, type Lang } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { fieldOf } from '@/lib/review/shapes'

/** What a row still lacks, in words. */
export function RowMarks({ marks, voice }: { marks: Marks; voice: Voice }) {
  const texts = marksText(marks, voice)
  if (texts.length === 0) return null
  return (
    <ul className="list-plain editor-marks">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

function marksText({ noCitation, needed, notIn, notRead }: Marks, { t }: Voice): string[] {
  const langs = (all: readonly Lang[]) => all.map((lang) => t(`editor.langOf.${lang}`)).join(', ')
  const names = needed.flatMap((name) => {
    const field = fieldOf('claim', name)
    return field ? [t(field.label)] : []
  })
  return [
    ...(noCitation ? [t('editor.marks.noCitation')] : []),
    ...(names.length > 0 ? [t('editor.marks.needed', { fields: names.join(', ') })] : []),
    ...(notIn.length === LANGS.length ? [t('editor.marks.noText')] : []),
    ...(notIn.length > 0 && notIn.length < LANGS.length
      ? [t('editor.marks.notIn', { langs: notIn.map((lang) => t(`editor.inLang.${lang}`)).join(', ') })]
      : []),
    ...(notRead.length > 0 ? [t('editor.marks.notRead', { langs: langs(notRead) })] : []),
  ]
}
