import { z } from 'zod'
import { ROLES } from '@/lib/auth/policy'
import { LANGS } from '@/lib/i18n/lang'

const recordId = z.uuid('RECORD must be the id of a record, as in the address of its page at the desk')
const email = z.email('EMAIL must be an address such as aigul@example.org')

/** What an operator may ask for on the console, as it goes through the socket. */
export const operatorCommand = z.discriminatedUnion('command', [
  z.object({
    command: z.literal('invite'),
    email,
    name: z.string().trim().min(1, 'NAME must not be empty').max(120, 'NAME must be at most 120 characters'),
    role: z.enum(ROLES, `ROLE must be one of ${ROLES.join(', ')}`),
    lang: z.enum(LANGS, `--lang must be one of ${LANGS.join(', ')}`).default('en'),
  }),
  z.object({ command: z.literal('link'), email }),
  z.object({
    command: z.literal('verify'),
    /** The text of a file that `head` wrote once. */
    head: z.string().max(10_000, 'FILE is not an exported head').optional(),
  }),
  z.object({ command: z.literal('head') }),
  z.object({ command: z.literal('rotate-key') }),
  z.object({
    command: z.enum(['grant', 'revoke']),
    recordId,
    email,
    kind: z.enum(['access', 'confidential'], 'Say whether «access» or «confidential» is meant'),
  }),
  z.object({
    command: z.literal('erase'),
    recordId,
    reason: z
      .string('Say why with --reason; it is kept for good, so it must name nobody')
      .trim()
      .min(1, 'The reason must not be empty')
      .max(500, 'The reason must be at most 500 characters'),
  }),
  z.object({
    command: z.literal('database-role'),
    name: z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/, 'NAME must be the name of a role in PostgreSQL'),
  }),
])
export type OperatorCommand = z.output<typeof operatorCommand>
