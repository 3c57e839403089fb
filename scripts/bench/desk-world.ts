import { v7 as uuid } from 'uuid'
import { createTestAccount, signInForTest } from '@/lib/account/testing'
import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { createRecord, editRecord } from '@/lib/record/mutations'
import { submitRecord } from '@/lib/record/review'

/** What the benchmark of the desk asks for: cookies of people who are signed in, and records that they made. */
export interface DeskWorld {
  readonly reader: string
  readonly researcher: string
  readonly editor: string
  /** A case of 20 claims, and one of 500. */
  readonly small: string
  readonly large: string
  readonly claimOfLarge: string
  /** Cases in review, each with the address that it will have and its revision. */
  readonly inReview: readonly { readonly id: string; readonly slug: string; readonly revision: number }[]
}

const words = (text: string) => ({ kk: `${text} (kk)`, ru: `${text} (ru)`, en: text })

/** Fills the open database, which has the founding facts, with what the desk is measured on. */
export async function makeDeskWorld(publications: number): Promise<DeskWorld> {
  const [reader, researcher, editor] = await Promise.all([
    createTestAccount({ role: 'reader' }),
    createTestAccount({ role: 'researcher' }),
    createTestAccount({ role: 'editor' }),
  ])
  const small = await makeCase(researcher, 'Small bench', 20)
  const large = await makeCase(researcher, 'Large bench', 500)
  const inReview = []
  for (let n = 1; n <= publications; n++) {
    const { id } = await makeCase(researcher, `Publication bench ${n}`, 20)
    await submitRecord(researcher, id, { revision: 2 })
    inReview.push({ id, slug: `publication-bench-${n}`, revision: 3 })
  }
  return {
    reader: (await signInForTest(reader.id)).header,
    researcher: (await signInForTest(researcher.id)).header,
    editor: (await signInForTest(editor.id)).header,
    small: small.id,
    large: large.id,
    claimOfLarge: large.claim,
    inReview,
  }
}

/** A case about a founding person, with so many events cited to a founding source. */
async function makeCase(
  actor: DeskActor,
  title: string,
  claims: number,
): Promise<{ id: string; claim: string }> {
  const [person, source] = await Promise.all([
    db().person.findFirstOrThrow({ orderBy: { slug: 'asc' }, select: { id: true } }),
    db().source.findFirstOrThrow({ orderBy: { slug: 'asc' }, select: { id: true } }),
  ])
  const id = uuid()
  const content = {
    kind: 'criminal',
    title: words(title),
    summary: words(`Made for a measurement: ${title}`),
  }
  await createRecord(actor, { id, kind: 'case', content })
  const ids = Array.from({ length: claims }, () => uuid())
  await editRecord(actor, id, {
    base: 1,
    change: (seen) => ({
      ...seen.content,
      subjects: [{ id: person.id, role: 'target' }],
      claims: ids.map((claim, n) => ({
        id: claim,
        kind: 'event',
        event: 'other',
        text: words(`Something that happened, number ${n}, told in a sentence of usual length.`),
        date: `2025-0${1 + (n % 9)}-1${n % 10}`,
        citations: [{ id: uuid(), sourceId: source.id, part: 'body', paragraph: String(1 + (n % 30)) }],
      })),
    }),
  })
  return { id, claim: ids[Math.floor(claims / 2)] ?? '' }
}
