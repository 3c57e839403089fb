import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import { edtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import { db } from '@/lib/db/client'
import { LANGS, sayIn, type Words } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { wordsSchema } from '@/lib/i18n/words'
import { CASE_KINDS } from '@/lib/case/dto'
import { ORGANISATION_KINDS } from '@/lib/organisation/document'
import type { State } from '@/lib/record/transitions'
import type { Candidate } from './dto'
import type { RecordPick } from './kinds'
import { visibleRecord } from './visible'

/** As many other spellings and cases tell somebody apart; more make the line too long. */
const MOST_SPELLINGS = 3
const MOST_CASES = 3

const words = wordsSchema.default({})
/** The parts of documents that a line of a picker shows. */
const brief = z.object({
  kind: z.string().optional(),
  name: words,
  title: z.union([z.string(), wordsSchema]).optional(),
  shortName: words,
  publisher: words,
  published: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  lang: z.string().optional(),
  names: z.array(z.object({ text: z.string() })).default([]),
})
type Brief = z.output<typeof brief>

interface Row {
  readonly id: string
  readonly state: State
  readonly content: Brief
}

/** The lines of records that were found, in the order in which they were; what the actor may not know of is left out. */
export async function readCandidates(
  actor: DeskActor,
  kind: RecordPick,
  ids: readonly string[],
  voice: Voice,
): Promise<Omit<Candidate, 'why'>[]> {
  if (ids.length === 0) return []
  const rows = await readBriefs(actor, ids)
  const cases = kind === 'person' ? await readCasesOf(actor, ids) : new Map<string, Words[]>()
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id)
    if (!row) return []
    const name = nameOf(kind, row.content, voice)
    const detail = detailOf(kind, row.content, name, cases.get(id) ?? [], voice)
    return [{ id, name, detail, state: row.state }]
  })
}

async function readBriefs(actor: DeskActor, ids: readonly string[]): Promise<Row[]> {
  // Without what makes a case large.
  const rows = await db().$queryRaw<{ id: string; state: State; content: unknown }[]>`
    SELECT r.id::text AS id, r.state::text AS state, r.content - '{claims,proceedings,disagreements,summary}'::text[] AS content
    FROM record r WHERE r.id = ANY(${[...ids]}::uuid[]) AND ${visibleRecord(actor)}`
  return rows.map(({ id, state, content }) => ({ id, state, content: brief.parse(content) }))
}

/**
 * The titles of the cases that a person is in. A published working copy says what the public tables say, which have an
 * index; the others are few enough to be looked through.
 */
async function readCasesOf(actor: DeskActor, ids: readonly string[]): Promise<Map<string, Words[]>> {
  const people = [...ids]
  const rows = await db().$queryRaw<{ person: string; title: unknown }[]>`
    SELECT s.person_id::text AS person, r.content -> 'title' AS title, r.id
    FROM case_subject s JOIN record r ON r.id = s.case_id
    WHERE s.person_id = ANY(${people}::uuid[]) AND r.state = 'published' AND ${visibleRecord(actor)}
    UNION
    SELECT s.subject ->> 'id', r.content -> 'title', r.id
    FROM record r CROSS JOIN LATERAL jsonb_path_query(r.content, '$.subjects[*]') AS s (subject)
    WHERE r.kind = 'case' AND r.state IN ('draft', 'in_review', 'changes_requested')
      AND s.subject ->> 'id' = ANY(${people}::text[]) AND ${visibleRecord(actor)}
    ORDER BY 3`
  const found = new Map<string, Words[]>()
  for (const { person, title } of rows) found.set(person, [...(found.get(person) ?? []), words.parse(title)])
  return found
}

const untitled = ({ lang, t }: Voice) => ({ text: t('picker.noTitle'), lang })

function nameOf(kind: RecordPick, content: Brief, voice: Voice): Candidate['name'] {
  const { title, name, publisher, names } = content
  const written = typeof title === 'object' ? title : kind === 'source' ? publisher : name
  if (kind === 'source' && typeof title === 'string') return { text: title, lang: content.lang ?? voice.lang }
  const said = sayIn(written, voice.lang)
  if (said.text) return said
  return names[0] ? { text: names[0].text, lang: voice.lang } : untitled(voice)
}

function detailOf(
  kind: RecordPick,
  content: Brief,
  name: Candidate['name'],
  cases: readonly Words[],
  voice: Voice,
): string {
  const { lang, t } = voice
  const dated = (text: string | undefined) => (text ? writeDate(edtf(text), lang, 'short') : '')
  const line = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ')
  switch (kind) {
    case 'person': {
      const spellings = [...LANGS.map((each) => content.name[each]), ...content.names.map(({ text }) => text)]
      const others = [...new Set(spellings)]
        .filter((text) => text && text !== name.text)
        .slice(0, MOST_SPELLINGS)
      const titles = cases.slice(0, MOST_CASES).map((title) => sayIn(title, lang).text || t('picker.noTitle'))
      return line(
        others.length > 0 ? t('picker.alsoWritten', { names: others.join(', ') }) : '',
        titles.length > 0 ? t('picker.inCases', { count: titles.length, cases: titles.join('; ') }) : '',
      )
    }
    case 'source':
      return line(sayIn(content.publisher, lang).text, dated(content.published), content.url ?? '')
    case 'letter':
      return dated(content.date)
    case 'organisation': {
      const organised = ORGANISATION_KINDS.find((each) => each === content.kind)
      return line(
        sayIn(content.shortName, lang).text,
        organised ? t(`words.organisationKind.${organised}`) : '',
      )
    }
    case 'case': {
      const own = CASE_KINDS.find((each) => each === content.kind)
      return own ? t(`words.caseKind.${own}`) : ''
    }
    case 'theme':
      return ''
  }
}
