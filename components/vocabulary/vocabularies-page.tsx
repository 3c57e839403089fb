import { DeskHeading } from '@/components/desk/heading'
import type { Voice } from '@/lib/i18n/voice'
import { recordPaths } from '@/lib/record/paths'
import type { Vocabulary } from '@/lib/vocabulary/kinds'
import { vocabularyPath } from '@/lib/vocabulary/paths'

interface Props {
  readonly vocabularies: readonly {
    readonly vocabulary: Vocabulary
    readonly terms: number
    readonly incomplete: number
  }[]
  readonly voice: Voice
}

/** The vocabularies, and what is left to write in each. */
export function VocabulariesPage({ vocabularies, voice }: Props) {
  const { lang, t } = voice
  return (
    <>
      <DeskHeading title={t('vocabulary.title')} voice={voice}>
        <p>{t('vocabulary.lead')}</p>
      </DeskHeading>
      <ul className="list-plain vocabularies">
        {vocabularies.map(({ vocabulary, terms, incomplete }) => (
          <li key={vocabulary}>
            <a href={vocabularyPath(lang, vocabulary)}>{t(`vocabulary.name.${vocabulary}`)}</a>{' '}
            <span className="label">
              {t('vocabulary.count', { count: terms })}
              {terms > 0 ? `, ${t('vocabulary.incomplete', { count: incomplete })}` : ''}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {t('vocabulary.themes')} <a href={recordPaths.list(lang, 'theme')}>{t('vocabulary.themesLink')}</a>.
      </p>
    </>
  )
}
