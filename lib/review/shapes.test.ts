import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { caseDocument } from '@/lib/case/document'
import { LANGS } from '@/lib/i18n/lang'
import { voiceOf } from '@/lib/i18n/voice'
import { letterDocument } from '@/lib/letter/document'
import { organisationDocument } from '@/lib/organisation/document'
import { personDocument } from '@/lib/person/document'
import { RECORD_KINDS, type RecordKind } from '@/lib/record/kinds'
import { sourceDocument } from '@/lib/source/document'
import { themeDocument } from '@/lib/theme/document'
import type { PartName } from './field'
import { changesForReaders } from './readers'
import { fieldOf, SHAPES } from './shapes'

const DOCUMENTS: Readonly<Record<RecordKind, z.ZodObject>> = {
  case: caseDocument,
  person: personDocument,
  organisation: organisationDocument,
  source: sourceDocument,
  letter: letterDocument,
  theme: themeDocument,
}

/** The schema without what makes it optional, gives it a default or changes it. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap())
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema
}

/** Every field of a document, with those of its rows: `claims`, `claims.citations`, `claims.citations.part`. */
function* fieldsOf(
  schema: z.ZodObject,
  part: PartName,
): Generator<{ part: PartName; key: string; schema: unknown }> {
  for (const [key, held] of Object.entries(schema.shape)) {
    const own = bare(held)
    yield { part, key, schema: own }
    const row = own instanceof z.ZodArray ? bare(own.element) : undefined
    const field = fieldOf(part, key)
    if (row instanceof z.ZodObject && field?.is === 'rows') yield* fieldsOf(row, field.part)
  }
}

describe.each(RECORD_KINDS)('the fields of a %s', (kind) => {
  const all = [...fieldsOf(DOCUMENTS[kind], kind)]

  test('all have a label in three languages', () => {
    for (const { part, key } of all) {
      const field = fieldOf(part, key)
      expect([part, key, field === undefined]).toEqual([part, key, false])
      const said = LANGS.map((lang) => field && voiceOf(lang).t(field.label))
      expect([part, key, said.every((label) => label && !label.includes('review.'))]).toEqual([
        part,
        key,
        true,
      ])
    }
  })

  test('are lists of rows exactly where the tables say so', () => {
    for (const { part, key, schema } of all) {
      const rows = schema instanceof z.ZodArray && bare(schema.element) instanceof z.ZodObject
      expect([part, key, fieldOf(part, key)?.is === 'rows']).toEqual([part, key, rows])
    }
  })
})

test('no label stands for a field that no document has', () => {
  const known = new Set(
    RECORD_KINDS.flatMap((kind) =>
      [...fieldsOf(DOCUMENTS[kind], kind)].map(({ part, key }) => `${part}.${key}`),
    ),
  )
  const told = Object.entries(SHAPES).flatMap(([part, shape]) =>
    Object.keys(shape).map((key) => `${part}.${key}`),
  )
  expect(told.filter((each) => !known.has(each))).toEqual([])
})

test('readers are not told what editors write for themselves', () => {
  const id = '0198a1b2-0000-7000-8000-000000000001'
  const paths = [
    '/title/kk',
    '/readIn',
    '/slug',
    `/claims/${id}`,
    `/claims/${id}/date`,
    `/claims/${id}/inclusion`,
    `/claims/${id}/citations/${id}/quoteSuffix`,
    `/claims/${id}/citations/${id}/quoteExact`,
    '/claims/#order',
    '/aFieldOfTomorrow',
  ]
  const told = changesForReaders(
    'case',
    paths.map((path) => ({ path, after: 'x' })),
  )
  expect(told.map(({ path }) => path)).toEqual([
    '/title/kk',
    `/claims/${id}`,
    `/claims/${id}/date`,
    `/claims/${id}/citations/${id}/quoteExact`,
    '/claims/#order',
  ])
})
