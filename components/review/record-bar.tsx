import type { ReactNode } from 'react'
import { DeskHeading } from '@/components/desk/heading'
import { mayOpen, type RouteId } from '@/lib/auth/access'
import type { Voice } from '@/lib/i18n/voice'
import { recordPaths } from '@/lib/record/paths'
import { reviewPaths } from '@/lib/review/paths'
import type { RecordHead } from '@/lib/review/view'

type Here = 'review' | 'history' | 'access' | 'withdraw'

/** The head of each page about one record: what it is, how it stands, and its other pages. */
export function RecordBar({
  head,
  title,
  here,
  voice,
  children,
}: {
  head: RecordHead
  title: string
  here: Here | null
  voice: Voice
  children?: ReactNode
}) {
  const { lang, t } = voice
  const { id, role } = head
  const links: readonly (readonly [Here | 'edit', RouteId, string])[] = [
    ['edit', 'desk/records/[id]', recordPaths.record(lang, id)],
    ['review', 'desk/records/[id]/review', reviewPaths.review(lang, id)],
    ['history', 'desk/records/[id]/history', reviewPaths.history(lang, id)],
    ['access', 'desk/records/[id]/access', reviewPaths.access(lang, id)],
    ['withdraw', 'desk/records/[id]/withdraw', reviewPaths.withdraw(lang, id)],
  ]
  return (
    <DeskHeading title={title} voice={voice}>
      <p className="review-state">
        <span className="chip">{t(`review.kind.${head.kind}`)}</span>{' '}
        <span className="chip chip-now">{t(`review.state.${head.state}`)}</span>
      </p>
      <nav aria-label={t('review.nav.label')} className="ui">
        <ul className="list-plain nav-list">
          {links
            .filter(([, route]) => mayOpen(role, route))
            .map(([name, , href]) => (
              <li key={name}>
                <a href={href} aria-current={name === here ? 'page' : undefined}>
                  {t(`review.nav.${name}`)}
                </a>
              </li>
            ))}
          {head.publicPath ? (
            <li>
              <a href={head.publicPath}>{t('review.nav.page')}</a>
            </li>
          ) : null}
        </ul>
      </nav>
      {children}
    </DeskHeading>
  )
}

/** A part of such a page. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
