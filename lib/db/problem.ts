import path from 'node:path'

export type ProblemCode =
  | 'building'
  | 'not-open'
  | 'folder-in-use'
  | 'disk-full'
  | 'read-only'
  | 'not-a-database'
  | 'folder-unusable'
  | 'older-database'
  | 'newer-database'
  | 'newer-migration'
  | 'changed-migration'
  | 'unfinished-migration'
  | 'failed-migration'
  | 'missing-migrations'
  | 'engine-stopped'
  | 'server-unreachable'
  | 'server-refused'
  | 'server-too-old'
  | 'not-empty'
  | 'bad-backup'
  | 'no-key'

/**
 * Something an operator must know about the database. The message is one line: what happened, what was kept, what to
 * do. Show it without a stack.
 */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'
  constructor(
    readonly code: ProblemCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The `code` of a Node or PostgreSQL error (`ENOSPC`, `28P01`), if it has one. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** What went wrong, as text, whatever was thrown. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error)
}

/**
 * The readable form of a failure to use the data folder.
 * @param error what the file system or the engine said
 * @param folder the folder of AIGAQ_DATA
 */
export function folderProblem(error: unknown, folder: string): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error
  const where = path.resolve(folder)
  const code = errorCode(error)
  const options = { cause: error }
  if (code === 'ENOSPC' || code === 'EDQUOT' || /no space left|quota exceeded/i.test(errorText(error))) {
    return diskFull(where, options)
  }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new DatabaseProblem(
      'read-only',
      `The data folder ${where} cannot be written by this user (${code}). Nothing in it was changed. Give this user the right to write there, or set AIGAQ_DATA to another folder.`,
      options,
    )
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new DatabaseProblem(
      'folder-unusable',
      `${where} is a file and not a folder. It was left as it is. Set AIGAQ_DATA to a folder.`,
      options,
    )
  }
  return new DatabaseProblem(
    'folder-unusable',
    `The database in ${where} could not be opened (${errorText(error).split('\n')[0]}). Nothing was deleted. Check the folder and its disk, or restore a backup into a new folder.`,
    options,
  )
}

/** The disk of the data folder is full. */
export function diskFull(folder: string, options?: ErrorOptions): DatabaseProblem {
  return new DatabaseProblem(
    'disk-full',
    `The disk of ${path.resolve(folder)} is full. Everything saved before is kept; the last change was not saved. Free some space (300 MB at least), then try again.`,
    options,
  )
}
