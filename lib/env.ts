import { z } from 'zod'

/**
 * The only place that reads the environment: every setting is named, explained and validated here, once, when it is
 * first asked for. docs/operations.md must explain each of them; a test holds the two together.
 */
export type Setting = { name: string; meaning: string; fallback: string }

/** The settings that an operator may give, in the order in which they matter. */
export const settings: readonly Setting[] = [
  {
    name: 'DATABASE_URL',
    meaning: 'PostgreSQL server, 15 or newer. Without it the database runs in this process.',
    fallback: 'none',
  },
  { name: 'AIGAQ_DATA', meaning: 'Folder of the database that runs in this process.', fallback: './data' },
  {
    name: 'AIGAQ_HOST',
    meaning: 'Address to listen on. 0.0.0.0 opens it to the network.',
    fallback: '127.0.0.1',
  },
  { name: 'PORT', meaning: 'Port to listen on.', fallback: '3000' },
  {
    name: 'AIGAQ_SITE_URL',
    meaning: 'The origin that readers see, for canonical addresses, the sitemap and citations.',
    fallback: 'http://localhost:PORT',
  },
  {
    name: 'AIGAQ_CONTACT',
    meaning: 'How readers reach the editors: shown on the Method page as it is written.',
    fallback: 'none',
  },
  {
    name: 'AIGAQ_KEY',
    meaning:
      'Keys of confidential fields, each 32 bytes in base64, separated by commas: the first one writes.',
    fallback: 'AIGAQ_KEY_FILE',
  },
  {
    name: 'AIGAQ_KEY_FILE',
    meaning: 'File with the keys of confidential fields, one in a line.',
    fallback: 'secrets/confidential.keys in AIGAQ_DATA, made when first needed',
  },
  {
    name: 'AIGAQ_SECRET_FILE',
    meaning: 'File with 32 bytes in base64 that sign sessions and encrypt second factors.',
    fallback: 'secrets/session.key in AIGAQ_DATA, made at the first start',
  },
  {
    name: 'AIGAQ_SMTP_URL',
    meaning: 'Mail server for invitations and recovery, such as smtps://user:password@mail.example.org.',
    fallback: 'links are shown to the administrator, who hands them over',
  },
  {
    name: 'AIGAQ_MAIL_FROM',
    meaning: 'Address that mail comes from. Needed with AIGAQ_SMTP_URL.',
    fallback: 'none',
  },
  {
    name: 'AIGAQ_PROXY_HEADER',
    meaning: 'Header in which your own reverse proxy writes the address of the client, such as x-real-ip.',
    fallback: 'the address of the connection',
  },
  {
    name: 'AIGAQ_BACKUP_RECIPIENT',
    meaning: 'age recipients (age1…), separated by commas, for whom backups are encrypted.',
    fallback: 'none',
  },
  {
    name: 'AIGAQ_BACKUP_IDENTITY_FILE',
    meaning: 'File with the age identity that opens a backup when it is restored.',
    fallback: 'none',
  },
  {
    name: 'AIGAQ_BACKUP_PASSPHRASE_FILE',
    meaning: 'File with a passphrase, instead of a recipient and an identity.',
    fallback: 'none',
  },
  {
    name: 'AIGAQ_TEST_DATABASE_URL',
    meaning: 'PostgreSQL server on which tests may create and drop databases.',
    fallback: 'a throw-away cluster',
  },
  {
    name: 'AIGAQ_TEST_POSTGRES_BIN',
    meaning: 'Folder with initdb and postgres for the throw-away cluster of the tests.',
    fallback: 'searched for',
  },
]

/** A setting is wrong. The message is one line and names the setting. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

const postgresUrl = z.string().refine((text) => /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text), {
  error: 'must be a PostgreSQL address such as postgresql://user:password@host:5432/database',
})

const origin = z
  .string()
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).pathname === '/', {
    error: 'must be an origin such as https://cases.example.org, without a path',
  })
  .transform((text) => new URL(text).origin)

const recipients = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((all) => all.every((one) => /^age1[0-9a-z]+$/.test(one)), {
    error: 'must be age recipients (age1…), separated by commas',
  })

const keys = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((all) => all.every(isKey), {
    error: 'must be keys of 32 bytes in base64, separated by commas',
  })

function isKey(text: string): boolean {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === 32 && bytes.toString('base64') === text
}

const smtpUrl = z.string().refine((text) => /^smtps?:\/\/./.test(text) && URL.canParse(text), {
  error: 'must be the address of a mail server such as smtps://user:password@mail.example.org',
})

const schema = z
  .object({
    DATABASE_URL: postgresUrl.optional(),
    AIGAQ_DATA: z.string().default('./data'),
    AIGAQ_HOST: z
      .string()
      .regex(/^[0-9A-Za-z.:_-]+$/, { error: 'must be an address or a host name such as 127.0.0.1' })
      .default('127.0.0.1'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, { error: 'must be a port between 1 and 65535' })
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, { error: 'must be a port between 1 and 65535' })
      .default(3000),
    AIGAQ_SITE_URL: origin.optional(),
    AIGAQ_CONTACT: z.string().max(500, { error: 'must be at most 500 characters' }).optional(),
    AIGAQ_KEY: keys.default([]),
    AIGAQ_KEY_FILE: z.string().optional(),
    AIGAQ_SECRET_FILE: z.string().optional(),
    AIGAQ_SMTP_URL: smtpUrl.optional(),
    AIGAQ_MAIL_FROM: z
      .string()
      .regex(/^[^\s@<>]+@[^\s@<>]+$/, { error: 'must be an address such as desk@cases.example.org' })
      .optional(),
    AIGAQ_PROXY_HEADER: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]*$/, { error: 'must be the name of a header such as x-real-ip' })
      .transform((name) => name.toLowerCase())
      .optional(),
    AIGAQ_BACKUP_RECIPIENT: recipients.default([]),
    AIGAQ_BACKUP_IDENTITY_FILE: z.string().optional(),
    AIGAQ_BACKUP_PASSPHRASE_FILE: z.string().optional(),
    AIGAQ_TEST_DATABASE_URL: postgresUrl.optional(),
    AIGAQ_TEST_POSTGRES_BIN: z.string().optional(),
  })
  .refine((given) => !given.AIGAQ_SMTP_URL || given.AIGAQ_MAIL_FROM, {
    path: ['AIGAQ_MAIL_FROM'],
    error: 'must be set with AIGAQ_SMTP_URL',
  })
  .transform((given) => ({
    databaseUrl: given.DATABASE_URL,
    dataFolder: given.AIGAQ_DATA,
    host: given.AIGAQ_HOST,
    port: given.PORT,
    siteUrl: given.AIGAQ_SITE_URL ?? `http://localhost:${given.PORT}`,
    contact: given.AIGAQ_CONTACT,
    keys: given.AIGAQ_KEY,
    keyFile: given.AIGAQ_KEY_FILE,
    secretFile: given.AIGAQ_SECRET_FILE,
    smtpUrl: given.AIGAQ_SMTP_URL,
    mailFrom: given.AIGAQ_MAIL_FROM,
    proxyHeader: given.AIGAQ_PROXY_HEADER,
    backupRecipients: given.AIGAQ_BACKUP_RECIPIENT,
    backupIdentityFile: given.AIGAQ_BACKUP_IDENTITY_FILE,
    backupPassphraseFile: given.AIGAQ_BACKUP_PASSPHRASE_FILE,
    testDatabaseUrl: given.AIGAQ_TEST_DATABASE_URL,
    testPostgresBin: given.AIGAQ_TEST_POSTGRES_BIN,
  }))

export type Environment = z.output<typeof schema>
type Source = Readonly<Record<string, string | undefined>>

/**
 * Validates settings taken from `source`. Empty and blank values count as not set, as shells and compose files
 * produce them.
 * @throws SettingError naming every setting that is wrong, in one line.
 */
export function readEnvironment(source: Source): Environment {
  const given: Record<string, string> = {}
  for (const { name } of settings) {
    const value = source[name]?.trim()
    if (value) given[name] = value
  }
  const result = schema.safeParse(given)
  if (result.success) return result.data
  // The value itself is not repeated: an address may hold a password.
  throw new SettingError(
    result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join(' '),
  )
}

let known: Environment | undefined

/** The validated settings of this process. @throws SettingError */
export function env(): Environment {
  return (known ??= readEnvironment(process.env))
}

/** Whether Next is prerendering for a build, when no database may be opened. */
export function isBuilding(): boolean {
  return process.env.NEXT_PHASE === 'phase-production-build'
}

/** The environment for a child process: this one's, with `more` on top. */
export function childEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...more }
}

/** Sets the mode that React and Next read while they load: call it before either is imported. */
export function setMode(mode: 'production' | 'development'): void {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' })
}

/** Whether a search path of executables is set, and its folders. */
export function executableFolders(): string[] {
  return (process.env.PATH ?? '').split(':').filter(Boolean)
}
