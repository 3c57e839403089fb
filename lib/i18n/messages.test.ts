import fs from 'node:fs'
import path from 'node:path'
import compile from 'icu-minify/compile'
import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { LANGS, type Lang } from './lang'

// Read from the files, so that a catalogue that no page imports is tested too.
const FOLDER = path.join(import.meta.dirname, 'messages')
const DOMAINS = fs.readdirSync(path.join(FOLDER, 'en')).map((file) => path.basename(file, '.json'))

interface Tree {
  readonly [key: string]: string | Tree
}

function readTree(lang: Lang, domain: string): Tree {
  const tree: Tree = JSON.parse(fs.readFileSync(path.join(FOLDER, lang, `${domain}.json`), 'utf8'))
  return tree
}

/** `home.title` and its message, of every leaf. */
function messagesOf(tree: Tree, above = ''): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[above + key, value] as [string, string]]
      : messagesOf(value, `${above}${key}.`),
  )
}

/** One argument of a message: `select`, `plural` or a plain value, and in the first two what is said when. */
interface Argument {
  readonly name: string
  readonly kind: 'value' | 'date' | 'plural' | 'select' | 'tag'
  readonly options: Readonly<Record<string, unknown>>
}

const KIND_OF_CODE = ['value', 'select', 'plural', 'plural', 'value', 'date', 'date'] as const

/** Every argument of a compiled message (icu-minify), those inside of options and tags included. */
function argumentsOf(compiled: unknown): Argument[] {
  if (!Array.isArray(compiled)) return []
  return compiled.flatMap((node: unknown): Argument[] => {
    if (!Array.isArray(node)) return []
    const [name, code, options] = node as [string, unknown, unknown]
    if (code === undefined) return [{ name, kind: 'value', options: {} }]
    if (typeof code !== 'number') return [{ name, kind: 'tag', options: {} }, ...argumentsOf(node.slice(1))]
    const kind = KIND_OF_CODE[code] ?? 'value'
    const said = kind === 'select' || kind === 'plural' ? Object.entries(options as object) : []
    return [
      { name, kind, options: Object.fromEntries(said) },
      ...said.flatMap(([, each]) => argumentsOf(each)),
    ]
  })
}

const read = (message: string) => argumentsOf(compile(message))

// In the sentence of a status one day is handed over in every form that a language may need («since 5 May», «on 5 May»),
// and with it what verbs agree with; each language takes its pick. status-sentence.test.ts reads what comes out.
const FORMS_OF_A_DAY = new Set(['since', 'when', 'start', 'day'])
const AGREEMENT = new Set(['surname', 'count'])

/** Names, and of a select its words. A number that one language writes with a plural and another without is one argument. */
function needsOf(key: string, message: string): string[] {
  const inSentence = key.startsWith('sentence.')
  const needs = read(message)
    .filter(({ name }) => !(inSentence && AGREEMENT.has(name)))
    .map(({ name, kind, options }) => {
      if (inSentence && FORMS_OF_A_DAY.has(name)) return 'a day'
      return kind === 'select' ? `${name}: ${Object.keys(options).toSorted().join(' ')}` : name
    })
  return [...new Set(needs)].toSorted()
}

function dummiesFor(message: string): Record<string, string | number | Date> {
  const dummies = { value: 'dummy', date: new Date('2026-06-22T00:00:00Z'), plural: 3, tag: '' } as const
  const given = read(message).filter(({ kind }) => kind !== 'tag')
  return Object.fromEntries(
    given.map(({ name, kind, options }) => [
      name,
      kind === 'select' ? (Object.keys(options)[0] ?? '') : dummies[kind],
    ]),
  )
}

const FORMS: Record<Lang, readonly string[]> = {
  kk: ['other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
}

/** Forms that a language needs where it writes the number; where it does not, one word may serve for many. */
function missingForms(message: string, lang: Lang): string[] {
  return read(message)
    .filter(({ kind }) => kind === 'plural')
    .flatMap(({ name, options }) => {
      const writesNumber = Object.values(options).some((said) => Array.isArray(said) && said.includes(0))
      return (writesNumber ? FORMS[lang] : ['other'])
        .filter((form) => !(form in options))
        .map((form) => `${name}: ${form}`)
    })
}

test('each language has the same catalogues', () => {
  for (const lang of LANGS)
    expect(fs.readdirSync(path.join(FOLDER, lang))).toEqual(fs.readdirSync(path.join(FOLDER, 'en')))
})

describe.each(DOMAINS)('the catalogue «%s»', (domain) => {
  const english = new Map(messagesOf(readTree('en', domain)))

  test('says something', () => {
    expect(english.size).toBeGreaterThan(0)
  })

  describe.each(LANGS)('in %s', (lang) => {
    const tree = readTree(lang, domain)
    const messages = messagesOf(tree)

    test('has the keys of the English one', () => {
      expect(messages.map(([key]) => key).toSorted()).toEqual([...english.keys()].toSorted())
    })

    test('has no empty message', () => {
      expect(messages.filter(([, message]) => message.trim() === '').map(([key]) => key)).toEqual([])
    })

    test('takes the arguments of the English one', () => {
      const needs = messages.map(([key, message]) => ({ key, needs: needsOf(key, message) }))
      expect(needs).toEqual(messages.map(([key]) => ({ key, needs: needsOf(key, english.get(key) ?? '') })))
    })

    test('has every plural form that the language has', () => {
      const missing = messages.map(([key, message]) => ({ key, forms: missingForms(message, lang) }))
      expect(missing.filter(({ forms }) => forms.length > 0)).toEqual([])
    })

    test('can be said with any argument', () => {
      const failed: string[] = []
      const t = createTranslator<Record<string, string>>({
        locale: lang,
        messages: Object.fromEntries(messages.map(([key, message]) => [key.replaceAll('.', ' '), message])),
        onError: (error) => failed.push(error.message),
      })
      for (const [key, message] of messages) {
        const said = t.markup(key.replaceAll('.', ' '), { ...dummiesFor(message) })
        expect([key, /[{}]|\bundefined\b/.test(said)]).toEqual([key, false])
      }
      expect(failed).toEqual([])
    })

    test('has no word that mixes Latin and Cyrillic letters', () => {
      const words = messages.flatMap(
        ([, message]) => message.replace(/\{[^{}]*\}/g, '').match(/\p{L}+/gu) ?? [],
      )
      const mixed = words.filter(
        (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
      )
      expect(mixed).toEqual([])
    })
  })
})
