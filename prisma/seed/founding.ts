import { z } from 'zod'
import {
  caseSeedSchema,
  letterSeedSchema,
  personSeedSchema,
  sourceSeedSchema,
  themeSeedSchema,
  vocabularySeedSchema,
} from './schema'
import { yerzhanov } from './cases/yerzhanov'

/** The founding facts, checked: a file that does not fit its schema stops the start with the place and the reason. */
export function foundingFacts() {
  return {
    cases: z.array(caseSeedSchema).parse([yerzhanov]),
    people: z.array(personSeedSchema).parse([]),
    sources: z.array(sourceSeedSchema).parse([]),
    letters: z.array(letterSeedSchema).parse([]),
    themes: z.array(themeSeedSchema).parse([]),
    vocabularies: z.array(vocabularySeedSchema).parse([]),
  }
}

export type FoundingFacts = ReturnType<typeof foundingFacts>
