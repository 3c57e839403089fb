import type { Voice } from '@/lib/i18n/voice'
import type { Home } from '@/lib/register/loaders'
import type { Filters } from '@/lib/register/rules'
import { PLAIN_LISTING, writeListing } from '@/lib/register/schema'
import { paths } from '@/lib/site/paths'
import { writeDay } from '../ui/when'

/** How many people, last known; each number leads to the list that it counts. Groups stand apart. */
export function HomeNumbers({ home, voice }: { home: Home; voice: Voice }) {
  const { lang, t } = voice
  const { people, groups } = home.numbers
  const link = (filters: Filters) => paths.cases(lang) + writeListing({ ...PLAIN_LISTING, filters })
  return (
    <section className="numbers" aria-labelledby="numbers">
      <h2 id="numbers" className="label">
        {t('site.home.numbers', { day: writeDay(home.day, voice) })}
      </h2>
      <ul className="list-plain">
        {people.map(({ key, filters, count }) => (
          <li key={key}>
            <a href={link(filters)} className={count === 0 ? 'number-line number-none' : 'number-line'}>
              <span className="number">{count}</span>
              <span className="number-of">{t(`site.home.${key}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      {groups.groups > 0 ? (
        <p className="numbers-groups ui">
          <a href={link({ about: 'groups' })}>
            {t('site.home.groups', { count: groups.groups, people: groups.peopleInGroups })}
          </a>
        </p>
      ) : null}
      <p className="label">{t('site.home.numbersNote')}</p>
    </section>
  )
}
