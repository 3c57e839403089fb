import { DbNull } from '@/lib/db/sql'
import type { Words } from '@/lib/i18n/lang'

/** Prisma tells a jsonb column without a value from one that holds JSON's null. */
export const jsonOrNull = (words: Words | null | undefined) => words ?? DbNull
