import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { EVERYONE, type DeskActor, type Role } from '@/lib/auth/policy'
import { countRecords } from '@/lib/about/queries'
import { getCaseDossier } from '@/lib/case/queries'
import { getCaseVersion } from '@/lib/case/version-dossier'
import { withDatabase } from '@/lib/db/testing'
import { getPersonDossier } from '@/lib/person/queries'
import { readRegisterRows } from '@/lib/register/queries'
import { createRecord, editRecord } from '@/lib/record/mutations'
import { RefusedError } from '@/lib/record/problem'
import { reopenRecord, requestChanges, submitRecord, takeBackRecord } from '@/lib/record/review'
import { listPublishedSlugs } from '@/lib/sitemap/queries'
import { getSourceDossier } from '@/lib/source/queries'
import { publishRecord } from './publish'
import { withdrawRecord } from './withdraw'

// Whatever two people do with a case, readers see the words of what was published last and is not withdrawn, and no
// others: not those of a draft, of a claim without a citation, or of what was withdrawn.

const here = withDatabase()
let researcher: DeskActor
let editor: DeskActor
beforeAll(async () => {
  researcher = await account('researcher')
  editor = await account('editor')
})

async function account(role: Role): Promise<DeskActor> {
  const id = uuid()
  await here.prisma.account.create({ data: { id, email: `${id}@example.org`, name: role, role } })
  return { kind: 'account', id, role, name: role, lang: 'en' }
}

/** A word that stands nowhere else. */
const token = () => `w${uuid().replaceAll('-', '')}`
const words = (text: string) => ({ kk: text, ru: text, en: text })

type Step =
  | 'title'
  | 'claim'
  | 'uncited'
  | 'drop'
  | 'submit'
  | 'back'
  | 'changes'
  | 'publish'
  | 'withdraw'
  | 'reopen'
const STEPS: Step[] = [
  'title',
  'claim',
  'uncited',
  'drop',
  'submit',
  'back',
  'changes',
  'publish',
  'publish',
  'withdraw',
  'reopen',
]

class Desk {
  readonly id = uuid()
  readonly person = uuid()
  readonly source = uuid()
  /** Every word that was ever written, and those that readers may see now. */
  readonly written = new Set<string>()
  visible = new Set<string>()
  private working = { title: '', claims: new Map<string, string>() }

  async begin(): Promise<void> {
    this.working.title = this.write()
    const content = { kind: 'criminal', title: words(this.working.title), summary: words('Summary') }
    await createRecord(researcher, { id: this.id, kind: 'case', content })
    await createRecord(researcher, {
      id: this.person,
      kind: 'person',
      content: { name: words(`Name ${this.write()}`) },
      heldById: this.id,
    })
    await createRecord(researcher, {
      id: this.source,
      kind: 'source',
      content: { kind: 'news', publisher: words('Paper'), lang: 'en', seenAs: 'full', published: '2026' },
      heldById: this.id,
    })
    await this.edit((content) => ({ ...content, subjects: [{ id: this.person, role: 'target' }] }))
  }

  private write(): string {
    const word = token()
    this.written.add(word)
    return word
  }

  async take(step: Step): Promise<void> {
    try {
      await this.steps[step]()
    } catch (error) {
      // What the state of the record does not allow is refused, and changes nothing.
      if (!(error instanceof RefusedError)) throw error
    }
  }

  private readonly steps: Readonly<Record<Step, () => Promise<void>>> = {
    title: async () => {
      const title = this.write()
      await this.edit((content) => ({ ...content, title: words(title) }))
      this.working.title = title
    },
    claim: () => this.addClaim(true),
    uncited: () => this.addClaim(false),
    drop: async () => {
      const [first] = this.working.claims.keys()
      await this.edit((content) => ({ ...content, claims: content.claims.filter(({ id }) => id !== first) }))
      if (first) this.working.claims.delete(first)
    },
    submit: async () => submitRecord(researcher, this.id, { revision: await this.revision() }),
    back: () => takeBackRecord(researcher, this.id),
    changes: async () => requestChanges(editor, this.id, { revision: await this.revision(), note: 'Please' }),
    publish: async () => {
      await publishRecord(editor, this.id, { revision: await this.revision(), warningsRead: true })
      this.visible = new Set([this.working.title, ...this.working.claims.values()])
    },
    withdraw: async () => {
      await withdrawRecord(editor, this.id, { reason: 'Asked for', also: [this.person] })
      this.visible = new Set()
    },
    reopen: async () => {
      await reopenRecord(editor, this.id, 'Asked for')
      await reopenRecord(editor, this.person, 'Asked for')
    },
  }

  private async addClaim(cited: boolean): Promise<void> {
    const id = uuid()
    const text = this.write()
    const citations = cited ? [{ id: uuid(), sourceId: this.source, part: 'body', paragraph: '1' }] : []
    await this.edit((content) => ({
      ...content,
      claims: [...content.claims, { id, kind: 'event', event: 'other', text: words(text), citations }],
    }))
    this.working.claims.set(id, text)
  }

  private async edit(change: (content: { claims: { id: string }[] }) => unknown): Promise<void> {
    await editRecord(researcher, this.id, {
      base: await this.revision(),
      change: ({ kind, content }) => (kind === 'case' ? change(content) : content),
    })
  }

  private async revision(): Promise<number> {
    const row = await here.prisma.record.findUniqueOrThrow({ where: { id: this.id } })
    return row.revision
  }
}

/** All that readers can read, as text. */
async function everythingPublic({ id, person, source }: Desk): Promise<string> {
  const slugs = await listPublishedSlugs(EVERYONE)
  const all: unknown[] = [slugs, await readRegisterRows(EVERYONE), await countRecords(EVERYONE)]
  const cases = await here.prisma.case.findMany({ where: { id }, select: { slug: true } })
  for (const { slug } of cases) {
    all.push(await getCaseDossier(EVERYONE, slug))
    for (let number = 1; number <= 8; number++) all.push(await getCaseVersion(id, slug, number))
  }
  for (const { slug } of await here.prisma.person.findMany({ where: { id: person }, select: { slug: true } }))
    all.push(await getPersonDossier(EVERYONE, slug))
  for (const { slug } of await here.prisma.source.findMany({ where: { id: source }, select: { slug: true } }))
    all.push(await getSourceDossier(EVERYONE, slug))
  all.push(await here.prisma.searchTerm.findMany({ where: { recordId: { in: [id, person] } } }))
  return JSON.stringify(all)
}

test('no series of edits, reviews, publications and withdrawals shows a word too many or too few', async () => {
  let published = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { minLength: 6, maxLength: 14 }), async (steps) => {
      const desk = new Desk()
      await desk.begin()
      const once = new Set<string>()
      for (const step of ['claim', 'submit', 'publish', ...steps] as const) {
        await desk.take(step)
        for (const word of desk.visible) once.add(word)
        if (desk.visible.size === 0) once.clear()
        const text = await everythingPublic(desk)
        for (const word of desk.visible) expect(text).toContain(word)
        // Words of earlier versions stay readable in those versions, until they are withdrawn.
        const hidden = [...desk.written].filter((word) => !once.has(word) && !isNameOf(desk, word))
        for (const word of hidden) expect(text, step).not.toContain(word)
        if (desk.visible.size === 0 && published > 0)
          for (const word of desk.written) expect(text, step).not.toContain(word)
        published += desk.visible.size
      }
    }),
    { numRuns: 8 },
  )
  expect(published).toBeGreaterThan(0)
}, 240_000)

/** The person's name is published with the case, and hidden with it. */
const isNameOf = (desk: Desk, word: string) => desk.visible.size > 0 && [...desk.written][1] === word
