import { deskPaths } from '@/lib/desk/paths'
import type { Voice } from '@/lib/i18n/voice'
import { DeskHeading } from './heading'

export type NoticeKind =
  | { readonly status: 403 }
  | { readonly status: 404 }
  | { readonly status: 500; readonly number: string }

/** A page of the desk that is not what was asked for: what happened, and where to go on. It names nobody. */
export function DeskNotice({ kind, voice }: { kind: NoticeKind; voice: Voice }) {
  const { title, text } = wordsOf(kind, voice)
  return (
    <div className="measure">
      <p className="label">{kind.status}</p>
      <DeskHeading title={title} voice={voice} />
      <p className="mt-4">{text}</p>
      <p className="mt-6">
        <a href={deskPaths.queue(voice.lang)}>{voice.t('desk.toQueue')}</a>
      </p>
    </div>
  )
}

function wordsOf(kind: NoticeKind, { t }: Voice): { title: string; text: string } {
  switch (kind.status) {
    case 403:
      return { title: t('desk.refused.roleTitle'), text: t('desk.refused.roleText') }
    case 404:
      return { title: t('desk.missing.title'), text: t('desk.missing.text') }
    case 500:
      return { title: t('desk.failed.title'), text: t('desk.failed.text', { number: kind.number }) }
  }
}
