import { randomBytes, randomUUID } from 'node:crypto'
import type { DeskActor } from '@/lib/auth/policy'
import { writeConfidential } from '@/lib/confidential/mutations'
import { sealText } from '@/lib/confidential/sealed-text'
import { reportContactPlace } from '@/lib/confidential/stores'
import type { PrismaClient } from '@/lib/db/types'
import { withHistory } from '@/lib/history/mutations'
import { addComment } from '@/lib/record/comments'
import { adoptPublished } from '@/lib/publication/adopt'
import { createRecord, editRecord } from '@/lib/record/mutations'
import { SECRETS, words } from './secret-words'

type Planted = { readonly id: string }

/** Plants words in everything that the desk keeps, by the ways by which the desk keeps it. */
export async function plantDeskSecrets(
  db: PrismaClient,
  { published, source }: { published: Planted; source: Planted },
): Promise<void> {
  await adoptPublished()
  const actor = await makeResearcher(db)
  const draft = await plantCase(actor, SECRETS.deskCase, false)
  const restricted = await plantCase(actor, SECRETS.restrictedCase, true)
  const held = randomUUID()
  await createRecord(actor, {
    id: held,
    kind: 'person',
    heldById: restricted,
    content: { name: words(SECRETS.heldPerson), names: [] },
  })
  await changePublished(db, actor, published.id)
  await addComment(actor, draft, { path: '/title', body: SECRETS.comment })
  await db.typed.create({
    data: { accountId: actor.id, recordId: draft, form: 'case', base: 1, fields: { title: SECRETS.typed } },
  })
  await db.recordName.create({
    data: { recordId: draft, text: SECRETS.pickerName, folded: SECRETS.pickerName.toLowerCase() },
  })
  await plantSourceText(db, source.id)
  await plantConfidential(db, actor, restricted)
  await plantReport(db)
}

async function makeResearcher(db: PrismaClient): Promise<DeskActor> {
  const { id } = await db.account.create({
    data: { email: 'planter@example.org', name: 'Planter', role: 'researcher' },
  })
  return { kind: 'account', id, role: 'researcher', name: 'Planter', lang: 'en' }
}

async function plantCase(actor: DeskActor, word: string, restricted: boolean): Promise<string> {
  const content = { kind: 'criminal', title: words(word), summary: words(word), readIn: [] }
  const { id } = await createRecord(actor, { id: randomUUID(), kind: 'case', restricted, content })
  return id
}

/** A draft beside what readers see, with its reason in the history. */
async function changePublished(db: PrismaClient, actor: DeskActor, id: string): Promise<void> {
  const { revision } = await db.record.findUniqueOrThrow({ where: { id }, select: { revision: true } })
  await editRecord(actor, id, {
    base: revision,
    reason: SECRETS.reason,
    change: ({ content }) => ({ ...content, summary: words(SECRETS.changeOfPublished) }),
  })
}

async function plantSourceText(db: PrismaClient, recordId: string): Promise<void> {
  await db.sourceText.create({ data: { recordId, paragraphs: [SECRETS.sourceText] } })
}

async function plantConfidential(db: PrismaClient, actor: DeskActor, recordId: string): Promise<void> {
  const key = { recordId, accountId: actor.id, kind: 'confidential' } as const
  await db.recordGrant.upsert({ where: { recordId_accountId_kind: key }, create: key, update: {} })
  await withHistory(async (tx) => {
    await writeConfidential(tx, actor, recordId, 'note', SECRETS.confidentialOfCase)
    await writeConfidential(tx, actor, recordId, 'contact', SECRETS.confidentialOfPerson)
  })
}

async function plantReport(db: PrismaClient): Promise<void> {
  const id = randomUUID()
  await db.$transaction(async (tx) => {
    const { keyId, ciphertext } = await sealText(tx, reportContactPlace(id), SECRETS.reportContact)
    await tx.report.create({
      data: {
        id,
        path: '/en/cases/marat-zhylanbayev-2023',
        lang: 'en',
        body: SECRETS.report,
        keyId,
        contact: ciphertext,
        receipt: randomBytes(32).toString('hex'),
      },
    })
  })
}
