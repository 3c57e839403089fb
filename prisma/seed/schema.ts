import { z } from 'zod'
import { edtfSchema } from '@/lib/dates/schema'

/**
 * The shape of the founding facts. One file a case under cases/, one a letter under letters/; vocabularies, sources and
 * people in files of their own. Keys are slugs and become addresses. Every claim has at least one citation.
 */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const wordsSchema = z.strictObject({
  kk: z.string().min(1),
  ru: z.string().min(1),
  en: z.string().min(1),
})
const atMostFiveWords = z
  .string()
  .refine(
    (text) => text.trim().split(/\s+/).length <= 5,
    'a locator carries at most five words of the original',
  )
const length = z.strictObject({
  days: z.int().positive().optional(),
  months: z.int().positive().optional(),
})

export const citationSeedSchema = z.strictObject({
  source: slug,
  /** body: paragraph of the whole text; excerpt: paragraph of the excerpt that was seen. */
  part: z.enum(['body', 'excerpt', 'title', 'related', 'entry', 'caption']),
  paragraph: z
    .string()
    .regex(/^\d+(-\d+)?(, ?\d+)*$/)
    .optional(),
  words: atMostFiveWords.optional(),
  stance: z.enum(['supports', 'disputes']).optional(),
  /** Whose words the source reports, in the nominative. Leave out when the source says it in its own voice. */
  saidBy: wordsSchema.optional(),
  /** The letter whose words the source reports (instead of saidBy). */
  letter: slug.optional(),
})

const claimBase = {
  /** Unique within the file; other claims of the file point at it. */
  key: slug,
  /** A person's key, or the key of a group of this case; left out when the claim is about the case as a whole. */
  person: slug.optional(),
  group: slug.optional(),
  proceeding: slug.optional(),
  /** EDTF level 1; left out when no source dates it. */
  date: edtfSchema.optional(),
  dateNote: wordsSchema.optional(),
  place: slug.optional(),
  /** Retold in the project's own words. */
  text: wordsSchema,
  /** Key of a disagreement of this case in which the claim takes part. */
  disagreement: slug.optional(),
  standing: z.enum(['stands', 'set_aside']).optional(),
  /** Why a sensitive claim was included, or what was left out of it. For editors, not shown. */
  inclusion: z.string().optional(),
  citations: z.array(citationSeedSchema).min(1),
}
/** The day on which the source asserts that this state holds. Only where it does: a retold verdict asserts nothing about today. */
const asOf = z.iso.date().optional()

export const componentSeedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['imprisonment', 'restricted_freedom', 'suspended', 'correctional_labour']),
    months: z.int().positive(),
  }),
  z.strictObject({ kind: z.literal('administrative_arrest'), days: z.int().positive() }),
  z.strictObject({
    kind: z.literal('fine'),
    amount: z.number().positive().optional(),
    currency: z.string().length(3).optional(),
  }),
  /** A verdict is reported, but not what kind of penalty it sets; months where at least a length is. */
  z.strictObject({ kind: z.literal('unspecified'), months: z.int().positive().optional() }),
  z.strictObject({ kind: z.literal('activity_ban'), months: z.int().positive(), scope: wordsSchema }),
  z.strictObject({
    kind: z.enum(['compulsory_medical', 'community_service', 'confiscation']),
    scope: wordsSchema.optional(),
  }),
])

export const claimSeedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...claimBase,
    kind: z.literal('charge'),
    charge: slug,
    step: z.enum(['registered', 'suspected', 'charged', 'requalified', 'dropped', 'convicted', 'acquitted']),
  }),
  z.strictObject({
    ...claimBase,
    kind: z.literal('stage'),
    stage: z.enum(['under_investigation', 'suspected', 'charged', 'on_trial', 'closed', 'wanted']),
    asOf,
  }),
  /** A measure ordered or begun: until (EDTF) or length where the source states its term. An extension is a new claim. */
  z.strictObject({
    ...claimBase,
    kind: z.literal('measure'),
    measure: z.enum([
      'police_custody',
      'remand',
      'house_arrest',
      'undertaking_not_to_leave',
      'exit_ban',
      'psychiatric_facility',
    ]),
    until: edtfSchema.optional(),
    length: length.optional(),
    court: wordsSchema.optional(),
    asOf,
  }),
  /** A source shows the person in this state on that day (a visit in the colony, a letter from prison). */
  z.strictObject({
    ...claimBase,
    kind: z.literal('custody'),
    custody: z.enum([
      'at_liberty',
      'police_custody',
      'remand',
      'house_arrest',
      'administrative_arrest',
      'imprisoned',
      'freedom_restricted',
      'psychiatric_facility',
    ]),
    asOf: z.iso.date(),
  }),
  z.strictObject({ ...claimBase, kind: z.literal('release') }),
  z.strictObject({
    ...claimBase,
    kind: z.literal('sentence'),
    court: wordsSchema.optional(),
    components: z.array(componentSeedSchema).min(1),
  }),
  /** What became of a sentence: `of` is the key of the sentence claim. */
  z.strictObject({
    ...claimBase,
    kind: z.literal('outcome'),
    of: slug,
    outcome: z.enum([
      'upheld',
      'quashed',
      'reduced',
      'in_force',
      'cassation_refused',
      'acquitted',
      'served',
      'paroled',
      'pardoned',
    ]),
    court: wordsSchema.optional(),
  }),
  z.strictObject({
    ...claimBase,
    kind: z.literal('life'),
    life: z.enum(['killed', 'died', 'died_in_custody', 'in_exile']),
  }),
  z.strictObject({
    ...claimBase,
    kind: z.literal('event'),
    event: z.enum([
      'search',
      'summons',
      'warning',
      'hunger_strike',
      'hospital',
      'transfer',
      'trial',
      'attack',
      'harassment',
      'publication',
      'registration_refused',
      'access_restricted',
      'investigation',
      'death_toll',
      'law',
      'commemoration',
      'other',
    ]),
  }),
  /** A position that a party took about the case. */
  z.strictObject({
    ...claimBase,
    kind: z.literal('statement'),
    party: z.enum([
      'authorities',
      'subject',
      'defence',
      'family',
      'ngo',
      'intergovernmental',
      'media',
      'expert',
    ]),
    speaker: wordsSchema,
    organisation: slug.optional(),
  }),
  z.strictObject({
    ...claimBase,
    kind: z.literal('recognition'),
    organisation: slug,
    criterion: z.string().optional(),
  }),
  /** Occupation or public role. */
  z.strictObject({ ...claimBase, kind: z.literal('role'), occupation: slug, organisation: slug.optional() }),
  /** A claim about how a name is printed. */
  z.strictObject({ ...claimBase, kind: z.literal('name') }),
])

const disagreementSeedSchema = z.strictObject({
  key: slug,
  about: wordsSchema,
  /** Which claim the editors follow, if any, and why. */
  reason: wordsSchema,
})

export const caseSeedSchema = z.strictObject({
  slug,
  kind: z.enum([
    'criminal',
    'administrative',
    'psychiatric_confinement',
    'killing',
    'reprisal',
    'group_prosecution',
    'media_restriction',
    'accountability',
  ]),
  title: wordsSchema,
  summary: wordsSchema,
  themes: z.array(slug),
  subjects: z.array(z.strictObject({ person: slug, role: z.enum(['target', 'relative', 'co_defendant']) })),
  groups: z.array(z.strictObject({ key: slug, name: wordsSchema, size: z.int().positive() })).default([]),
  proceedings: z
    .array(
      z.strictObject({
        key: slug,
        kind: z.enum(['criminal', 'administrative', 'psychiatric', 'inquiry']),
        person: slug.optional(),
        group: slug.optional(),
        name: wordsSchema,
        body: wordsSchema.optional(),
        charges: z
          .array(z.strictObject({ key: slug, law: slug.optional(), wording: wordsSchema.optional() }))
          .default([]),
      }),
    )
    .default([]),
  disagreements: z.array(disagreementSeedSchema).default([]),
  claims: z.array(claimSeedSchema).min(1),
})

export const personSeedSchema = z.strictObject({
  slug,
  name: wordsSchema,
  /** «Surname, Given» for lists, in each language. */
  sort: wordsSchema,
  notConfusedWith: wordsSchema.optional(),
  names: z.array(
    z.strictObject({
      text: z.string().min(1),
      lang: z.enum(['kk', 'ru', 'en']).optional(),
      kind: z.enum(['printed', 'official', 'alias', 'misprint', 'transliteration']),
      /** The source that prints it; left out for a transliteration made here, or where it was seen but not noted by whom. */
      source: slug.optional(),
      note: wordsSchema.optional(),
    }),
  ),
})

export const sourceSeedSchema = z.strictObject({
  slug,
  kind: z.enum([
    'news',
    'ngo_statement',
    'ngo_report',
    'government',
    'court_document',
    'letter',
    'post',
    'encyclopedia',
  ]),
  publisher: wordsSchema,
  organisation: slug.optional(),
  author: z.string().optional(),
  title: z.string().optional(),
  titleNote: wordsSchema.optional(),
  lang: z.string().regex(/^[a-z]{2}$/),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: edtfSchema.optional(),
  seenAs: z.enum(['full', 'excerpt', 'headline']),
  weak: z.boolean().default(false),
  note: wordsSchema.optional(),
})

export const letterSeedSchema = z.strictObject({
  slug,
  title: wordsSchema,
  summary: wordsSchema,
  occasion: wordsSchema.optional(),
  date: edtfSchema.optional(),
  reportedIn: slug,
  parties: z.array(
    z.strictObject({
      role: z.enum(['sender', 'addressee']),
      organisation: slug.optional(),
      person: wordsSchema.optional(),
      office: wordsSchema.optional(),
      note: wordsSchema.optional(),
    }),
  ),
  concerns: z.array(
    z.strictObject({
      key: slug,
      text: wordsSchema,
      theme: slug.optional(),
      date: edtfSchema.optional(),
      citations: z.array(citationSeedSchema).min(1),
    }),
  ),
  asks: z.array(
    z.strictObject({
      number: z.int().positive(),
      text: wordsSchema,
      cases: z.array(slug),
      citations: z.array(citationSeedSchema).min(1),
    }),
  ),
  statements: z.array(claimSeedSchema).default([]),
})

/** A concern that cases share, with what sources say about it as such. */
export const themeSeedSchema = z.strictObject({
  slug,
  name: wordsSchema,
  summary: wordsSchema,
  claims: z.array(claimSeedSchema).default([]),
})

export const vocabularySeedSchema = z.strictObject({
  places: z.array(z.strictObject({ slug, name: wordsSchema })),
  occupations: z.array(z.strictObject({ slug, name: wordsSchema })),
  organisations: z.array(
    z.strictObject({
      slug,
      kind: z.enum(['ngo', 'media', 'movement', 'party', 'court', 'authority', 'intergovernmental']),
      name: wordsSchema,
      shortName: wordsSchema.optional(),
    }),
  ),
  laws: z.array(
    z.strictObject({
      slug,
      /** cc-2014, cc-1997, cao-2014 */
      code: z.enum(['cc-2014', 'cc-1997', 'cao-2014']),
      article: z.string(),
      part: z.string().optional(),
      name: wordsSchema,
      verified: z.boolean(),
    }),
  ),
})

export type CaseSeed = z.input<typeof caseSeedSchema>
export type ClaimSeed = z.input<typeof claimSeedSchema>
export type PersonSeed = z.input<typeof personSeedSchema>
export type SourceSeed = z.input<typeof sourceSeedSchema>
export type LetterSeed = z.input<typeof letterSeedSchema>
export type ThemeSeed = z.input<typeof themeSeedSchema>
export type VocabularySeed = z.input<typeof vocabularySeedSchema>
