import { type Actor, visibleLetterWhere, visibleWhere } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/types'
import type { RecordKind } from '@/lib/record/kinds'
import { recordAt } from './about'
import type { ReportSubject } from './dto'

/**
 * What a page speaks of, as far as this actor may know: the record behind its address, and the version that was
 * published at that time. The address of an older version is about that one.
 */
export async function findSubject(tx: Tx, actor: Actor, path: string, at: Date): Promise<ReportSubject> {
  const nothing = { path, kind: null, recordId: null, version: null }
  const asked = recordAt(path)
  if (!asked) return nothing
  const recordId = await findRecord(tx, actor, asked.kind, asked.slug)
  if (!recordId) return nothing
  const published = await tx.version.findFirst({
    where: {
      recordId,
      ...(asked.version === null ? { publishedAt: { lte: at } } : { number: asked.version }),
    },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  return {
    path,
    kind: asked.kind,
    recordId,
    version: published?.number ?? (await currentVersion(tx, recordId)),
  }
}

async function currentVersion(tx: Tx, id: string): Promise<number | null> {
  return (await tx.record.findUnique({ where: { id }, select: { version: true } }))?.version ?? null
}

async function findRecord(tx: Tx, actor: Actor, kind: RecordKind, slug: string): Promise<string | null> {
  const where = { slug, ...visibleWhere(actor) }
  const select = { id: true } as const
  const finders = {
    person: () => tx.person.findFirst({ where, select }),
    case: () => tx.case.findFirst({ where, select }),
    organisation: () => tx.organisation.findFirst({ where, select }),
    source: () => tx.source.findFirst({ where, select }),
    letter: () => tx.letter.findFirst({ where: { slug, ...visibleLetterWhere(actor) }, select }),
    theme: () => tx.theme.findFirst({ where, select }),
  }
  return (await finders[kind]())?.id ?? null
}
