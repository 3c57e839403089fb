import { startCluster } from './databases'
import { canReadMemory, circumstances, number, ratio, residentMegabytes, table } from './figures'
import { startSite, type Site } from './site'

const LANGS = ['en', 'ru', 'kk'] as const
const CASES = ['marat-zhylanbayev-2023', 'duman-mukhamedkarim-2023']

/** Resident memory of the site with either engine, after the start and after many pages. */
export async function benchMemory(quick: boolean): Promise<string> {
  if (!canReadMemory()) return 'Memory was not measured: this system has no /proc.'
  const pages = quick ? 200 : 1000
  const cluster = await startCluster()
  const embedded = await startSite()
  const server = cluster && (await startSite(await cluster.copy('memory')))
  const sites: [string, Site][] = [
    ['with the embedded engine', embedded],
    ...(server ? [['with a server (its own memory not counted)', server] satisfies [string, Site]] : []),
  ]
  try {
    const started = sites.map(([, { pid }]) => residentMegabytes(pid))
    const paths = [...pathsOf(pages)]
    for (const path of paths) await Promise.all(sites.map(([, { origin }]) => read(origin + path)))
    const after = sites.map(([, { pid }]) => residentMegabytes(pid))
    // The figure that an operator sees the next day: buffers of the last requests are gone by then.
    await new Promise((resolve) => setTimeout(resolve, quick ? 1000 : 20_000))
    const rested = sites.map(([, { pid }]) => residentMegabytes(pid))
    const rows = sites.map(([name], at) => {
      const [a, b, c] = [started[at], after[at], rested[at]].map((each) => each ?? Number.NaN)
      return [name, number(a ?? 0), number(b ?? 0), number(c ?? 0), ratio(b ?? 0, after[0] ?? 0)]
    })
    return [
      circumstances(cluster ? [cluster.version] : []),
      '',
      table(
        [
          'resident memory of the site, MB',
          'after the start',
          `after ${pages} pages`,
          'and some seconds later',
          'to the embedded engine',
        ],
        rows,
      ),
      '',
      `The ${pages} pages are all different: each is rendered and none comes from the store. The database had been loaded by an earlier start.`,
    ].join('\n')
  } finally {
    await embedded.stop()
    await server?.stop()
    await cluster?.stop()
  }
}

/** Pages of cases on as many days as it takes. */
function* pathsOf(count: number): Generator<string> {
  const first = Date.UTC(2023, 5, 1)
  for (let at = 0; at < count; at++) {
    const day = new Date(first + Math.floor(at / 6) * 86_400_000).toISOString().slice(0, 10)
    yield `/${LANGS[at % 3]}/cases/${CASES[Math.floor(at / 3) % CASES.length]}?on=${day}`
  }
}

async function read(url: string): Promise<void> {
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  await response.arrayBuffer()
}
