import type { DeskActor } from '@/lib/auth/policy'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { may } from '@/lib/record/policy'
import { labelsOf } from '@/lib/record/queries'
import { openRecord } from './head'
import { namedIn } from './named-in'
import { namedByOtherCases } from './queries'
import { nameOfLabel } from './telling'
import type { NamedPage, WithdrawView } from './withdraw-view'
import { paths } from '@/lib/site/paths'

/** What withdrawing a record would do; null where there is none for this actor, or they may not withdraw. */
export async function loadWithdraw(actor: DeskActor, id: string, voice: Voice): Promise<WithdrawView | null> {
  const opened = may(actor, 'withdraw') ? await openRecord(actor, id, voice) : null
  if (!opened) return null
  const { record, head } = opened
  const { kind, content } = record.doc
  const subjects = kind === 'case' ? content.subjects.map((each) => each.id) : []
  const labels = await labelsOf(actor, [record.doc])
  const shared = await namedByOtherCases(subjects, id)
  const people: WithdrawView['people'][number][] = []
  for (const person of subjects) {
    const label = labels.get(person)
    if (!label || label.state === 'withdrawn') continue
    const pages = (await pagesThatName(person, voice)).filter((each) => each.recordId !== id)
    people.push({
      id: person,
      name: nameOfLabel(person, { labels, voice }),
      alone: !shared.has(person),
      elsewhere: pages,
    })
  }
  const elsewhere = (await pagesThatName(id, voice)).filter(
    (each) => !people.some((person) => person.id === each.recordId && person.alone),
  )
  return { head, wasPublished: head.version !== null, people, elsewhere }
}

async function pagesThatName(id: string, voice: Voice): Promise<(NamedPage & { recordId: string })[]> {
  const found = await namedIn(id)
  return found.map(({ recordId, kind, slug, name }) => ({
    recordId,
    kind,
    href: paths[kind](voice.lang, slug),
    name: sayIn(name, voice.lang).text || voice.t('review.value.nameless'),
  }))
}
