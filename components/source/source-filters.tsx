import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import type { SourcesPage } from '@/lib/source/loaders'
import { languageName } from './source-title'

interface Option {
  readonly value: string
  readonly text: string
  readonly count: number
}

/** Publisher, language and how a source was seen, as a plain GET form. */
export function SourceFilters({ page, voice }: { page: SourcesPage; voice: Voice }) {
  const { lang, t } = voice
  const { facets, listing } = page
  const publishers = facets.publishers
    .map(({ key, name, count }) => ({ value: key, text: sayIn(name, lang).text, count }))
    .toSorted((a, b) => a.text.localeCompare(b.text, lang))
  const langs = facets.langs.map((each) => ({
    value: each.lang,
    text: languageName(each.lang, voice),
    count: each.count,
  }))
  const seen = facets.seenAs.map(({ seenAs, count }) => ({
    value: seenAs,
    text: t(`words.seenAs.${seenAs}`),
    count,
  }))
  return (
    <form action={paths.sources(lang)} className="choose no-print" aria-label={t('source.filters')}>
      <Choice field="publisher" options={publishers} set={listing.publisher} voice={voice} />
      <Choice field="lang" options={langs} set={listing.lang} voice={voice} />
      <Choice field="seen" options={seen} set={listing.seen} voice={voice} />
      <button className="button">{t('source.show')}</button>
    </form>
  )
}

function Choice({
  field,
  options,
  set,
  voice,
}: {
  field: 'publisher' | 'lang' | 'seen'
  options: readonly Option[]
  set: string | undefined
  voice: Voice
}) {
  const { t } = voice
  return (
    <div>
      <label htmlFor={field} className="label">
        {t(`source.field.${field}`)}
      </label>
      <select id={field} name={field} className="field select" defaultValue={set ?? ''}>
        <option value="">{t('source.any')}</option>
        {options.map(({ value, text, count }) => (
          <option key={value} value={value}>
            {t('source.option', { value: text, count })}
          </option>
        ))}
      </select>
    </div>
  )
}
