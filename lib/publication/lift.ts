import type { Tx } from '@/lib/db/types'
import { LANGS } from '@/lib/i18n/lang'
import { toWords } from '@/lib/i18n/words'
import { parseRecord, type RecordDoc, type RecordKind } from '@/lib/record/kinds'
import { dropAbsent } from './drop-absent'
import { liftClaims } from './lift-claims'
import { sortKeys, sortNameOf } from './sort'

/**
 * The way back of writePublished: a record's document out of the tables that public pages read. For records that came
 * into them before there was a desk (the founding facts). lift.data.test.ts holds the two ways together.
 * @throws when there is no such record
 */
export async function liftRecord(tx: Tx, kind: RecordKind, id: string): Promise<RecordDoc> {
  return parseRecord(kind, await lifters[kind](tx, id))
}

const lifters: Readonly<Record<RecordKind, (tx: Tx, id: string) => Promise<object>>> = {
  person: liftPerson,
  case: liftCase,
  async organisation(tx, id) {
    return own(await tx.organisation.findUniqueOrThrow({ where: { id } }))
  },
  async source(tx, id) {
    const { publishedLast: _, ...row } = await tx.source.findUniqueOrThrow({ where: { id } })
    return own(row)
  },
  async theme(tx, id) {
    const row = await tx.theme.findUniqueOrThrow({ where: { id } })
    return { ...own(row), claims: await liftClaims(tx, { themeId: id }) }
  },
  async letter(tx, id) {
    const {
      earliest: _,
      latest: __,
      parties,
      ...row
    } = await tx.letter.findUniqueOrThrow({
      where: { id },
      include: { parties: { orderBy: { ordinal: 'asc' } } },
    })
    return {
      ...own(row),
      parties: parties.map(({ letterId: ___, ordinal: ____, ...party }) => dropAbsent(party)),
      claims: await liftClaims(tx, { letterId: id }),
    }
  },
}

/** A record's own fields: what the desk keeps beside the document is left out. */
function own(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id: _, publication: __, createdAt: ___, updatedAt: ____, ...rest } = row
  return dropAbsent(rest)
}

async function liftPerson(tx: Tx, id: string) {
  const { sort, names, ...row } = await tx.person.findUniqueOrThrow({
    where: { id },
    include: { names: { orderBy: { id: 'asc' } } },
  })
  const name = toWords(row.name)
  return {
    ...own(row),
    ...sortNameBehind(name, toWords(sort)),
    names: names.map(({ personId: _, script: __, ...each }) => dropAbsent(each)),
  }
}

/** A key cannot be read back, but the name that makes it can be found: one word or more of it stand in front. */
function sortNameBehind(name: ReturnType<typeof toWords>, keys: ReturnType<typeof toWords>) {
  const usual = sortKeys(sortNameOf({ name }))
  if (LANGS.every((lang) => usual[lang] === keys[lang])) return {}
  const found = LANGS.flatMap((lang) => {
    const words = (name[lang] ?? '').split(' ').filter(Boolean)
    const turned = words.map((_, at) => [words.slice(at).join(' '), words.slice(0, at).join(' ')])
    const texts = turned.map(([front, rest]) => (rest ? `${front}, ${rest}` : (front ?? '')))
    const match = texts.find((text) => sortKeys({ [lang]: text })[lang] === keys[lang])
    return match ? [[lang, match] as const] : []
  })
  return { sortName: Object.fromEntries(found) }
}

async function liftCase(tx: Tx, id: string) {
  const {
    sort: _,
    subjects,
    groups,
    proceedings,
    disagreements,
    themes,
    ...row
  } = await tx.case.findUniqueOrThrow({
    where: { id },
    include: {
      subjects: { orderBy: [{ role: 'asc' }, { personId: 'asc' }] },
      groups: { orderBy: { id: 'asc' } },
      proceedings: { orderBy: { ordinal: 'asc' }, include: { charges: { orderBy: { id: 'asc' } } } },
      disagreements: { orderBy: { id: 'asc' } },
      themes: { orderBy: { themeId: 'asc' } },
    },
  })
  return {
    ...own(row),
    subjects: subjects.map(({ personId, role }) => ({ id: personId, role })),
    groups: groups.map(({ caseId: __, ...group }) => dropAbsent(group)),
    proceedings: proceedings.map(({ caseId: __, ordinal: ___, charges, ...proceeding }) => ({
      ...dropAbsent(proceeding),
      charges: charges.map(({ proceedingId: ____, ...charge }) => dropAbsent(charge)),
    })),
    disagreements: disagreements.map(({ caseId: __, ...each }) => dropAbsent(each)),
    themes: themes.map(({ themeId }) => themeId),
    claims: await liftClaims(tx, { caseId: id }),
  }
}
