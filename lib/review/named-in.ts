import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import type { Words } from '@/lib/i18n/lang'
import { parseRecord, RECORD_KINDS, type RecordKind } from '@/lib/record/kinds'
import { nameOf } from '@/lib/record/queries'
import { referencesOf } from '@/lib/record/references'

interface Row {
  id: string
  kind: RecordKind
  slug: string
  content: unknown
}

/** The records whose published words point at this one. It says nothing that readers do not see. */
export async function namedIn(
  id: string,
): Promise<{ recordId: string; kind: RecordKind; slug: string; name: Words }[]> {
  const rows = await db().$queryRaw<Row[]>(sql`
    SELECT r.id, r.kind::text AS kind, v.slug, v.content
    FROM record r JOIN version v ON v.record_id = r.id AND v.number = r.version
    WHERE r.id <> ${id}::uuid AND position(${id} in v.content::text) > 0
    ORDER BY r.kind, v.slug`)
  return rows
    .filter(({ kind }) => RECORD_KINDS.includes(kind))
    .flatMap(({ id: recordId, kind, slug, content }) => {
      const doc = parseRecord(kind, content)
      const points = referencesOf(doc).some((each) => each.id === id)
      return points ? [{ recordId, kind, slug, name: nameOf(doc) }] : []
    })
}
