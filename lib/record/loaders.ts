import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import type { Lang } from '@/lib/i18n/lang'
import type { RecordKind } from './kinds'
import { recordPaths } from './paths'
import { findRecordIds, listRecords } from './queries'
import { STATES } from './transitions'

const PAGE = 50
const asked = z.object({
  q: z.string().trim().max(200).catch(''),
  state: z.enum(STATES).nullable().catch(null),
  after: z.uuid().optional().catch(undefined),
})

/** One page of the working copies of a kind, as a list's address asks for them. What an address says wrongly is not asked. */
export async function loadRecords(actor: DeskActor, kind: RecordKind, lang: Lang, query: URLSearchParams) {
  const { q, state, after } = asked.parse({
    q: query.get('q') ?? '',
    state: query.get('state'),
    after: query.get('after') ?? undefined,
  })
  const ids = q === '' ? undefined : await findRecordIds(actor, kind, q)
  const rows = await listRecords(actor, {
    kinds: [kind],
    ...(state ? { states: [state] } : {}),
    ...(ids ? { ids } : {}),
    ...(after ? { after } : {}),
    take: PAGE + 1,
  })
  const lines = rows.slice(0, PAGE)
  const last = lines.at(-1)
  const more = rows.length > PAGE && last
  const parameters = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(state ? { state } : {}),
    after: last?.id ?? '',
  })
  return { lines, asked: { q, state }, next: more ? `${recordPaths.list(lang, kind)}?${parameters}` : null }
}
