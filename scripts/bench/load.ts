import autocannon from 'autocannon'
import { median, percentile } from './figures'

/** Something that is asked for again and again. */
export type Target = {
  readonly name: string
  readonly url: string
  readonly gzip?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

/** Medians over rounds: answers a second, and milliseconds. */
export type Speed = {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

const CONNECTIONS = 10

/** Asks for every target in turn, round after round, so that whatever else the machine does falls on all alike. */
export async function race(
  targets: readonly Target[],
  rounds: number,
  seconds: number,
): Promise<Map<Target, Speed>> {
  for (const target of targets) await run(target, 1)
  const taken = new Map<Target, Speed[]>(targets.map((target) => [target, []]))
  for (let round = 0; round < rounds; round++)
    for (const target of targets) taken.get(target)?.push(await run(target, seconds))
  return new Map(
    Array.from(taken, ([target, speeds]): [Target, Speed] => {
      const of = (key: keyof Speed) => median(speeds.map((speed) => speed[key]))
      return [target, { perSecond: of('perSecond'), p50: of('p50'), p95: of('p95'), p99: of('p99') }]
    }),
  )
}

async function run({ url, gzip, name, headers: own }: Target, seconds: number): Promise<Speed> {
  const times: number[] = []
  const headers: Record<string, string> = { ...own, ...(gzip ? { 'accept-encoding': 'gzip' } : {}) }
  const running = autocannon({ url, connections: CONNECTIONS, duration: seconds, headers })
  // Its own percentiles are whole milliseconds, and there is none at 95.
  running.on('response', (_client: unknown, _status: number, _bytes: number, time: number) =>
    times.push(time),
  )
  const result = await running
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${name}: ${result.non2xx} refusals and ${result.errors} errors`)
  const at = (share: number) => percentile(times, share)
  return { perSecond: result['2xx'] / result.duration, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
