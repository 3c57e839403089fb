import { describe, expect, test } from 'vitest'
import { foundingFacts } from './founding'

const facts = foundingFacts()

describe('who was sentenced to what', () => {
  const sentences = facts.cases.flatMap((each) => each.claims).filter((claim) => claim.kind === 'sentence')

  test('whoever is under restricted freedom alone has no imprisonment anywhere', () => {
    const kindsOf = (person: string) =>
      sentences
        .filter((claim) => claim.person === person)
        .flatMap(({ components }) => components.map(({ kind }) => kind))
    const restricted = facts.people
      .map(({ slug }) => slug)
      .filter((slug) => kindsOf(slug).includes('restricted_freedom'))
    expect(restricted).toContain('orazaly-yerzhanov')
    for (const person of restricted)
      expect([person, kindsOf(person).includes('imprisonment')]).toEqual([person, false])
  })

  test('Zhakhin’s penalty is of no named kind', () => {
    const his = sentences.filter((claim) => claim.person === 'amangeldi-zhakhin')
    expect(his.flatMap(({ components }) => components)).toEqual([{ kind: 'unspecified', months: 84 }])
  })

  test('the nineteen of the Atajurt case are a group and no persons', () => {
    const atajurt = facts.cases.find((each) => each.groups.some(({ size }) => size === 19))
    expect(atajurt?.slug).toMatch(/atajurt/)
    expect(atajurt?.subjects).toEqual([])
    expect(atajurt?.claims.flatMap(({ person }) => person ?? [])).toEqual([])
    expect(atajurt?.proceedings.flatMap(({ person }) => person ?? [])).toEqual([])
  })
})
