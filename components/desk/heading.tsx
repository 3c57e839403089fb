import type { ReactNode } from 'react'
import type { Voice } from '@/lib/i18n/voice'

/** The heading of a page of the desk, which is its title too. */
export function DeskHeading({
  title,
  voice,
  children,
}: {
  title: string
  voice: Voice
  children?: ReactNode
}) {
  return (
    <>
      <title>{`${title} · ${voice.t('desk.name')} · ${voice.t('site.name')}`}</title>
      <h1>{title}</h1>
      {children}
    </>
  )
}
