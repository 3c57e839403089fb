import { beforeAll, describe, expect, test } from 'vitest'
import { EVERYONE } from '@/lib/auth/policy'
import { getCaseDossier } from '@/lib/case/queries'
import { timelineOf } from '@/lib/case/view'
import { day } from '@/lib/dates/day'
import { withDatabase } from '@/lib/db/testing'
import { personStatusOn } from '@/lib/status/person-status'
import { foundingFacts } from './founding'
import { loadFoundingFacts } from './load'

const here = withDatabase()
const TODAY = '2026-11-22'

async function dossierOf(slug: string) {
  const dossier = await getCaseDossier(EVERYONE, slug)
  if (!dossier) throw new Error(`there is no case ${slug}`)
  return dossier
}

async function statusOf(slug: string, on = TODAY) {
  const { subjects, claimsOfSubjects, proceedings } = await dossierOf(slug)
  const [subject] = subjects
  if (!subject) throw new Error(`${slug} has no subject`)
  return personStatusOn(subject.id, claimsOfSubjects, proceedings, day(on))
}

/** Custody on each first of a month from 2010 to the day of the tests. */
async function custodyOverTheYears(slug: string) {
  const { subjects, claimsOfSubjects, proceedings } = await dossierOf(slug)
  const months = Array.from({ length: 17 * 12 }, (_, n) =>
    day(`${2010 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`),
  )
  return new Set(
    months.map(
      (on) => personStatusOn(subjects[0]?.id ?? '', claimsOfSubjects, proceedings, on).custody.state,
    ),
  )
}

describe('the founding facts in the database', () => {
  let loaded: Awaited<ReturnType<typeof loadFoundingFacts>>
  beforeAll(async () => {
    loaded = await loadFoundingFacts(here.prisma)
  }, 120_000)

  test('are all there', async () => {
    const facts = foundingFacts()
    expect(loaded).toMatchObject({ cases: facts.cases.length, sources: facts.sources.length })
    expect(await here.prisma.person.count()).toBe(facts.people.length)
    expect(await here.prisma.letter.count()).toBe(facts.letters.length)
    expect(await here.prisma.searchTerm.count()).toBeGreaterThan(facts.people.length)
    expect(loaded.claims).toBeGreaterThan(200)
  })

  test('every claim is published and cited', async () => {
    expect(await here.prisma.claim.count({ where: { citations: { none: {} } } })).toBe(0)
    expect(await here.prisma.claim.count({ where: { publication: { not: 'published' } } })).toBe(0)
  })

  test('every claim of a case has a day by which it was so, or sources without dates', async () => {
    const undated = await here.prisma.claim.findMany({
      where: { latest: null, asOf: null, date: null },
      select: { text: true, citations: { select: { source: { select: { publishedLast: true } } } } },
    })
    expect(undated.filter(({ citations }) => citations.some(({ source }) => source.publishedLast))).toEqual(
      [],
    )
  })

  test('every case can be read, and has a timeline', async () => {
    for (const { slug } of foundingFacts().cases)
      expect([slug, timelineOf((await dossierOf(slug)).claims).length > 0]).toEqual([slug, true])
  })

  test('loading them a second time is refused and changes nothing', async () => {
    await expect(loadFoundingFacts(here.prisma)).rejects.toMatchObject({ code: 'P2002' })
    expect(await here.prisma.claim.count()).toBe(loaded.claims)
  })

  test('Zhylanbayev was imprisoned on 1 June 2024', async () => {
    const status = await statusOf('marat-zhylanbayev-2023', '2024-06-01')
    expect(status).toMatchObject({ custody: { state: 'imprisoned' }, life: { state: 'living' } })
    expect(['convicted', 'upheld', 'in_force']).toContain(status.headline?.status)
  })

  test('Yerzhanov’s freedom is restricted, and he was in no prison', async () => {
    expect((await statusOf('orazaly-yerzhanov-2026')).custody.state).toBe('freedom_restricted')
    expect([...(await custodyOverTheYears('orazaly-yerzhanov-2026'))]).not.toContain('imprisoned')
  })

  test('Bazhkenova: custody unknown, last known house arrest; under investigation, last confirmed in June', async () => {
    const { custody, headline } = await statusOf('gulnara-bazhkenova-2025')
    expect(custody).toMatchObject({
      state: 'unknown',
      last: { state: 'house_arrest', to: '2026-02-01', why: 'term_ended' },
    })
    expect(headline).toMatchObject({ status: 'under_investigation', lastConfirmed: '2026-06-22' })
  })

  test('Aidos Sadykov was killed and has no headline', async () => {
    expect(await statusOf('aidos-sadykov-killing')).toMatchObject({
      life: { state: 'killed' },
      headline: null,
    })
  })

  test('Zhakhin was never known to be imprisoned: the kind of his penalty is not named', async () => {
    expect([...(await custodyOverTheYears('amangeldi-zhakhin-2025'))]).not.toContain('imprisoned')
    expect((await statusOf('amangeldi-zhakhin-2025')).headline?.status).toBe('convicted')
  })

  test('the nineteen of the Atajurt case are a group, and nobody’s status', async () => {
    const { subjects, groups, claimsOfSubjects } = await dossierOf('atajurt-19')
    expect({ subjects, claimsOfSubjects, sizes: groups.map(({ size }) => size) }).toEqual({
      subjects: [],
      claimsOfSubjects: [],
      sizes: [19],
    })
  })

  test('no text is said to have been read by an editor of its language', async () => {
    const read = { readIn: { isEmpty: false } } as const
    expect(await here.prisma.claim.count({ where: read })).toBe(0)
    expect(await here.prisma.case.count({ where: read })).toBe(0)
  })
})
