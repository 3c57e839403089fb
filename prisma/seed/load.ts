import { v7 as uuid } from 'uuid'
import { boundsOf, type Edtf } from '@/lib/dates/edtf'
import { toDbDate, day, type Day } from '@/lib/dates/day'
import type { Prisma, PrismaClient } from '@/lib/db/types'
import { sortKey } from '@/lib/i18n/sort-key'
import { LANGS, type Words } from '@/lib/i18n/lang'
import { scriptOfName, searchTermsOf, type SearchableRecord } from '@/lib/search/terms'
import { foundingFacts, type FoundingFacts } from './founding'

type ClaimFact = FoundingFacts['cases'][number]['claims'][number]
type CitationFact = ClaimFact['citations'][number]
type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'>

/** Puts the founding facts into an empty database, all or nothing. @throws ZodError where a fact file does not fit its schema */
export async function loadFoundingFacts(db: PrismaClient) {
  const facts = foundingFacts()
  await db.$transaction((tx) => new FactsLoader(tx, facts).load(), { timeout: 120_000 })
  return {
    cases: facts.cases.length,
    claims: await db.claim.count(),
    sources: facts.sources.length,
  }
}

/** Keys of the files become ids; a key that nothing defines is an error that names it. */
class Keys {
  private readonly ids = new Map<string, string>()
  constructor(private readonly what: string) {}
  add(key: string): string {
    if (this.ids.has(key)) throw new Error(`${this.what} «${key}» is defined twice`)
    const id = uuid()
    this.ids.set(key, id)
    return id
  }
  get(key: string): string {
    const id = this.ids.get(key)
    if (!id) throw new Error(`${this.what} «${key}» is not defined`)
    return id
  }
  maybe(key: string | undefined): string | null {
    return key === undefined ? null : this.get(key)
  }
}

const published = { publication: 'published' } as const
const sortKeys = (words: Words): Words =>
  Object.fromEntries(LANGS.map((lang) => [lang, sortKey(words[lang] ?? '', lang)]))
const dateColumns = (date: Edtf | undefined) => {
  const bounds = date ? boundsOf(date) : { earliest: null, latest: null }
  return {
    date: date ?? null,
    earliest: bounds.earliest && toDbDate(bounds.earliest),
    latest: bounds.latest && toDbDate(bounds.latest),
  }
}

class FactsLoader {
  private readonly people = new Keys('person')
  private readonly sources = new Keys('source')
  private readonly organisations = new Keys('organisation')
  private readonly places = new Keys('place')
  private readonly occupations = new Keys('occupation')
  private readonly laws = new Keys('article of law')
  private readonly themes = new Keys('theme')
  private readonly letters = new Keys('letter')
  private readonly cases = new Keys('case')
  private readonly publishedLast = new Map<string, Day>()
  private readonly searchable: SearchableRecord[] = []

  constructor(
    private readonly tx: Tx,
    private readonly facts: FoundingFacts,
  ) {}

  async load() {
    await this.loadVocabularies()
    await this.loadSources()
    await this.loadPeople()
    for (const { slug } of this.facts.letters) this.letters.add(slug)
    for (const { slug } of this.facts.cases) this.cases.add(slug)
    await this.loadLetterRecords()
    for (const each of this.facts.themes) await this.loadTheme(each)
    for (const each of this.facts.cases) await this.loadCase(each)
    for (const each of this.facts.letters) await this.loadLetterClaims(each)
    await this.tx.searchTerm.createMany({ data: this.searchable.flatMap(searchTermsOf) })
  }

  private async loadVocabularies() {
    const all = this.facts.vocabularies
    await this.tx.place.createMany({
      data: all.flatMap((v) => v.places).map((place) => ({ id: this.places.add(place.slug), ...place })),
    })
    await this.tx.occupation.createMany({
      data: all
        .flatMap((v) => v.occupations)
        .map((each) => ({ id: this.occupations.add(each.slug), ...each })),
    })
    await this.tx.lawArticle.createMany({
      data: all.flatMap((v) => v.laws).map((law) => ({ id: this.laws.add(law.slug), ...law })),
    })
    const organisations = all.flatMap((v) => v.organisations)
    await this.tx.organisation.createMany({
      data: organisations.map((each) => ({ id: this.organisations.add(each.slug), ...each, ...published })),
    })
    for (const { slug, name, shortName } of organisations)
      this.searchable.push({
        kind: 'organisation',
        recordId: this.organisations.get(slug),
        texts: [name, shortName ?? {}],
      })
    for (const { slug, name } of this.facts.themes)
      this.searchable.push({ kind: 'theme', recordId: this.themes.add(slug), texts: [name] })
  }

  private async loadSources() {
    const data = this.facts.sources.map(({ organisation, ...source }) => {
      const id = this.sources.add(source.slug)
      const last = source.published ? boundsOf(source.published).latest : null
      if (last) this.publishedLast.set(source.slug, last)
      this.searchable.push({
        kind: 'source',
        recordId: id,
        texts: [source.publisher, source.title ? { en: source.title } : {}],
      })
      return {
        id,
        ...source,
        ...published,
        publisherId: this.organisations.maybe(organisation),
        publishedLast: last && toDbDate(last),
      }
    })
    await this.tx.source.createMany({ data })
  }

  private async loadPeople() {
    for (const { names, sort, ...person } of this.facts.people) {
      const id = this.people.add(person.slug)
      await this.tx.person.create({ data: { id, ...person, ...published, sort: sortKeys(sort) } })
      await this.tx.personName.createMany({
        data: names.map(({ source, ...name }) => ({
          ...name,
          personId: id,
          script: scriptOfName(name.text),
          sourceId: this.sources.maybe(source),
        })),
      })
      this.searchable.push({
        kind: 'person',
        recordId: id,
        texts: [person.name, ...names.map((each) => ({ en: each.text }))],
      })
    }
  }

  private async loadLetterRecords() {
    for (const { parties, concerns: _, asks: __, statements: ___, reportedIn, date, ...letter } of this.facts
      .letters) {
      const id = this.letters.get(letter.slug)
      const known = dateColumns(date)
      await this.tx.letter.create({
        data: {
          id,
          ...letter,
          ...published,
          ...known,
          latest: known.latest ?? this.boundBy([{ source: reportedIn }]),
          reportedInId: this.sources.get(reportedIn),
        },
      })
      await this.tx.letterParty.createMany({
        data: parties.map(({ organisation, ...party }, ordinal) => ({
          ...party,
          letterId: id,
          ordinal,
          organisationId: this.organisations.maybe(organisation),
        })),
      })
      this.searchable.push({ kind: 'letter', recordId: id, texts: [letter.title] })
    }
  }

  private async loadTheme({ slug, name, summary, claims }: FoundingFacts['themes'][number]) {
    const id = this.themes.get(slug)
    await this.tx.theme.create({ data: { id, slug, name, summary, ...published } })
    for (const claim of claims) await this.loadClaim(claim, { themeId: id })
  }

  private async loadLetterClaims({ slug, concerns, asks, statements }: FoundingFacts['letters'][number]) {
    const letterId = this.letters.get(slug)
    for (const { citations, text, date } of concerns) {
      await this.createClaim(uuid(), citations, { kind: 'concern', letterId, text, ...dateColumns(date) })
    }
    for (const { number, text, cases, citations } of asks) {
      const id = uuid()
      await this.createClaim(id, citations, { kind: 'ask', letterId, text, askNumber: number })
      await this.tx.askCase.createMany({
        data: cases.map((each) => ({ claimId: id, caseId: this.cases.get(each) })),
      })
    }
    for (const claim of statements) await this.loadClaim(claim, { letterId })
  }

  private async loadCase({
    slug,
    kind,
    title,
    summary,
    themes,
    subjects,
    ...rest
  }: FoundingFacts['cases'][number]) {
    const caseId = this.cases.get(slug)
    const first = this.facts.people.find((person) => person.slug === subjects[0]?.person)
    await this.tx.case.create({
      data: { id: caseId, slug, kind, title, summary, sort: sortKeys(first?.sort ?? title), ...published },
    })
    this.searchable.push({ kind: 'case', recordId: caseId, texts: [title] })
    await this.tx.caseTheme.createMany({
      data: themes.map((theme) => ({ caseId, themeId: this.themes.get(theme) })),
    })
    await this.tx.caseSubject.createMany({
      data: subjects.map(({ person, role }) => ({ caseId, personId: this.people.get(person), role })),
    })
    const groups = new Keys(`group of ${slug}`)
    await this.tx.caseGroup.createMany({
      data: rest.groups.map(({ key, ...group }) => ({ id: groups.add(key), caseId, ...group })),
    })
    const keys = {
      caseId,
      groups,
      proceedings: new Keys(`proceeding of ${slug}`),
      charges: new Keys(`charge of ${slug}`),
      disagreements: new Keys(`disagreement of ${slug}`),
      claims: new Keys(`claim of ${slug}`),
    }
    for (const [ordinal, proceeding] of rest.proceedings.entries()) {
      const proceedingId = keys.proceedings.add(proceeding.key)
      await this.tx.proceeding.create({
        data: stripUndefined({
          id: proceedingId,
          caseId,
          ordinal,
          kind: proceeding.kind,
          name: proceeding.name,
          body: proceeding.body,
          personId: this.people.maybe(proceeding.person),
          groupId: groups.maybe(proceeding.group),
        }),
      })
      await this.tx.charge.createMany({
        data: proceeding.charges.map(({ key, law, wording }) =>
          stripUndefined({
            id: keys.charges.add(key),
            proceedingId,
            lawArticleId: this.laws.maybe(law),
            wording,
          }),
        ),
      })
    }
    await this.tx.disagreement.createMany({
      data: rest.disagreements.map(({ key, ...words }) => ({
        id: keys.disagreements.add(key),
        caseId,
        ...words,
      })),
    })
    for (const claim of rest.claims) keys.claims.add(claim.key)
    for (const claim of rest.claims.toSorted(
      (a, b) => Number(a.kind === 'outcome') - Number(b.kind === 'outcome'),
    ))
      await this.loadClaim(claim, keys)
  }

  private async loadClaim(
    claim: ClaimFact,
    home: { themeId?: string; letterId?: string; caseId?: string } & Partial<
      Record<'groups' | 'proceedings' | 'charges' | 'disagreements' | 'claims', Keys>
    >,
  ) {
    const id = home.claims?.get(claim.key) ?? uuid()
    await this.createClaim(id, claim.citations, {
      kind: claim.kind,
      caseId: home.caseId ?? null,
      themeId: home.themeId ?? null,
      letterId: home.letterId ?? null,
      personId: this.people.maybe(claim.person),
      groupId: home.groups?.maybe(claim.group) ?? null,
      proceedingId: home.proceedings?.maybe(claim.proceeding) ?? null,
      disagreementId: home.disagreements?.maybe(claim.disagreement) ?? null,
      placeId: this.places.maybe(claim.place),
      text: claim.text,
      dateNote: claim.dateNote,
      standing: claim.standing ?? 'stands',
      inclusion: claim.inclusion ?? null,
      ...dateColumns(claim.date),
      ...('asOf' in claim && claim.asOf ? { asOf: toDbDate(day(claim.asOf)) } : {}),
      ...this.columnsOfKind(claim, home),
    })
    if (claim.kind !== 'sentence') return
    await this.tx.sentenceComponent.createMany({
      data: claim.components.map((component) =>
        stripUndefined({
          claimId: id,
          kind: component.kind,
          lengthDays: 'days' in component ? component.days : null,
          lengthMonths: 'months' in component ? component.months : null,
          amount: 'amount' in component ? component.amount : null,
          currency: 'currency' in component ? component.currency : null,
          scope: 'scope' in component ? component.scope : undefined,
        }),
      ),
    })
  }

  private columnsOfKind(
    claim: ClaimFact,
    home: { charges?: Keys; claims?: Keys },
  ): Partial<Prisma.ClaimUncheckedCreateInput> {
    switch (claim.kind) {
      case 'charge':
        return { chargeId: home.charges?.get(claim.charge), chargeStep: claim.step }
      case 'stage':
        return { stage: claim.stage }
      case 'measure': {
        const until = dateColumns(claim.until)
        return {
          measure: claim.measure,
          until: until.date,
          untilLatest: until.latest,
          lengthDays: claim.length?.days,
          lengthMonths: claim.length?.months,
          court: claim.court,
        }
      }
      case 'custody':
        return { custody: claim.custody }
      case 'sentence':
        return { court: claim.court }
      case 'outcome':
        return { outcome: claim.outcome, sentenceId: home.claims?.get(claim.of), court: claim.court }
      case 'life':
        return { life: claim.life }
      case 'event':
        return { event: claim.event }
      case 'statement':
        return {
          party: claim.party,
          speaker: claim.speaker,
          organisationId: this.organisations.maybe(claim.organisation),
        }
      case 'recognition':
        return { organisationId: this.organisations.get(claim.organisation), criterion: claim.criterion }
      case 'role':
        return {
          occupationId: this.occupations.get(claim.occupation),
          organisationId: this.organisations.maybe(claim.organisation),
        }
      case 'release':
      case 'name':
        return {}
    }
  }

  private async createClaim(
    id: string,
    citations: CitationFact[],
    data: Omit<Prisma.ClaimUncheckedCreateInput, 'id'>,
  ) {
    const latest = data.latest ?? (data.date ? null : this.boundBy(citations))
    await this.tx.claim.create({ data: { ...stripUndefined(data), id, latest, ...published } })
    await this.tx.citation.createMany({
      data: citations.map(({ source, letter, words, ...citation }, ordinal) => ({
        ...citation,
        claimId: id,
        ordinal,
        sourceId: this.sources.get(source),
        letterId: this.letters.maybe(letter),
        quoteExact: words ?? null,
      })),
    })
  }

  /** An undated claim was so at the latest when the first of its sources said it. */
  private boundBy(citations: readonly { source: string }[]): Date | null {
    const days = citations.flatMap(({ source }) => this.publishedLast.get(source) ?? [])
    const first = days.toSorted()[0]
    return first ? toDbDate(first) : null
  }
}

/** Prisma's strictUndefinedChecks refuses undefined; the fact files leave out what no source says. */
function stripUndefined<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T
}
