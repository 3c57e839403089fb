import type { ReactNode } from 'react'
import type { DataPageFacts } from '@/lib/about/loaders'
import type { Day } from '@/lib/dates/day'
import { LANGS } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import { writeDay } from '../ui/when'
import { CountTable } from './count-table'

const RECORDS = [
  'cases',
  'people',
  'groups',
  'peopleInGroups',
  'claims',
  'citations',
  'sources',
  'letters',
  'organisations',
  'themes',
] as const
const SEEN = ['full', 'excerpt', 'headline', 'withoutAddress', 'undated', 'weak'] as const
const NOT_HERE = ['complete', 'current', 'texts', 'private', 'pictures', 'verdict'] as const

/** What the tracker holds, counted, and what it does not hold. */
export function DataPage({ facts, today, voice }: { facts: DataPageFacts; today: Day; voice: Voice }) {
  const { lang, t } = voice
  return (
    <div className="measure">
      <h1>{t('data.title')}</h1>
      <p className="lead mt-4">{t('data.lead')}</p>
      <Part id="counts" title={t('data.countsTitle', { day: writeDay(today, voice) })}>
        <CountTable
          labelledBy="counts"
          head={[t('data.record'), t('data.number')]}
          rows={RECORDS.map((key) => ({ key, label: t(`data.rows.${key}`), numbers: [facts.records[key]] }))}
          voice={voice}
        />
      </Part>
      <Part id="seen" title={t('data.sourcesTitle')}>
        <p>{t('data.sourcesText')}</p>
        <CountTable
          labelledBy="seen"
          head={[t('data.seenAs'), t('data.number')]}
          rows={SEEN.map((key) => ({
            key,
            label: t(`data.sourceRows.${key}`),
            numbers: [facts.sources[key]],
          }))}
          voice={voice}
        />
      </Part>
      <Part id="read" title={t('data.readTitle')}>
        <p>{t('data.readText', { count: facts.texts.all })}</p>
        <CountTable
          labelledBy="read"
          head={[t('data.language'), t('data.readByEditor'), t('data.notRead')]}
          rows={LANGS.map((each) => ({
            key: each,
            label: t(`words.langName.${each}`),
            numbers: [facts.texts.read[each], facts.texts.all - facts.texts.read[each]],
          }))}
          voice={voice}
        />
      </Part>
      <Part id="beginning" title={t('data.beginningTitle')}>
        <p>{t('data.beginning')}</p>
        {facts.founding ? (
          <p>
            <a href={paths.source(lang, facts.founding)}>{t('data.beginningLink')}</a>
          </p>
        ) : null}
      </Part>
      <Part id="not-here" title={t('data.notHereTitle')}>
        <ul className="list-disc ps-5">
          {NOT_HERE.map((key) => (
            <li key={key} className="py-1">
              {t(`data.notHere.${key}`)}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="licence" title={t('data.licenceTitle')}>
        <p>{t('data.licence')}</p>
      </Part>
      <Part id="privacy" title={t('data.privacyTitle')}>
        <p>{t('data.privacy')}</p>
        <p>
          <a href={paths.method(lang)}>{t('data.methodLink')}</a>
        </p>
      </Part>
    </div>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="prose" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
