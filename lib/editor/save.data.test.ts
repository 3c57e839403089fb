import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DeskActor } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { submitRecord } from '@/lib/record/review'
import { accountOf, aCase, caseOf, form } from './editor.builder'
import { voiceOf } from '@/lib/i18n/voice'
import { sourceTextAction } from './actions'
import { loadEditor } from './loaders'
import { bringBack, removeRow, saveRow } from './mutations'
import { saveSourceText } from './source-text-mutations'
import { keepTyped, keepTypedOf } from './typed-mutations'
import { listTyped } from './typed-queries'

const here = withDatabase()
let researcher: DeskActor
let editor: DeskActor
let reader: DeskActor
beforeAll(async () => {
  researcher = await accountOf('researcher')
  editor = await accountOf('editor')
  reader = await accountOf('reader')
})

const heading = { section: 'heading', row: 'heading' }
const headingFields = (fields: Record<string, string>) => ({ kind: 'criminal', ...fields })
const openForm = async (actor: DeskActor, id: string, query: Record<string, string>) => {
  const answer = await loadEditor(actor, id, new URLSearchParams(query), `/en/desk/records/${id}`)
  if (!answer || !('editor' in answer)) throw new Error('no editor')
  return answer.editor
}

/** A claim about the person of a new case, saved. */
async function withClaim(fields: Record<string, string | string[]> = {}) {
  const ids = await aCase(researcher)
  const subject = { section: 'subjects', row: uuid(), base: 1 }
  await saveRow(researcher, ids.case, form(subject, { id: ids.person, role: 'target' }))
  const claim = { section: 'claims', row: uuid(), base: 2 }
  const answer = await saveRow(
    researcher,
    ids.case,
    form(claim, {
      kind: 'event',
      event: 'trial',
      about: `person:${ids.person}`,
      'text.en': 'The court sat',
      ...fields,
    }),
  )
  return { ids, claim, answer }
}

describe('saving a row', () => {
  test('puts it into the document, and again into the same row', async () => {
    const { ids, claim, answer } = await withClaim()
    expect(answer).toEqual({ saved: { section: 'claims', row: claim.row }, revision: 3 })
    const again = form(
      { ...claim, base: 3 },
      { kind: 'event', event: 'search', 'text.en': 'A search', date: '2026-03' },
    )
    expect(await saveRow(researcher, ids.case, again)).toMatchObject({ revision: 4 })
    expect((await caseOf(researcher, ids.case)).claims).toMatchObject([
      { id: claim.row, event: 'search', date: '2026-03', text: { en: 'A search' } },
    ])
    expect(await listTyped(researcher, ids.case)).toEqual([])
  })

  test('what does not fit is refused at its field, and every word is kept', async () => {
    const typed = { date: '2026-02-30', 'text.kk': 'Сот болды', citations: uuid() }
    const { ids, claim, answer } = await withClaim(typed)
    expect(answer).toMatchObject({ why: 'fields', errors: [{ field: 'date', code: 'dateImpossible' }] })
    expect((await caseOf(researcher, ids.case)).claims).toEqual([])
    const { open, drafts } = await openForm(researcher, ids.case, {
      edit: `claims/${claim.row}`,
      tried: 'yes',
    })
    expect(drafts).toMatchObject([{ key: { section: 'claims', row: claim.row }, isNew: true, kind: 'event' }])
    expect(open).toMatchObject({
      isNew: true,
      shown: { date: '2026-02-30', 'text.kk': 'Сот болды', 'text.en': 'The court sat' },
      errors: [{ field: 'date', code: 'dateImpossible' }],
    })
  })

  test('what contradicts the rest is refused with the rows that it concerns', async () => {
    const { ids, claim } = await withClaim()
    const dates = { kind: 'measure', measure: 'remand', date: '2026-03-05', until: '2026-02' }
    const row = { section: 'claims', row: uuid(), base: 3 }
    const answer = await saveRow(researcher, ids.case, form(row, { ...dates, about: `person:${ids.person}` }))
    expect(answer).toMatchObject({
      why: 'problems',
      problems: [{ path: `/claims/${row.row}/until`, code: 'endsBeforeStart' }],
    })
    const { open } = await openForm(researcher, ids.case, { edit: `claims/${row.row}`, tried: 'yes' })
    expect(open?.errors).toEqual([{ field: 'until', code: 'endsBeforeStart' }])
    expect(claim.row).not.toBe(row.row)
  })

  test('a foreign id is no record for this form', async () => {
    const secret = await aCase(editor, { restricted: true })
    const { ids } = await withClaim()
    const row = { section: 'subjects', row: uuid(), base: 3 }
    const answer = await saveRow(researcher, ids.case, form(row, { id: secret.person, role: 'target' }))
    expect(answer).toMatchObject({
      why: 'problems',
      problems: [{ path: `/subjects/${secret.person}`, code: 'unknown' }],
    })
    const { open, labels } = await openForm(researcher, ids.case, {
      edit: `subjects/${row.row}`,
      tried: 'yes',
    })
    expect(open?.errors).toEqual([{ field: 'id', code: 'unknown' }])
    expect(labels.has(secret.person)).toBe(false)
    expect(await saveRow(researcher, secret.case, form({ ...heading, base: 1 }, headingFields({})))).toEqual({
      missing: true,
    })
  })

  test('a row of no section, a name that was not chosen and a person twice are refused', async () => {
    const { ids } = await withClaim()
    const at = (row: string, section = 'subjects') => ({ section, row, base: 3 })
    expect(await saveRow(researcher, ids.case, form(at(uuid(), 'names'), {}))).toEqual({ missing: true })
    expect(await saveRow(researcher, ids.case, form(at('not-an-id'), {}))).toEqual({ missing: true })
    const typed = form(at(uuid()), { id: '', q_id: 'Somebody', shown_id: '', role: 'target' })
    expect(await saveRow(researcher, ids.case, typed)).toMatchObject({
      errors: [{ field: 'id', code: 'notChosen' }],
    })
    const twice = form(at(uuid()), { id: ids.person, role: 'relative' })
    expect(await saveRow(researcher, ids.case, twice)).toMatchObject({
      errors: [{ field: 'id', code: 'twice' }],
    })
  })

  test('a new person is written down with the case, once however often the form is sent', async () => {
    const ids = await aCase(researcher)
    const newId = uuid()
    const asked = {
      q_id: 'Асель Тестова',
      shown_id: '',
      id: '',
      'id.new': 'Асель Тестова',
      'id.newId': newId,
      role: 'relative',
    }
    const row = { section: 'subjects', row: uuid(), base: 1 }
    const first = await saveRow(researcher, ids.case, form(row, asked))
    expect(first).toMatchObject({ saved: { row: newId } })
    await saveRow(researcher, ids.case, form(row, asked))
    expect((await caseOf(researcher, ids.case)).subjects).toEqual([{ id: newId, role: 'relative' }])
    const made = await here.prisma.record.findUniqueOrThrow({ where: { id: newId } })
    expect(made).toMatchObject({ kind: 'person', heldById: ids.case, revision: 1 })
  })

  test('in review, and for readers, nothing is saved', async () => {
    const { ids, claim } = await withClaim()
    const fields = form({ ...claim, base: 3 }, { kind: 'event', event: 'search', 'text.en': 'Late' })
    expect(await saveRow(reader, ids.case, fields)).toMatchObject({ why: 'denied' })
    await submitRecord(researcher, ids.case, { revision: 3 })
    expect(await saveRow(researcher, ids.case, fields)).toMatchObject({ why: 'state' })
    expect(await openForm(researcher, ids.case, { edit: `claims/${claim.row}` })).toMatchObject({
      editable: false,
      open: null,
    })
    expect((await caseOf(researcher, ids.case)).claims).toMatchObject([{ event: 'trial' }])
  })
})

describe('two people in one row', () => {
  test('different fields merge; the same one is shown with both sides and waits for a choice', async () => {
    const ids = await aCase(researcher)
    const at = (base: number) => ({ ...heading, base })
    const mine = headingFields({ 'title.en': 'Mine', 'summary.kk': 'Қазақша' })
    await saveRow(
      editor,
      ids.case,
      form(at(1), headingFields({ 'title.en': 'Theirs', 'summary.ru': 'По-русски' })),
    )
    expect(await saveRow(researcher, ids.case, form(at(1), mine))).toMatchObject({
      why: 'conflict',
      conflicts: [{ path: '/title/en', by: 'A editor' }],
    })
    const { open } = await openForm(researcher, ids.case, { edit: 'heading/heading' })
    expect(open).toMatchObject({
      base: 2,
      shown: { 'title.en': 'Mine', 'summary.kk': 'Қазақша', 'summary.ru': 'По-русски' },
      conflicts: [{ field: 'title.en', mine: 'Mine', theirs: 'Theirs', by: 'A editor' }],
    })
    const shown = { ...open?.shown, conflicts: 'title.en', since: String(open?.since) }
    expect(await saveRow(researcher, ids.case, form(at(2), shown))).toMatchObject({
      errors: [{ field: 'conflicts', code: 'choose' }],
    })
    expect((await openForm(researcher, ids.case, { edit: 'heading/heading' })).open?.conflicts).toMatchObject(
      [{ field: 'title.en', mine: 'Mine', theirs: 'Theirs', by: 'A editor' }],
    )
    const chosen = form(at(2), { ...shown, 'choose.title.en': 'theirs' })
    expect(await saveRow(researcher, ids.case, chosen)).toMatchObject({ revision: 3 })
    expect(await caseOf(researcher, ids.case)).toMatchObject({
      title: { en: 'Theirs' },
      summary: { kk: 'Қазақша', ru: 'По-русски' },
    })
    expect(await listTyped(researcher, ids.case)).toEqual([])
  })

  test('a row that somebody took away comes back, or stays away, as it is chosen', async () => {
    const { ids, claim } = await withClaim()
    await removeRow(editor, ids.case, form({ ...claim, base: 3 }, {}))
    const late = { kind: 'event', event: 'search', 'text.en': 'Late words' }
    expect(await saveRow(researcher, ids.case, form({ ...claim, base: 3 }, late))).toMatchObject({
      why: 'conflict',
    })
    const { open } = await openForm(researcher, ids.case, { edit: `claims/${claim.row}` })
    expect(open).toMatchObject({ isNew: true, shown: late, conflicts: [{ field: '', theirs: '' }] })
    const again = (side: string) => form({ ...claim, base: 4 }, { ...late, conflicts: '', 'choose.': side })
    await saveRow(researcher, ids.case, again('theirs'))
    expect((await caseOf(researcher, ids.case)).claims).toEqual([])
    await saveRow(researcher, ids.case, again('mine'))
    expect((await caseOf(researcher, ids.case)).claims).toMatchObject([
      { id: claim.row, text: { en: 'Late words' } },
    ])
  })
})

describe('taking a row away', () => {
  test('is refused while others point at it, and undone by bringing it back', async () => {
    const { ids, claim } = await withClaim()
    const subject = { section: 'subjects', row: ids.person, base: 3 }
    expect(await removeRow(researcher, ids.case, form(subject, {}))).toMatchObject({
      uses: [{ section: 'claims', row: claim.row }],
    })
    const gone = await removeRow(researcher, ids.case, form({ ...claim, base: 3 }, {}))
    expect(gone).toMatchObject({ revision: 4 })
    expect(await bringBack(researcher, ids.case, 4)).toMatchObject({ revision: 5, key: { row: claim.row } })
    expect(await bringBack(researcher, ids.case, 4)).toMatchObject({ revision: 5 })
    expect((await caseOf(researcher, ids.case)).claims).toMatchObject([
      { id: claim.row, text: { en: 'The court sat' } },
    ])
    expect(await bringBack(researcher, ids.case, 1)).toEqual({ missing: true })
  })
})

describe('words that are not saved', () => {
  const words = (row: string, text: string) =>
    form({ section: 'claims', row, base: 1 }, { kind: 'event', event: 'trial', 'text.en': text })

  test('are their writer’s alone, replace each other, and are gone when they are what is saved', async () => {
    const { ids, claim } = await withClaim()
    expect(await keepTyped(researcher, ids.case, words(claim.row, 'First'))).toBe(true)
    expect(await keepTyped(researcher, ids.case, words(claim.row, 'Second'))).toBe(true)
    expect(await listTyped(researcher, ids.case)).toMatchObject([{ fields: { 'text.en': 'Second' } }])
    expect(await listTyped(editor, ids.case)).toEqual([])
    const saved = form(
      { ...claim, base: 3 },
      { kind: 'event', event: 'trial', about: `person:${ids.person}`, 'text.en': 'The court sat' },
    )
    expect(await keepTyped(researcher, ids.case, saved)).toBe(false)
    expect(await listTyped(researcher, ids.case)).toEqual([])
  })

  test('that came after the session had ended are there after signing in, and say so', async () => {
    const ids = await aCase(researcher)
    const row = uuid()
    await keepTypedOf(researcher.id, ids.case, words(row, 'In mid-sen'))
    const { open, drafts } = await openForm(researcher, ids.case, { edit: `claims/${row}` })
    expect(drafts).toMatchObject([{ ended: true }])
    expect(open).toMatchObject({ shown: { 'text.en': 'In mid-sen' }, kept: { ended: true } })
  })

  test('are not kept of a record that their writer does not see, nor for an account that was ended', async () => {
    const secret = await aCase(editor, { restricted: true })
    await keepTypedOf(researcher.id, secret.case, words(uuid(), 'Guessed'))
    const former = await accountOf('researcher')
    await here.prisma.account.update({ where: { id: former.id }, data: { endedAt: new Date() } })
    const open = await aCase(researcher)
    await keepTypedOf(former.id, open.case, words(uuid(), 'Too late'))
    expect(await here.prisma.typed.count({ where: { recordId: { in: [secret.case, open.case] } } })).toBe(0)
  })
})

describe('citing', () => {
  const TEXT = ['Бірінші абзац.', 'Сот осылай деді. Тағы бір сөйлем.', 'Үшінші: сот осылай деді.']

  test('words that were typed get what stands around them, and their paragraph', async () => {
    const ids = await aCase(researcher)
    await saveSourceText(researcher, ids.source, TEXT)
    const [claim, first, second] = [uuid(), uuid(), uuid()]
    const cited = {
      kind: 'event',
      event: 'trial',
      citations: [first, second],
      [`citations.${first}.sourceId`]: ids.source,
      [`citations.${first}.part`]: 'body',
      [`citations.${first}.stance`]: 'supports',
      [`citations.${first}.quoteExact`]: ' Тағы  бір\nсөйлем ',
      [`citations.${second}.sourceId`]: ids.source,
      [`citations.${second}.part`]: 'body',
      [`citations.${second}.stance`]: 'supports',
      [`citations.${second}.quoteExact`]: 'words of another text',
    }
    await saveRow(researcher, ids.case, form({ section: 'claims', row: claim, base: 1 }, cited))
    expect((await caseOf(researcher, ids.case)).claims[0]?.citations).toEqual([
      {
        id: first,
        sourceId: ids.source,
        part: 'body',
        stance: 'supports',
        paragraph: '2',
        quoteExact: 'Тағы бір сөйлем',
        quotePrefix: 'Бірінші абзац. Сот осылай деді. ',
        quoteSuffix: '. Үшінші: сот осылай деді.',
      },
      {
        id: second,
        sourceId: ids.source,
        part: 'body',
        stance: 'supports',
        quoteExact: 'words of another text',
      },
    ])
  })

  test('history says that the text of a source was kept, and none of its words', async () => {
    const ids = await aCase(researcher)
    await saveSourceText(researcher, ids.source, TEXT)
    const { source } = await openForm(researcher, ids.case, { source: ids.source })
    expect(source?.paragraphs).toEqual(TEXT)
    const revisions = await here.prisma.revision.findMany({
      where: { recordId: ids.source },
      include: { text: true },
    })
    expect(revisions.map(({ action }) => action)).toContain('source-text')
    expect(JSON.stringify(revisions.map(({ text }) => text?.body))).not.toContain('осылай')
    await saveSourceText(researcher, ids.source, [])
    expect((await openForm(researcher, ids.case, { source: ids.source })).source?.paragraphs).toEqual([])
  })

  test('a text that came after the session had ended is there again, for its writer alone', async () => {
    const ids = await aCase(researcher)
    await keepTypedOf(researcher.id, ids.source, { text: 'Typed from paper', back: '' })
    const beside = (actor: DeskActor) => openForm(actor, ids.case, { source: ids.source })
    expect((await beside(researcher)).typedTexts.get(ids.source)).toBe('Typed from paper')
    expect((await beside(editor)).typedTexts.size).toBe(0)
    const asked = {
      actor: researcher,
      voice: voiceOf('en'),
      id: ids.source,
      fields: { text: 'Typed from paper' },
    }
    expect(await sourceTextAction(asked)).toMatchObject({ note: 'editor.notes.sourceText' })
    expect((await beside(researcher)).typedTexts.size).toBe(0)
    const long = { ...asked, fields: { text: 'x'.repeat(20_001) } }
    expect(await sourceTextAction(long)).toMatchObject({ refused: { say: 'editor.refused.sourceText' } })
    expect((await beside(researcher)).typedTexts.get(ids.source)).toHaveLength(20_001)
    expect((await beside(researcher)).source?.paragraphs).toEqual(['Typed from paper'])
  })

  test('the text of a source of a restricted case is nobody else’s, and readers keep none', async () => {
    const secret = await aCase(editor, { restricted: true })
    await saveSourceText(editor, secret.source, TEXT)
    const ids = await aCase(researcher)
    expect((await openForm(researcher, ids.case, { source: secret.source })).source).toBeNull()
    await expect(saveSourceText(researcher, secret.source, [])).rejects.toThrow('not-found')
    await expect(saveSourceText(reader, ids.source, TEXT)).rejects.toThrow('denied')
    await expect(saveSourceText(researcher, ids.person, TEXT)).rejects.toThrow('not-found')
  })
})
