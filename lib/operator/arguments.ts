import fs from 'node:fs'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { errorCode, errorText } from '@/lib/db/problem'
import { operatorCommand, type OperatorCommand } from './command'

export const USAGE = `Usage: npm run desk -- COMMAND

  invite EMAIL NAME ROLE [--lang kk]  invites a reader, researcher, editor or administrator; prints a link that works once
  link EMAIL                          the same for somebody who lost their password or second factor
  grant RECORD EMAIL access           lets an account see a restricted record
  grant RECORD EMAIL confidential     lets an account read and write a record's confidential fields
  revoke RECORD EMAIL access|confidential
  verify [--head FILE]                follows the whole history; ends with 1 if it was tampered with
  head [--out FILE]                   prints where the history stands, to be kept elsewhere
  rotate-key                          changes the key of confidential fields; begun again, it goes on
  erase RECORD --reason WORDS         destroys what is kept of a record, for good
  database-role NAME                  gives a role of the PostgreSQL server the rights that the program needs, and no more

It speaks with the server that runs on this data folder, or opens the database itself when none does.`

/** What the console asked for. `out` is the file to write the answer to. */
export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | { readonly kind: 'command'; readonly command: OperatorCommand; readonly out: string | null }

type Form = { readonly places: readonly string[]; readonly options?: ParseArgsConfig['options'] }

const text = { type: 'string' } as const
const FORMS: Readonly<Record<OperatorCommand['command'], Form>> = {
  invite: { places: ['email', 'name', 'role'], options: { lang: text } },
  link: { places: ['email'] },
  grant: { places: ['recordId', 'email', 'kind'] },
  revoke: { places: ['recordId', 'email', 'kind'] },
  verify: { places: [], options: { head: text } },
  head: { places: [], options: { out: text } },
  'rotate-key': { places: [] },
  erase: { places: ['recordId'], options: { reason: text } },
  'database-role': { places: ['name'] },
}

const isCommand = (name: string): name is OperatorCommand['command'] => Object.hasOwn(FORMS, name)

/** Reads the words after `npm run desk --`. */
export function parseArguments(words: readonly string[]): Asked {
  const [name, ...rest] = words
  if (name === undefined || words.includes('--help') || words.includes('-h')) return { kind: 'help' }
  if (!isCommand(name)) return wrong(`There is no command «${name}»; «npm run desk -- --help» lists them`)
  const form = FORMS[name]
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: form.options ?? {},
      allowPositionals: true,
    })
    if (positionals.length > form.places.length) return wrong(`${name}: one word too many`)
    const given = form.places.map((place, index) => [place, positionals[index] ?? ''] as const)
    const { out, ...options } = values
    const asked = { command: name, ...Object.fromEntries(given), ...withHead(options) }
    const parsed = operatorCommand.safeParse(asked)
    if (!parsed.success) return wrong(`${name}: ${parsed.error.issues[0]?.message ?? 'not understood'}`)
    return { kind: 'command', command: parsed.data, out: typeof out === 'string' ? out : null }
  } catch (error) {
    return wrong(`${name}: ${errorText(error).split('\n')[0]}`)
  }
}

/** The file is read here, by whoever asks: the server opens no file on anybody's word. */
function withHead(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { head } = options
  if (typeof head !== 'string') return options
  try {
    return { ...options, head: fs.readFileSync(head, 'utf8') }
  } catch (error) {
    throw new Error(`${head} cannot be read (${errorCode(error)})`, { cause: error })
  }
}

const wrong = (why: string): Asked => ({ kind: 'wrong', why })
