import { z } from 'zod'
import { DatabaseProblem } from '../problem'
import {
  completeSchema,
  endSchema,
  FORMAT,
  headerSchema,
  sequenceSchema,
  tableSchema,
  type BackedUpTable,
  type BackupHeader,
  type Tally,
} from './format'

/** A line of a backup, checked. A row stays text, as the database reads it. */
export type BackupPart =
  | { kind: 'header'; header: BackupHeader }
  | { kind: 'table'; name: string; columns: string[] }
  | { kind: 'row'; row: string }
  | { kind: 'end'; end: BackedUpTable }
  | { kind: 'sequence'; name: string; last: string }
  | { kind: 'complete'; tally: Tally }

const ROW = '["row",'

/** Reads a backup line by line. @throws DatabaseProblem for a file that is not one, is newer, or was cut off */
export async function* readBackup(lines: AsyncIterable<string>): AsyncGenerator<BackupPart> {
  let first = true
  let complete = false
  for await (const text of lines) {
    if (complete) throw notABackup('something follows its end')
    const part = text.startsWith(ROW)
      ? { kind: 'row' as const, row: text.slice(ROW.length, -1) }
      : parse(text)
    if (first !== (part.kind === 'header')) throw notABackup('it does not begin with a header')
    first = false
    complete = part.kind === 'complete'
    yield part
  }
  if (!complete) throw notABackup('it was cut off')
}

function parse(text: string): BackupPart {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (cause) {
    throw notABackup('a line cannot be read', cause)
  }
  const kinds = z.union([
    z.tuple([z.literal('header'), headerSchema]).transform(([kind, header]) => ({ kind, header })),
    z.tuple([z.literal('table'), tableSchema]).transform(([kind, table]) => ({ kind, ...table })),
    z.tuple([z.literal('end'), endSchema]).transform(([kind, end]) => ({ kind, end })),
    z.tuple([z.literal('sequence'), sequenceSchema]).transform(([kind, sequence]) => ({ kind, ...sequence })),
    z.tuple([z.literal('complete'), completeSchema]).transform(([kind, tally]) => ({ kind, tally })),
  ])
  const result = kinds.safeParse(content)
  if (!result.success) throw notABackup('a line is of an unknown kind')
  const part = result.data
  if (part.kind === 'header' && part.header.format !== FORMAT) {
    throw notABackup(`it has format ${part.header.format}, and this program reads format ${FORMAT}`)
  }
  return part
}

function notABackup(why: string, cause?: unknown): DatabaseProblem {
  return new DatabaseProblem(
    'bad-backup',
    `The file is not a whole backup of this program: ${why}. The database is as it was. Take another backup file.`,
    { cause },
  )
}
