import { cyrillicFromArabic } from './arabic-letters'
import { cleanText } from './clean-text'
import { cyrillicSegments, hasKazakhLetter } from './cyrillic-letters'
import { foldKey } from './fold-key'
import { kazakhStems, type Stem } from './kazakh-inflection'
import { strongestTradition, type Tradition } from './latin-letters'
import { latinSegments } from './latin-segments'
import { cheapestReadings, type Segment } from './reading'
import { russianStems } from './russian-inflection'
import { scriptOf } from './script'

/** At most so many keys stand for one token: each is one look-up in the index of names. */
export const maximumForms = 8

/** Letters with their marks; apostrophes and the double one of BGN (ъ) only inside a word. */
const wordPattern = /[\p{L}\p{M}]+(?:['’ʼ′`´‘"″][\p{L}\p{M}]+)*['’ʼ′`´‘]?/gu

/** The words of a text as written (cleaned), split at hyphens, white space and punctuation. */
export function wordsOf(text: string): string[] {
  return cleanText(text).match(wordPattern) ?? []
}

/**
 * A full name as lower-case ASCII words with single spaces, in the order given: «Марат Жыланбаев»,
 * "Zhylanbayev" and «مارات جىلانبايەۆ» give `marat jylanbaev`. Deterministic; foldName(foldName(x)) equals
 * foldName(x). Hyphens part words (`kasym jomart`), patronymics and initials stay, inflection stays. In: any
 * text in Cyrillic, Latin or Arabic script; words without a letter of these are left out. Equal folds are
 * the same written name; the most likely reading of ambiguous spellings is taken (others: foldForms), by the
 * habits the whole name shows: ch is х in «Alichan Smajylow», ч in «Chingiz».
 */
export function foldName(text: string): string {
  const words = wordsOf(text)
  const tradition = strongestTradition(words)
  return words
    .map((word) => foldKey(cheapestReadings(segmentsOf(word, false, tradition), 1)[0]?.sounds ?? ''))
    .filter(Boolean)
    .join(' ')
}

export interface FoldForm {
  key: string
  /** True when an ending was taken off to come here. */
  inflected: boolean
  cost: number
}

/**
 * All fold keys one word of a query or text may stand for, most likely first, at most `maximumForms`:
 * itself; base forms, where it may carry a Kazakh or Russian ending; other readings of ambiguous Latin
 * letters, and what Russian offices make of Kazakh ones. The first is foldName(token), as long as that is
 * one word; hyphenated tokens are joined (`kasymjomart`).
 */
export function foldForms(token: string): string[] {
  return formsOf(token).map(({ key }) => key)
}

/**
 * foldForms with what each form cost and whether an ending was taken off. `tradition`: the habit that the
 * rest of the name shows, for a word that shows none itself.
 */
export function formsOf(token: string, tradition: Tradition = 'plain'): FoldForm[] {
  const word = wordsOf(token).join('')
  if (!word) return []
  const direct = formsOfSegments(segmentsOf(word, true, tradition), 0, false)
  const stripped = stemsOf(word).flatMap(({ stem, cost }) =>
    formsOfSegments(cyrillicSegments(stem, hasKazakhLetter(stem)), cost, true),
  )
  const seen = new Set<string>()
  return [...direct, ...stripped]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ key }) => key && !seen.has(key) && seen.add(key))
    .slice(0, maximumForms)
}

function formsOfSegments(segments: readonly Segment[], extra: number, inflected: boolean): FoldForm[] {
  return cheapestReadings(segments, maximumForms).map(({ sounds, cost }) => ({
    key: foldKey(sounds),
    inflected,
    cost: cost + extra,
  }))
}

function segmentsOf(word: string, withRussified: boolean, tradition: Tradition): Segment[] {
  const lower = word.replaceAll('İ', 'i').toLowerCase()
  const script = scriptOf(lower)
  if (script === 'cyrillic') return cyrillicSegments(lower, withRussified)
  if (script === 'arabic') return cyrillicSegments(cyrillicFromArabic(lower), withRussified)
  return script === 'latin' ? latinSegments(lower, tradition) : []
}

/** Base forms in Cyrillic. Kazakh in Latin letters is rare in running text: long endings only. */
function stemsOf(word: string): Stem[] {
  const lower = word.toLowerCase()
  const script = scriptOf(lower)
  if (script === 'arabic') return kazakhStems(cyrillicFromArabic(lower))
  if (script === 'latin') return kazakhStems(cyrillicOfKey(foldName(lower)), 3)
  if (script !== 'cyrillic') return []
  return [...kazakhStems(lower), ...(hasKazakhLetter(lower) ? [] : russianStems(lower))]
}

const keyLetters: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  e: 'е',
  j: 'ж',
  z: 'з',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  f: 'ф',
  h: 'х',
  sh: 'ш',
  ch: 'ч',
  y: 'ы',
}

/** Only to look for endings: -тың folds to -tyn, so a final н may have been ң. */
const cyrillicOfKey = (key: string) =>
  key
    .replace(/sh|ch|[a-z]/g, (letter) => keyLetters[letter] ?? '')
    .replace(/([ндт])([ыи])н$/u, (_, first: string, second: string) => first + (second === 'ы' ? 'ың' : 'ің'))
