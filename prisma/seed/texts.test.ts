import { describe, expect, test } from 'vitest'
import { LANGS, type Lang } from '@/lib/i18n/lang'
import { foundingFacts } from './founding'

interface Text {
  readonly at: string
  readonly lang: Lang
  readonly text: string
  readonly inRecognition: boolean
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const isWords = (value: Record<string, unknown>) => LANGS.some((lang) => typeof value[lang] === 'string')

/** Every text for readers, with the way that leads to it. */
function textsIn(value: unknown, at: string, inRecognition = false): Text[] {
  if (!isRecord(value)) return []
  if (isWords(value))
    return LANGS.map((lang) => ({
      at: `${at}.${lang}`,
      lang,
      text: textOf(value[lang]),
      inRecognition,
    }))
  const recognition = inRecognition || value['kind'] === 'recognition'
  return Object.entries(value).flatMap(([key, each]) => {
    const name = isRecord(each) ? textOf(each['slug']) || textOf(each['key']) || key : key
    return textsIn(each, `${at}/${name}`, recognition)
  })
}

const texts = textsIn(foundingFacts(), '')
const offending = (wrong: (text: string) => unknown, of: readonly Text[] = texts) =>
  of.filter(({ text }) => wrong(text)).map(({ at, text }) => `${at}: ${text}`)
const kazakh = texts.filter(({ lang }) => lang === 'kk')
const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? []

describe('the texts of the founding facts', () => {
  test('stand in Kazakh, Russian and English, none of them empty', () => {
    expect(texts.length).toBeGreaterThan(1000)
    expect(offending((text) => text.trim() === '')).toEqual([])
  })

  test('have no word that mixes Latin and Cyrillic letters', () => {
    const mixed = (text: string) =>
      words(text).some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
    expect(mixed('қaзақ')).toBe(true)
    expect(offending(mixed)).toEqual([])
  })

  // Letters of neighbours that look like ones of the Kazakh alphabet: Ukrainian ї є ґ, Latin ə ɵ, Cyrillic ҳ ҡ ҥ, barred ө.
  test('have no look-alikes of ә ғ қ ң ө ұ ү һ і', () => {
    const lookAlike = (text: string) => /[ƏəǝɵƟҳҲҡҠҥҤӊӉӄӃҝҜҟҞїЇєЄґҐŋŊ]/u.test(text)
    expect(lookAlike('əлем')).toBe(true)
    expect(offending(lookAlike, kazakh)).toEqual([])
  })

  test('Kazakh ones are in Kazakh letters: a text of several words has at least one that Russian lacks', () => {
    const plain = (text: string) => words(text).length > 7 && !/[әғқңөұүһі]/iu.test(text)
    expect(offending(plain, kazakh)).toEqual([])
  })

  test('Russian ones have no Kazakh letters outside quotation marks and names', () => {
    const foreign = (text: string) =>
      /[әғқңұүһі]/iu.test(text.replace(/[«„“][^»“”]*[»“”]/gu, '').replace(/\p{Lu}\p{L}+/gu, ''))
    const russian = texts.filter(({ lang }) => lang === 'ru')
    expect(offending(foreign, russian)).toEqual([])
  })

  test('call nobody a political prisoner: only a recognition does, in the name of who recognises', () => {
    const judged =
      /политзаключ|политическ\w* заключ|политическ\p{L}* заключ|саяси тұтқын|political prisoner|prisoners? of conscience/iu
    expect(
      offending(
        (text) => judged.test(text),
        texts.filter(({ inRecognition }) => !inRecognition),
      ),
    ).toEqual([])
  })

  test.each([
    ['telephone number', /\+?\d[\d\s()-]{8,}\d/u, '+7 701 123 45 67'],
    ['e-mail address', /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u, 'name@example.org'],
    ['identity number', /(?<!\d)\d{12}(?!\d)/u, '900101300123'],
    [
      'street address',
      /(?:улица|ул\.|проспект|пр-т|көшесі|даңғылы|\bstreet|\bavenue)[^.]{0,30}\d+|\bкв\. ?\d|\bпәтер \d/iu,
      'улица Абая, 10',
    ],
  ])('have no %s', (_, pattern, example) => {
    expect(pattern.test(example)).toBe(true)
    expect(offending((text) => pattern.test(text))).toEqual([])
  })
})
