import type { Voice } from '@/lib/i18n/voice'
import type { Home } from '@/lib/register/loaders'
import { paths } from '@/lib/site/paths'
import { linesWithHeadline } from '../register/status-lines'
import { BarsKey, RowBar, sharedAxis, StatusRows, StatusTable } from '../register/status-table'
import { BarPatterns } from '../status/custody-bar'
import { Said } from '../ui/said'
import { HomeNumbers } from './home-numbers'

interface Props {
  readonly home: Home
  readonly voice: Voice
}

/** The first page: what this is, a name to look for, how many, who last, and the latest letter. */
export function HomePage({ home, voice }: Props) {
  const { lang, t } = voice
  return (
    <>
      <BarPatterns />
      <div className="front">
        <header>
          <h1 className="front-title">{t('site.home.title')}</h1>
          <p className="lead">{t('site.home.intro')}</p>
          <form action={paths.search(lang)} role="search" className="front-search">
            <label htmlFor="q" className="label">
              {t('site.searchLabel')}
            </label>
            <input id="q" name="q" type="search" className="field" maxLength={200} autoComplete="off" />
            <button className="button">{t('site.searchButton')}</button>
          </form>
        </header>
        <HomeNumbers home={home} voice={voice} />
      </div>
      <LastChanged home={home} voice={voice} />
      <LatestLetter home={home} voice={voice} />
    </>
  )
}

function LastChanged({ home, voice }: Props) {
  const { lang, t } = voice
  if (home.changed.length === 0) return null
  const axis = sharedAxis(
    home.changed.map(({ bar }) => bar),
    home.day,
  )
  return (
    <section className="section" aria-labelledby="changed">
      <h2 id="changed">{t('site.home.lastChanged')}</h2>
      <StatusTable labelledBy="changed" axis={axis} voice={voice}>
        {home.changed.map((person) => (
          <tbody role="rowgroup" key={person.slug}>
            <StatusRows
              name={
                <a href={paths.person(lang, person.slug)}>
                  <Said words={person.name} voice={voice} />
                </a>
              }
              bar={<RowBar bar={person.bar} axis={axis} voice={voice} />}
              lines={linesWithHeadline(person, voice)}
              sayings={home.sayings}
              voice={voice}
            />
          </tbody>
        ))}
      </StatusTable>
      {axis ? <BarsKey voice={voice} /> : null}
      <p className="front-all">
        <a href={paths.cases(lang)}>{t('site.home.all')}</a>{' '}
        <span className="label">{t('list.found', { people: home.all.people, cases: home.all.cases })}</span>
      </p>
    </section>
  )
}

function LatestLetter({ home: { letter }, voice }: Props) {
  const { lang, t } = voice
  if (!letter) return null
  return (
    <section className="section" aria-labelledby="letter">
      <h2 id="letter">{t('site.home.letter')}</h2>
      <div className="measure">
        <p className="lead">
          <a href={paths.letter(lang, letter.slug)}>
            <Said words={letter.title} voice={voice} />
          </a>
        </p>
        <p className="mt-2">
          <Said words={letter.summary} voice={voice} />
        </p>
      </div>
    </section>
  )
}
