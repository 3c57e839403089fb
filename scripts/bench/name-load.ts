import { v7 as uuid } from 'uuid'
import type { Session } from '@/lib/db/migrate'
import { foldName } from '@/lib/names/fold'
import { searchTermsOf } from '@/lib/search/terms'
import { say } from './figures'
import { generatePeople } from './people'

const BATCH = 10_000

/** Folding is the real one; a full name that comes again is not folded again. */
const folds = new Map<string, string>()
function fold(text: string): string {
  let folded = folds.get(text)
  if (folded === undefined) folds.set(text, (folded = foldName(text)))
  return folded
}

/**
 * Adds generated people with their search rows. Indexes of the search rows are dropped and made again, whatever they
 * are, and the check of a person's words is left out: neither changes what is there in the end.
 * @returns how many search rows there are
 */
export async function loadPeople(session: Session, count: number): Promise<number> {
  await session.query(`SET statement_timeout = 0`)
  await session.query(`SET maintenance_work_mem = '512MB'`)
  await session.query('ALTER TABLE person DROP CONSTRAINT person_words')
  const { rows: indexes } = await session.query<{ indexname: string; indexdef: string }>(
    `SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'search_term' AND indexname NOT LIKE '%_pkey'`,
  )
  for (const { indexname } of indexes) await session.query(`DROP INDEX "${indexname}"`)
  const people = generatePeople()
  for (let done = 0; done < count; done += BATCH) {
    await insertBatch(session, people, done, Math.min(BATCH, count - done))
    if (done % 250_000 === 0 && done > 0) say(`names: ${done.toLocaleString('en')} people …`)
  }
  for (const { indexdef } of indexes) await session.query(indexdef)
  await session.query('VACUUM ANALYZE')
  const { rows } = await session.query<{ terms: number }>('SELECT count(*)::int AS terms FROM search_term')
  return rows[0]?.terms ?? 0
}

async function insertBatch(
  session: Session,
  people: ReturnType<typeof generatePeople>,
  from: number,
  count: number,
): Promise<void> {
  const ids: string[] = []
  const slugs: string[] = []
  const names: string[] = []
  const terms: ReturnType<typeof termsOf> = []
  for (let at = 0; at < count; at++) {
    const person = people.next().value
    const id = uuid()
    ids.push(id)
    slugs.push(`generated-${from + at}`)
    names.push(JSON.stringify({ kk: person.kk, ru: person.ru, en: person.en }))
    terms.push(...termsOf(id, [person.kk, person.ru, person.en]))
  }
  await session.query(
    `INSERT INTO person (id, slug, name, sort, publication, updated_at)
     SELECT id, slug, name, name, 'published', now() FROM unnest($1::uuid[], $2::text[], $3::jsonb[]) AS t(id, slug, name)`,
    [ids, slugs, names],
  )
  await session.query(
    `INSERT INTO search_term (id, kind, record_id, text, folded)
     SELECT id, 'person', record_id, text, folded
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS t(id, record_id, text, folded)`,
    [
      terms.map(({ id }) => id),
      terms.map(({ recordId }) => recordId),
      terms.map(({ text }) => text),
      terms.map(({ folded }) => folded),
    ],
  )
}

/** As lib/search/terms.ts makes them: one row for each different spelling. */
const termsOf = (recordId: string, texts: readonly string[]) =>
  Array.from(new Set(texts), (text) => ({ id: uuid(), recordId, text, folded: fold(text) }))

/** What the rows above must equal. @throws where lib/search makes its rows otherwise by now */
export function checkTerms(): void {
  const [kk, ru, en] = ['Әмір Қасенов', 'Амир Касенов', 'Amir Kassenov']
  const real = searchTermsOf({ kind: 'person', recordId: '', texts: [{ kk, ru, en }] })
  const own = termsOf('', [kk, ru, en])
  const plain = (terms: readonly { text: string; folded: string }[]) =>
    JSON.stringify(terms.map(({ text, folded }) => [text, folded]))
  if (plain(real) !== plain(own))
    throw new Error('lib/search/terms.ts makes other rows than scripts/bench/name-load.ts')
}
