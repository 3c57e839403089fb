/** The server's log. Messages are for operators; what readers typed and confidential text never go in. */
export const log = {
  notice(message: string) {
    process.stderr.write(`${new Date().toISOString()} notice ${message}\n`)
  },
  error(message: string, error: unknown) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`${new Date().toISOString()} error ${message}: ${detail}\n`)
  },
}
