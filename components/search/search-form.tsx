import type { SearchQuery } from '@/lib/search/query'
import { LONGEST_SEARCH } from '@/lib/search/query'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'

/** The search as a plain GET form, filled in with what was asked. */
export function SearchForm({ asked, voice }: { asked: SearchQuery | null; voice: Voice }) {
  const { lang, t } = voice
  return (
    <form action={paths.search(lang)} role="search" className="no-print measure mt-5">
      <label htmlFor="q" className="label">
        {t('search.label')}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id="q"
          name="q"
          type="search"
          className="field min-w-48 flex-1"
          defaultValue={asked?.text}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <button className="button">{t('search.button')}</button>
      </div>
      <label className="check mt-1">
        <input type="checkbox" name="exact" value="1" defaultChecked={asked?.literal} />
        {t('search.exactLabel')}
      </label>
    </form>
  )
}
