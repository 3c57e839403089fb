/** Too many pages with parameters at once. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

const AT_ONCE = 4
const WAITING = 60

const room = ((globalThis as typeof globalThis & { aigaqRoom?: Room }).aigaqRoom ??= { busy: 0, queue: [] })
interface Room {
  busy: number
  readonly queue: (() => void)[]
}

/**
 * Runs `render` when one of a few places is free; beyond a short queue it refuses at once. A flood of searches then
 * slows searches down and nothing else: stored pages do not pass here. Limits per network belong to the reverse proxy
 * (docs/operations.md), because behind an onion service every reader has one address.
 * @throws BusyError
 */
export async function renderBounded<T>(render: () => Promise<T>): Promise<T> {
  if (room.busy >= AT_ONCE) {
    if (room.queue.length >= WAITING) throw new BusyError('too many pages with parameters at once')
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
