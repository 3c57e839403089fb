import type { DeskActor } from '@/lib/auth/policy'
import { sentencesOf } from '@/lib/case/view'
import { addDays, fromDbDate, today, type Day } from '@/lib/dates/day'
import { toWords } from '@/lib/i18n/words'
import { loadRegister } from '@/lib/register/loaders'
import { hasDied } from '@/lib/status/life'
import { mayOpen } from '@/lib/auth/access'
import type { DatedLine, Queue } from './dto'
import {
  countReports,
  idsOfCases,
  listBans,
  listHearings,
  listMeasureEnds,
  listMine,
  listStale,
  listToReview,
  listUncited,
  listUnread,
  listWeakSources,
} from './queries'

const SHORT = 8
const LONG = 500

/** How far ahead the queue looks. */
const DAYS_AHEAD = 60

/**
 * The first page of the desk: what waits for this person. Coming and lapsed dates are those of published cases.
 * @param part the list that is shown long
 */
export async function loadQueue(actor: DeskActor, now: Date, part: string | null): Promise<Queue> {
  const on = today(now)
  const take = (list: string) => (list === part ? LONG : SHORT)
  const [mine, toReview, stale, uncited, weakSources, unread, dates, reports] = await Promise.all([
    listMine(actor, take('mine')),
    listToReview(actor, take('to-review')),
    listStale(actor, on, take('stale')),
    listUncited(actor, take('uncited')),
    listWeakSources(actor, take('weak-sources')),
    listUnread(actor, actor.lang, take('unread')),
    loadDates(on),
    mayOpen(actor.role, 'desk/reports') ? countReports(actor) : null,
  ])
  return { mine, toReview, stale, uncited, weakSources, unread, ...dates, reports }
}

async function loadDates(on: Day): Promise<Pick<Queue, 'coming' | 'lapsed'>> {
  const until = addDays(on, DAYS_AHEAD)
  const register = await loadRegister()
  const caseOf = new Map(
    register.cases.flatMap(({ slug, subjects }) =>
      subjects.map(({ person }) => [person.slug, slug] as const),
    ),
  )
  const ids = await idsOfCases([...caseOf.values()])
  const line = (slug: string) => ids.get(caseOf.get(slug) ?? '') ?? null
  const coming: DatedLine[] = []
  const lapsed: DatedLine[] = []
  for (const { slug, name, custody, life } of register.people) {
    if (hasDied(life)) continue
    if (custody.state === 'unknown') {
      if (custody.last?.why === 'term_ended')
        lapsed.push({ caseId: line(slug), name, what: 'termEnded', day: custody.last.to })
    } else if (custody.termEnd && custody.termEnd.day >= on && custody.termEnd.day <= until) {
      coming.push({ caseId: line(slug), name, what: 'termEnds', day: custody.termEnd.day })
    }
  }
  for (const { latest, text, caseId } of await listHearings(on, until))
    if (latest) coming.push({ caseId, name: toWords(text), what: 'hearing', day: fromDbDate(latest) })
  for (const { untilLatest, text, caseId } of await listMeasureEnds(on, until))
    if (untilLatest)
      coming.push({ caseId, name: toWords(text), what: 'measureEnds', day: fromDbDate(untilLatest) })
  coming.push(...(await loadBans(on, until)))
  const byDay = (a: DatedLine, b: DatedLine) => (a.day < b.day ? -1 : Number(a.day > b.day))
  return { coming: coming.toSorted(byDay), lapsed: lapsed.toSorted(byDay).toReversed() }
}

/** Bans on an activity whose end can be counted and comes soon. */
async function loadBans(on: Day, until: Day): Promise<DatedLine[]> {
  return [...(await listBans())].flatMap(([caseId, claims]) =>
    sentencesOf(claims).flatMap(({ sentence, parts }) =>
      parts.flatMap(({ component, end }) =>
        component.kind === 'activity_ban' && end && end.day >= on && end.day <= until
          ? [{ caseId, name: sentence.text, what: 'banEnds' as const, day: end.day }]
          : [],
      ),
    ),
  )
}
