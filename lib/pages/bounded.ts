/** Too many pages with parameters at once. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

const AT_ONCE = 4
const WAITING = 60

interface Room {
  busy: number
  readonly queue: (() => void)[]
}
type Kind = 'pages' | 'parameters'

// One for the process, as Next loads this module once for each of its module graphs.
const rooms = ((globalThis as typeof globalThis & { aigaqRooms?: Record<Kind, Room> }).aigaqRooms ??= {
  pages: { busy: 0, queue: [] },
  parameters: { busy: 0, queue: [] },
})

/**
 * Reads what a page shows when one of a few places is free; beyond a short queue it refuses at once. Pages with
 * parameters have places of their own, so that a flood of searches slows searches down and nothing else; stored pages do
 * not pass here at all. Limits per network belong to the reverse proxy (docs/operations.md), because behind an onion
 * service every reader has one address.
 * @throws BusyError
 */
export async function renderBounded<T>(render: () => Promise<T>, kind: Kind = 'pages'): Promise<T> {
  const room = rooms[kind]
  if (room.busy >= AT_ONCE) {
    if (room.queue.length >= WAITING) throw new BusyError('too many pages at once')
    await new Promise<void>((go) => room.queue.push(go))
  } else room.busy += 1
  try {
    return await render()
  } finally {
    const next = room.queue.shift()
    if (next) next()
    else room.busy -= 1
  }
}
