import type { Tx } from '@/lib/db/types'
import { transliterate } from '@/lib/names/transliterate'
import { LANGS, type Words } from '@/lib/i18n/lang'
import { namesOf } from '@/lib/record/names'
import type { RecordDoc, RecordKind } from '@/lib/record/kinds'
import { isGone } from './gone'

const LONGEST = 80

/** An address out of a name: Latin letters and digits, words joined by hyphens; '' where none is left. */
export function slugOf(words: Words): string {
  const latin = words.en ?? transliterateFirst(words)
  return latin
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
}

function transliterateFirst(words: Words): string {
  const text = LANGS.map((lang) => words[lang]).find(Boolean) ?? ''
  return transliterate(text, 'bgn')
}

/**
 * The address that a record is published under: the one it has, or the one its editors wrote, or one made of its name
 * with a number where another record has it. An address that was withdrawn is not given again.
 * @returns null where the editors wrote one that another record has, or that was given up
 */
export async function chooseSlug(
  tx: Tx,
  id: string,
  record: RecordDoc,
  current: string | null,
): Promise<string | null> {
  const wanted = record.content.slug
  if (wanted) return wanted === current || (await isFree(tx, record.kind, id, wanted)) ? wanted : null
  if (current) return current
  const base = namesOf(record).map(slugOf).find(Boolean) ?? record.kind
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (await isFree(tx, record.kind, id, slug)) return slug
  }
}

async function isFree(tx: Tx, kind: RecordKind, id: string, slug: string): Promise<boolean> {
  if (await isGone(tx, kind, slug)) return false
  const old = await tx.oldSlug.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { recordId: true },
  })
  if (old && old.recordId !== id) return false
  const holder = await findBySlug(tx, kind, slug)
  return !holder || holder.id === id
}

/** The row that stands at an address in the tables that pages read, whatever its state. */
export async function findBySlug(tx: Tx, kind: RecordKind, slug: string): Promise<{ id: string } | null> {
  const where = { slug }
  const select = { id: true } as const
  const finders = {
    person: () => tx.person.findUnique({ where, select }),
    case: () => tx.case.findUnique({ where, select }),
    organisation: () => tx.organisation.findUnique({ where, select }),
    source: () => tx.source.findUnique({ where, select }),
    letter: () => tx.letter.findUnique({ where, select }),
    theme: () => tx.theme.findUnique({ where, select }),
  }
  return finders[kind]()
}

/** The address of a record in the tables that pages read; null where it was never published. */
export async function slugInTables(tx: Tx, kind: RecordKind, id: string): Promise<string | null> {
  const where = { id }
  const select = { slug: true } as const
  const finders = {
    person: () => tx.person.findUnique({ where, select }),
    case: () => tx.case.findUnique({ where, select }),
    organisation: () => tx.organisation.findUnique({ where, select }),
    source: () => tx.source.findUnique({ where, select }),
    letter: () => tx.letter.findUnique({ where, select }),
    theme: () => tx.theme.findUnique({ where, select }),
  }
  return (await finders[kind]())?.slug ?? null
}
