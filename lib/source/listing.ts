import { z } from 'zod'
import type { Voice } from '@/lib/i18n/voice'
import { BadParameterError } from '@/lib/pages/parameters'
import type { SourceBrief } from '@/lib/claim/dto'
import type { SourceFacets } from './dto'

export const SOURCES_ON_PAGE = 40

const FIELDS = ['publisher', 'lang', 'seen', 'page'] as const
type Field = (typeof FIELDS)[number]

/** What a reader asks of the list of sources. `publisher` is the key of a facet, `lang` ISO 639-1, `page` counts from 1. */
export interface SourceListing {
  readonly publisher?: string | undefined
  readonly lang?: string | undefined
  readonly seen?: SourceBrief['seenAs'] | undefined
  readonly page: number
}

/**
 * Reads the list's parameters. An empty one asks nothing, as forms send them; one that the list does not know is ignored.
 * @throws BadParameterError for a value that no source has, and for one parameter given twice
 */
export function readSourceListing(query: URLSearchParams, facets: SourceFacets): SourceListing {
  const given = new Map<Field, string>()
  for (const field of FIELDS) {
    const values = query.getAll(field).filter((value) => value !== '')
    if (values.length > 1) throw refuse(field, values.join(', '))
    if (values[0] !== undefined) given.set(field, values[0])
  }
  const read = listingSchema(facets).safeParse(Object.fromEntries(given))
  if (read.success) return { ...read.data, page: Number(read.data.page) }
  const field = FIELDS.find((each) => each === read.error.issues[0]?.path[0]) ?? 'page'
  throw refuse(field, given.get(field) ?? '')
}

const listingSchema = ({ publishers, langs }: SourceFacets) =>
  z.object({
    publisher: z
      .string()
      .refine((value) => publishers.some(({ key }) => key === value))
      .optional(),
    lang: z
      .string()
      .refine((value) => langs.some(({ lang }) => lang === value))
      .optional(),
    seen: z.enum(['full', 'excerpt', 'headline']).optional(),
    page: z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .default('1'),
  })

function refuse(field: Field, value: string): BadParameterError {
  const shown = value.replace(/\p{C}/gu, '').slice(0, 60)
  return new BadParameterError(({ t }: Voice) =>
    t('source.badValue', { field: t(`source.field.${field}`), value: shown }),
  )
}

/** The parameters of a listing, without what is asked by default; '' where nothing is asked. */
export function writeSourceListing({ publisher, lang, seen, page }: SourceListing): string {
  const query = new URLSearchParams()
  if (publisher) query.set('publisher', publisher)
  if (lang) query.set('lang', lang)
  if (seen) query.set('seen', seen)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text && `?${text}`
}
