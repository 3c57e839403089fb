import type { CaseKind } from '@/lib/case/dto'
import { barOf } from '@/lib/case/view'
import { claimsOfPerson, type Claim } from '@/lib/claim/dto'
import { PERSON } from '@/lib/claim/claim.builder'
import { day } from '@/lib/dates/day'
import { custodyOn, custodySegments } from '@/lib/status/custody'
import { hasDied, lifeOn } from '@/lib/status/life'
import { legalStatusOn } from '@/lib/status/legal'
import type { CaseLine, GroupLine, LegalLine, PersonLine, SubjectLine } from './dto'
import { caseTraits, groupTraits, latestChange, latestOf, personTraits } from './traits'

// Lines of the register for tests: a person's claims are all about one proceeding of the case she stands in.

const TODAY = day('2026-11-22')

interface GivenPerson {
  readonly claims?: readonly Claim[]
  readonly charges?: readonly string[]
  readonly occupations?: readonly string[]
}

export function aPerson(
  slug: string,
  { claims = [], charges = [], occupations = [] }: GivenPerson = {},
): SubjectLine {
  const own = claimsOfPerson(claims, PERSON)
  const life = lifeOn(own, TODAY)
  const custody = custodyOn(own, TODAY)
  const segments = custodySegments(own, TODAY)
  const finding = hasDied(life) ? null : legalStatusOn('criminal', own, TODAY)
  const legal: LegalLine[] = finding ? [finding] : []
  const status = { on: TODAY, custody, life, proceedings: [], headline: null, segments }
  const person: PersonLine = {
    slug,
    name: { en: slug },
    sort: { en: slug },
    custody,
    life,
    headline: finding,
    proceedings: legal.length,
    bar: barOf(status, TODAY),
    changed: latestChange({ life, custody }, legal),
    confirmed: latestOf([finding?.lastConfirmed ?? null]),
  }
  return { person, role: 'target', legal, traits: personTraits(person, legal, charges, occupations) }
}

export function aGroupOf(size: number, claims: readonly Claim[] = []): GroupLine {
  const finding = legalStatusOn('criminal', claims, TODAY)
  const legal: LegalLine[] = finding ? [finding] : []
  return {
    id: `group-of-${size}`,
    name: { en: `${size} people` },
    size,
    legal,
    traits: groupTraits(legal, []),
  }
}

interface GivenCase {
  readonly kind?: CaseKind
  readonly subjects?: readonly SubjectLine[]
  readonly groups?: readonly GroupLine[]
  readonly themes?: readonly string[]
  readonly places?: readonly string[]
  readonly from?: string
  readonly to?: string
}

export function aCase(slug: string, given: GivenCase = {}): CaseLine {
  const { kind = 'criminal', subjects = [], groups = [], themes = [], places = [] } = given
  const span = given.from && given.to ? { from: day(given.from), to: day(given.to) } : null
  return {
    slug,
    kind,
    title: { en: slug },
    sort: { en: slug },
    subjects,
    groups,
    traits: caseTraits({ kind, themes, places, span, people: subjects.length, groups: groups.length }),
    changed: latestOf(subjects.map(({ person }) => person.changed?.day ?? null)),
    confirmed: latestOf(subjects.map(({ person }) => person.confirmed)),
  }
}
