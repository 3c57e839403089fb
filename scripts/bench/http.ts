import { startCluster } from './databases'
import { circumstances, number, ratio, say, table } from './figures'
import { race, type Speed, type Target } from './load'
import { startNginx } from './nginx'
import { startSite } from './site'
import { bytesOf, sizesTable } from './sizes'

export const CASE = '/en/cases/marat-zhylanbayev-2023'
const LIST = '/en/cases'
/** Pages that hold little: the smallest of them that is there and stored is the trivial prerendered page. */
const TRIVIAL = ['/en/search', '/en/method', '/en/data', '/en']
/** Never stored: each request reads the database and renders. */
const RENDERED: readonly [name: string, path: string][] = [
  ['cases list, filtered', `${LIST}?legal=under_investigation`],
  ['case page on a day', `${CASE}?on=2024-06-01`],
  ['search, exact', `/en/search?q=${encodeURIComponent('Жыланбаев')}`],
  ['search, inflected', `/en/search?q=${encodeURIComponent('Жыланбаевтың')}`],
  ['search, similar', `/en/search?q=${encodeURIComponent('Zhilanbaef')}`],
]
const SIZES = [
  CASE,
  CASE.replace('/en/', '/kk/'),
  CASE.replace('/en/', '/ru/'),
  LIST,
  RENDERED[2]?.[1] ?? LIST,
]

/** Requests a second and latency of the built site, against nginx and against the cheapest page of the same site. */
export async function benchHttp(quick: boolean): Promise<string> {
  say('http: starting the site (it builds first if the sources changed) …')
  const site = await startSite()
  const cluster = await startCluster()
  const onServer = cluster && (await startSite(await cluster.copy('http')))
  const notes: string[] = []
  const trivial = await cheapestStored(site.origin)
  const caseBytes = await bytesOf(site.origin + CASE, 'identity')
  const trivialBytes = await bytesOf(site.origin + trivial, 'identity')
  const nginx = await startNginx(
    new Map([
      ['case.html', caseBytes],
      ['trivial.html', trivialBytes],
    ]),
  )
  try {
    if (!nginx) notes.push('nginx was not measured: it is not installed (Debian: apt-get install nginx).')
    if (!onServer) notes.push('With a PostgreSQL server nothing was measured: none was found.')
    const targets: Target[] = []
    if (nginx) {
      targets.push({ name: 'nginx: the bytes of the case page', url: `${nginx.origin}/case.html` })
      targets.push({ name: 'nginx: the same, gzip', url: `${nginx.origin}/case.html`, gzip: true })
    }
    targets.push({ name: `trivial stored page (\`${trivial}\`)`, url: site.origin + trivial })
    targets.push({ name: 'case page, stored', url: site.origin + CASE })
    targets.push({ name: 'the same, gzip', url: site.origin + CASE, gzip: true })
    if (await isThere(site.origin + LIST))
      targets.push({ name: 'cases list, stored', url: site.origin + LIST })
    for (const [name, path] of RENDERED) {
      if (!(await isThere(site.origin + path))) {
        notes.push(`«${name}» was not measured: \`${decodeURI(path)}\` does not answer with a page.`)
        continue
      }
      targets.push({ name: `${name}, rendered (embedded)`, url: site.origin + path })
      if (onServer) targets.push({ name: `${name}, rendered (server)`, url: onServer.origin + path })
    }
    say(`http: ${targets.length} targets, interleaved …`)
    const speeds = await race(targets, quick ? 2 : 3, quick ? 1 : 3)
    const there: string[] = []
    for (const path of SIZES) if (await isThere(site.origin + path)) there.push(path)
    return [
      circumstances([...(nginx ? [nginx.version] : []), ...(cluster ? [cluster.version] : [])]),
      '',
      speedTable(targets, speeds, `trivial stored page (\`${trivial}\`)`),
      '',
      ...notes.flatMap((note) => [note, '']),
      await sizesTable(site.origin, there),
    ].join('\n')
  } finally {
    await nginx?.stop()
    await site.stop()
    await onServer?.stop()
    await cluster?.stop()
  }
}

function speedTable(targets: readonly Target[], speeds: ReadonlyMap<Target, Speed>, trivial: string): string {
  const of = (name: string) => {
    const target = targets.find((each) => each.name === name)
    return (target && speeds.get(target)?.perSecond) ?? Number.NaN
  }
  const nginxPlain = of('nginx: the bytes of the case page')
  const nginxGzip = of('nginx: the same, gzip')
  const rows = targets.map((target) => {
    const speed = speeds.get(target) ?? {
      perSecond: Number.NaN,
      p50: Number.NaN,
      p95: Number.NaN,
      p99: Number.NaN,
    }
    const { perSecond, p50, p95, p99 } = speed
    const toNginx = perSecond / (target.gzip ? nginxGzip : nginxPlain)
    return [
      target.name,
      number(perSecond),
      number(toNginx),
      ratio(perSecond, of(trivial)),
      ...[p50, p95, p99].map(number),
    ]
  })
  const head = ['', 'requests/s', 'of nginx', 'of the trivial page', 'p50 ms', 'p95 ms', 'p99 ms']
  return table(head, rows)
}

const isThere = async (url: string): Promise<boolean> => (await fetch(url)).status === 200

/** The smallest of the pages that Next answers from its store. */
async function cheapestStored(origin: string): Promise<string> {
  const stored: { path: string; bytes: number }[] = []
  for (const path of TRIVIAL) {
    if (!(await isThere(origin + path))) continue
    const again = await fetch(origin + path)
    const bytes = (await again.arrayBuffer()).byteLength
    if (again.headers.get('x-nextjs-cache') === 'HIT') stored.push({ path, bytes })
  }
  const [first] = stored.toSorted((a, b) => a.bytes - b.bytes)
  if (!first) throw new Error('None of the pages that should be stored is')
  return first.path
}
