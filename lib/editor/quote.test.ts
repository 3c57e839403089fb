import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTEXT, findSelector, selectorOf } from './quote'

const TEXT = [
  'Бірінші абзац.',
  'Сот Ақын Тестовты  жеті жылға\nбас бостандығынан айырды. Сот осылай деді.',
  'Үшінші абзац: Сот осылай деді.',
]

describe('selectorOf', () => {
  test('squeezes white space and says the paragraph', () => {
    expect(selectorOf(TEXT, { paragraph: 1, offset: 4 }, { paragraph: 1, offset: 29 })).toEqual({
      exact: 'Ақын Тестовты жеті жылға',
      prefix: 'Бірінші абзац. Сот ',
      suffix: ' бас бостандығынан айырды. Сот о',
      from: 2,
      to: 2,
    })
  })

  test('words over the end of a paragraph are in two', () => {
    const selector = selectorOf(TEXT, { paragraph: 0, offset: 8 }, { paragraph: 1, offset: 3 })
    expect(selector).toMatchObject({ exact: 'абзац. Сот', from: 1, to: 2 })
  })

  test('white space alone is nothing', () => {
    expect(selectorOf(TEXT, { paragraph: 1, offset: 17 }, { paragraph: 1, offset: 19 })).toBeNull()
    expect(selectorOf([], { paragraph: 0, offset: 0 }, { paragraph: 0, offset: 3 })).toBeNull()
  })
})

describe('findSelector', () => {
  test('repeated words are found where their surroundings are', () => {
    const second = TEXT[2]?.indexOf('Сот осылай') ?? 0
    const selector = selectorOf(TEXT, { paragraph: 2, offset: second }, { paragraph: 2, offset: second + 10 })
    expect(selector && findSelector(TEXT, selector)).toMatchObject({ from: 3, certain: true })
  })

  test('words without surroundings are found first, or near the paragraph that is said, and that is not certain', () => {
    expect(findSelector(TEXT, { exact: 'Сот осылай деді' })).toMatchObject({ from: 2, certain: false })
    expect(findSelector(TEXT, { exact: 'Сот осылай деді' }, 3)).toMatchObject({ from: 3 })
  })

  test('words that are not there are not found', () => {
    expect(findSelector(TEXT, { exact: 'сот осылай демеді' })).toBeNull()
    expect(findSelector(TEXT, { exact: '  ' })).toBeNull()
  })
})

const word = fc.constantFrom('сот', 'деді', 'Сот', '👩‍⚖️', 'ә', '.', 'жеті')
const space = fc.constantFrom(' ', '  ', '\n', '\t', ' ')
const paragraph = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''))
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 5 })
const place = (texts: readonly string[]) =>
  fc
    .nat({ max: texts.length - 1 })
    .chain((index) =>
      fc.record({ paragraph: fc.constant(index), offset: fc.nat({ max: texts[index]?.length ?? 0 }) }),
    )

test('whatever is selected is found again, the very place of repeated words included', () => {
  fc.assert(
    fc.property(
      paragraphs.chain((texts) => fc.tuple(fc.constant(texts), place(texts), place(texts))),
      ([texts, a, b]) => {
        const inOrder = a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset <= b.offset)
        const [start, end] = inOrder ? [a, b] : [b, a]
        const selector = selectorOf(texts, start, end)
        fc.pre(selector !== null)
        expect(selector.prefix.length).toBeLessThanOrEqual(CONTEXT)
        expect(selector.suffix.length).toBeLessThanOrEqual(CONTEXT + 1)
        const found = findSelector(texts, selector)
        expect(found).not.toBeNull()
        // The place that was found says the same selector; where it is certain, it is the same place.
        const again = found && selectorOf(texts, found.start, found.end)
        expect(again?.exact).toBe(selector.exact)
        if (found?.certain) expect(again).toEqual(selector)
      },
    ),
    { numRuns: 400 },
  )
})
