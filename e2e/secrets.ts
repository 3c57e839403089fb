import type { PrismaClient } from '@/lib/db/types'
import { plantDeskSecrets } from './desk-secrets'
import { OLD_SLUG, SECRETS, words } from './secret-words'

export async function plantSecrets(db: PrismaClient): Promise<void> {
  const published = await db.case.findFirstOrThrow({ where: { slug: 'marat-zhylanbayev-2023' } })
  const known = await db.person.findFirstOrThrow({ where: { slug: 'marat-zhylanbayev' } })
  const source = await db.source.findFirstOrThrow({ where: { slug: 'azattyq-2026-06-22' } })
  await plantDeskSecrets(db, { published, source })
  const draftSource = await db.source.create({
    data: {
      slug: SECRETS.draftSourceSlug,
      kind: 'news',
      publisher: words(SECRETS.draftSource),
      title: SECRETS.draftSource,
      lang: 'en',
      seenAs: 'full',
    },
  })
  const person = await db.person.create({
    data: {
      slug: SECRETS.draftPersonSlug,
      name: words(`${SECRETS.draftPerson} Zolt`),
      sort: words(SECRETS.draftPerson),
    },
  })
  const cases = [
    { slug: SECRETS.draftCaseSlug, word: SECRETS.draftCase, publication: 'draft' },
    { slug: SECRETS.withdrawnCaseSlug, word: SECRETS.withdrawnCase, publication: 'withdrawn' },
  ] as const
  for (const { slug, word, publication } of cases) {
    const made = await db.case.create({
      data: {
        slug,
        kind: 'criminal',
        title: words(word),
        summary: words(word),
        sort: words(word),
        publication,
      },
    })
    await db.caseSubject.create({ data: { caseId: made.id, personId: person.id, role: 'target' } })
    await db.claim.create({
      data: {
        kind: 'event',
        event: 'search',
        caseId: made.id,
        personId: person.id,
        text: words(word),
        publication: 'published',
        citations: { create: { sourceId: source.id, part: 'body', paragraph: '1', ordinal: 0 } },
      },
    })
    await db.searchTerm.create({
      data: { kind: 'case', recordId: made.id, text: word, folded: word.toLowerCase() },
    })
  }
  // A draft within a published case, and a published claim that rests on a draft source alone.
  await db.claim.create({
    data: {
      kind: 'event',
      event: 'search',
      caseId: published.id,
      personId: known.id,
      text: words(SECRETS.draftClaim),
      citations: { create: { sourceId: source.id, part: 'body', paragraph: '1', ordinal: 0 } },
    },
  })
  await db.claim.create({
    data: {
      kind: 'event',
      event: 'search',
      caseId: published.id,
      text: words(SECRETS.draftClaim),
      publication: 'published',
      inclusion: SECRETS.inclusionNote,
      citations: { create: { sourceId: draftSource.id, part: 'body', paragraph: '1', ordinal: 0 } },
    },
  })
  const draftLetter = await db.letter.create({
    data: {
      slug: SECRETS.draftLetterSlug,
      title: words(SECRETS.draftLetter),
      summary: words(SECRETS.draftLetter),
      reportedInId: source.id,
    },
  })
  // A published claim that one citation puts into the mouth of a draft letter.
  await db.claim.create({
    data: {
      kind: 'event',
      event: 'search',
      caseId: published.id,
      text: words('Seen'),
      publication: 'published',
      citations: {
        create: [
          { sourceId: source.id, part: 'body', paragraph: '1', ordinal: 0 },
          { sourceId: source.id, part: 'body', paragraph: '2', ordinal: 1, letterId: draftLetter.id },
        ],
      },
    },
  })
  // An ask about the published case that rests on a draft source alone.
  const letter = await db.letter.findFirstOrThrow({ where: { publication: 'published' } })
  const ask = await db.claim.create({
    data: {
      kind: 'ask',
      askNumber: 99,
      letterId: letter.id,
      text: words(SECRETS.draftClaim),
      publication: 'published',
      citations: { create: { sourceId: draftSource.id, part: 'body', paragraph: '1', ordinal: 0 } },
    },
  })
  await db.askCase.create({ data: { claimId: ask.id, caseId: published.id } })
  // A published letter that only a draft source reports.
  const unreported = await db.letter.create({
    data: {
      slug: SECRETS.unreportedLetterSlug,
      title: words(SECRETS.unreportedLetter),
      summary: words(SECRETS.unreportedLetter),
      reportedInId: draftSource.id,
      publication: 'published',
    },
  })
  await db.searchTerm.create({
    data: {
      kind: 'letter',
      recordId: unreported.id,
      text: SECRETS.unreportedLetter,
      folded: SECRETS.unreportedLetter.toLowerCase(),
    },
  })
  // A proceeding against an unpublished person in the published case.
  await db.proceeding.create({
    data: {
      caseId: published.id,
      personId: person.id,
      kind: 'criminal',
      name: words(SECRETS.draftPerson),
      ordinal: 99,
    },
  })
  await db.theme.create({
    data: {
      slug: SECRETS.draftThemeSlug,
      name: words(SECRETS.draftTheme),
      summary: words(SECRETS.draftTheme),
    },
  })
  await db.organisation.create({
    data: { slug: SECRETS.draftOrganisationSlug, kind: 'ngo', name: words(SECRETS.draftOrganisation) },
  })
  // An address that was given up; it is no secret and leads to the case.
  await db.oldSlug.create({ data: { kind: 'case', slug: OLD_SLUG, recordId: published.id } })
  const terms = [
    { kind: 'person', recordId: person.id, text: `${SECRETS.draftPerson} Zolt` },
    { kind: 'source', recordId: draftSource.id, text: SECRETS.draftSource },
  ] as const
  for (const term of terms) await db.searchTerm.create({ data: { ...term, folded: term.text.toLowerCase() } })
}
