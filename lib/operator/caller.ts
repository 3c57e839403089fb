import net from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { errorCode } from '@/lib/db/problem'
import { reachable } from '@/lib/db/socket-path'
import type { OperatorCommand } from './command'
import { OperatorProblem } from './problem'
import { DESK_SOCKET, replySchema, type Voice } from './protocol'

/**
 * Asks the server that runs on this data folder.
 * @returns the exit code; null where no server runs
 * @throws OperatorProblem when it refuses, or ends before the command does
 */
export async function askServer(
  dataFolder: string,
  command: OperatorCommand,
  voice: Voice,
): Promise<number | null> {
  const place = reachable(dataFolder)
  const address = path.join(place.folder, DESK_SOCKET)
  const socket = await connect(address).finally(place.leave)
  if (!socket) return null
  socket.on('error', () => {})
  socket.write(`${JSON.stringify(command)}\n`)
  for await (const line of createInterface({ input: socket })) {
    const reply = replySchema.parse(JSON.parse(line))
    if ('result' in reply) voice.result(reply.result)
    else if ('progress' in reply) voice.progress(reply.progress)
    else {
      socket.destroy()
      if ('failed' in reply) throw new OperatorProblem(reply.failed)
      return reply.end
    }
  }
  throw new OperatorProblem(
    'The server ended before the command did. What it had finished is kept; give the command again when the server runs.',
  )
}

function connect(address: string): Promise<net.Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(address, () => resolve(socket))
    socket.once('error', (error) => {
      const code = errorCode(error)
      // Nothing there, or left by a process that was killed.
      if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTDIR') resolve(null)
      else reject(new OperatorProblem(refusal(address, code), { cause: error }))
    })
  })
}

function refusal(address: string, code: string | undefined): string {
  return code === 'EACCES' || code === 'EPERM'
    ? `${address} may be opened by its owner alone: give this command as the user who runs the server. Nothing was changed.`
    : `${address} cannot be reached (${code}). Nothing was changed.`
}
