import { z } from 'zod'
import { CASE_KINDS } from '@/lib/case/dto'
import type { Voice } from '@/lib/i18n/voice'
import { BadParameterError } from '@/lib/pages/parameters'
import { ADMINISTRATIVE_STATUSES, CRIMINAL_STATUSES, ENDED_STATUSES } from '@/lib/status/legal'
import { FACETS, type Facet, type Register } from './dto'
import { SORTS, type Filters, type Sort } from './rules'

export const CUSTODY_VALUES = [
  'imprisoned',
  'held',
  'remand',
  'police_custody',
  'house_arrest',
  'administrative_arrest',
  'psychiatric_facility',
  'freedom_restricted',
  'at_liberty',
  'unknown',
] as const
export const LEGAL_VALUES = [...CRIMINAL_STATUSES, ...ADMINISTRATIVE_STATUSES, ...ENDED_STATUSES] as const
export const LIFE_VALUES = ['killed', 'died', 'died_in_custody', 'in_exile'] as const
export const ABOUT_VALUES = ['people', 'groups', 'neither'] as const

/** What a reader asks of the list. */
export interface Listing {
  readonly filters: Filters
  readonly sort: Sort
  /** Counted from 1. */
  readonly page: number
}

export const PLAIN_LISTING: Listing = { filters: {}, sort: 'changed', page: 1 }

const FIELDS = [...FACETS, 'sort', 'page'] as const
type Field = (typeof FIELDS)[number]

const oneOf = (values: Iterable<string>) => {
  const known = new Set(values)
  return z.string().refine((value) => known.has(value))
}

const listingSchema = ({ names }: Register) =>
  z.object({
    custody: z.enum(CUSTODY_VALUES).optional(),
    legal: z.enum(LEGAL_VALUES).optional(),
    life: z.enum(LIFE_VALUES).optional(),
    kind: z.enum(CASE_KINDS).optional(),
    about: z.enum(ABOUT_VALUES).optional(),
    charge: oneOf(names.charge.keys()).optional(),
    theme: oneOf(names.theme.keys()).optional(),
    occupation: oneOf(names.occupation.keys()).optional(),
    place: oneOf(names.place.keys()).optional(),
    year: z
      .string()
      .regex(/^(?!0000)\d{4}$/)
      .optional(),
    sort: z.enum(SORTS).default('changed'),
    page: z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .default('1'),
  })

/**
 * Reads the list's parameters. An empty one asks nothing, as forms send them; one that the list does not know is ignored.
 * @throws BadParameterError for a value that no case could have, and for one parameter given twice
 */
export function readListing(query: URLSearchParams, register: Register): Listing {
  const given = new Map<Field, string>()
  for (const field of FIELDS) {
    const values = query.getAll(field).filter((value) => value !== '')
    if (values.length > 1) throw refuse(field, values.join(', '))
    if (values[0] !== undefined) given.set(field, values[0])
  }
  const read = listingSchema(register).safeParse(Object.fromEntries(given))
  if (!read.success) {
    const field = FIELDS.find((each) => each === read.error.issues[0]?.path[0]) ?? 'page'
    throw refuse(field, given.get(field) ?? '')
  }
  const { sort, page, ...filters } = read.data
  return { filters, sort, page: Number(page) }
}

function refuse(field: Field, value: string): BadParameterError {
  const shown = value.replace(/\p{C}/gu, '').slice(0, 60)
  return new BadParameterError((voice: Voice) =>
    voice.t('list.badValue', { field: labelOf(field, voice), value: shown }),
  )
}

const labelOf = (field: Field, { t }: Voice): string =>
  field === 'sort' ? t('list.sortLabel') : field === 'page' ? t('list.pageLabel') : t(`list.facet.${field}`)

/** The parameters of a listing, in one order and without what is asked by default; '' where nothing is asked. */
export function writeListing({ filters, sort, page }: Listing): string {
  const query = new URLSearchParams()
  for (const facet of FACETS) if (filters[facet] !== undefined) query.set(facet, filters[facet])
  if (sort !== 'changed') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text && `?${text}`
}

/** The same listing from its first page, with one filter set or, without a value, taken away. */
export const withFilter = (listing: Listing, facet: Facet, value?: string): Listing => ({
  ...listing,
  page: 1,
  filters: { ...listing.filters, [facet]: value },
})
