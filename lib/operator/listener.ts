import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { makeDataFolder } from '@/lib/db/folder'
import { reachable } from '@/lib/db/socket-path'
import { operatorCommand } from './command'
import { failureLine } from './problem'
import { DESK_SOCKET, LONGEST_REQUEST, type Reply } from './protocol'
import { runCommand } from './run'

/** How long somebody may take to say what they want. */
const ASK_WITHIN = 10_000

/**
 * Answers the operator's commands through a socket in the data folder, which its owner alone may open. It is removed when
 * the process ends; what a crash leaves is replaced by the next start.
 * @returns closes it again; null where another living process answers there, which is left to it
 */
export async function openDesk(dataFolder: string): Promise<(() => void) | null> {
  makeDataFolder(dataFolder)
  const shared = path.join(path.resolve(dataFolder), DESK_SOCKET)
  if (await somebodyAnswers(dataFolder)) return null
  // It is made in a folder that nobody else can enter, so that at no moment it stands open; a rename puts it in place.
  const place = reachable(dataFolder)
  const hidden = fs.mkdtempSync(path.join(place.folder, '.d'))
  try {
    const own = path.join(hidden, randomBytes(2).toString('hex'))
    const server = await listen(own)
    fs.chmodSync(own, 0o600)
    const { ino } = fs.statSync(own)
    fs.renameSync(own, shared)
    const close = (): void => {
      process.off('exit', close)
      if (fs.statSync(shared, { throwIfNoEntry: false })?.ino === ino) fs.rmSync(shared, { force: true })
      server.close()
    }
    process.once('exit', close)
    server.unref()
    return close
  } finally {
    fs.rmSync(hidden, { recursive: true, force: true })
    place.leave()
  }
}

function somebodyAnswers(dataFolder: string): Promise<boolean> {
  const place = reachable(dataFolder)
  return new Promise<boolean>((resolve) => {
    const socket = net.connect(path.join(place.folder, DESK_SOCKET))
    socket.once('connect', () => {
      resolve(true)
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
  }).finally(place.leave)
}

function listen(address: string): Promise<net.Server> {
  const server = net.createServer({ allowHalfOpen: true }, (socket) => void converse(socket))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, () => resolve(server))
  })
}

/** One request, a line of JSON; then replies, a line each; then the end. */
async function converse(socket: net.Socket): Promise<void> {
  const reply = (words: Reply): void => void (socket.writable && socket.write(`${JSON.stringify(words)}\n`))
  // Who goes away does not stop what they asked for.
  socket.on('error', () => {})
  try {
    const line = await readLine(socket)
    const request = operatorCommand.safeParse(parseJson(line))
    if (!request.success)
      reply({ failed: 'The server does not know this command: is it of another version?' })
    else await answer(request.data, reply)
  } catch {
    reply({ failed: 'The request was not understood.' })
  } finally {
    socket.end()
  }
}

async function answer(
  command: Parameters<typeof runCommand>[0],
  reply: (words: Reply) => void,
): Promise<void> {
  try {
    const end = await runCommand(command, {
      result: (line) => reply({ result: line }),
      progress: (line) => reply({ progress: line }),
    })
    reply({ end })
  } catch (error) {
    reply({ failed: failureLine(command.command, error) })
  }
}

function readLine(socket: net.Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let bytes = 0
    socket.setTimeout(ASK_WITHIN, () => socket.destroy(new Error('nothing was asked')))
    socket.on('data', (data) => {
      bytes += data.length
      if (bytes > LONGEST_REQUEST) socket.destroy(new Error('too long'))
    })
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('nothing was asked')))
    createInterface({ input: socket }).once('line', (line) => {
      socket.setTimeout(0)
      resolve(line)
    })
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
