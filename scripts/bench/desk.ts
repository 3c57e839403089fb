import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { DeskWorld } from './desk-world'
import { circumstances, median, number, percentile, ratio, say, table } from './figures'
import { CASE } from './http'
import { race, type Target } from './load'
import { startDeskSite } from './site'

const LONGEST_WAIT = 10_000
const ROUNDS = 15

/** The desk on the embedded engine: pages of somebody signed in, publishing until readers see it, a case of 500 claims. */
export async function benchDesk(quick: boolean): Promise<string> {
  say('desk: filling a data folder and starting the site …')
  const site = await startDeskSite()
  try {
    const world: DeskWorld = JSON.parse(fs.readFileSync(path.join(site.folder, 'bench-world.json'), 'utf8'))
    const targets = pagesOf(site.origin, world)
    say(`desk: ${targets.length} pages, interleaved …`)
    const speeds = await race(targets, quick ? 2 : 3, quick ? 1 : 3)
    const reference = targets[0] && speeds.get(targets[0])
    const pages = targets.map((target) => {
      const speed = speeds.get(target)
      return [
        target.name,
        number(speed?.perSecond ?? Number.NaN),
        ratio(speed?.perSecond ?? Number.NaN, reference?.perSecond ?? Number.NaN),
        ...[speed?.p50, speed?.p95].map((ms) => number(ms ?? Number.NaN)),
      ]
    })
    say('desk: publishing …')
    const published: number[] = []
    for (const each of world.inReview) published.push(await publishUntilSeen(site.origin, world, each))
    say('desk: the case of 500 claims …')
    const large = await largeCase(site.origin, world, quick ? 5 : ROUNDS)
    return [
      circumstances([]),
      '',
      table(['', 'requests/s', 'of the first', 'p50 ms', 'p95 ms'], pages),
      '',
      table(
        ['', 'median ms', 'slowest ms'],
        [
          [
            'publish a case of 20 claims, from the press of the button until a reader’s page shows it',
            ...spread(published),
          ],
          ['open the editor of 500 claims', ...spread(large.open)],
          ['open the form of one of its claims', ...spread(large.form)],
          ['save that claim', ...spread(large.save)],
        ],
      ),
    ].join('\n')
  } finally {
    await site.stop()
  }
}

function pagesOf(origin: string, { reader, small }: DeskWorld): Target[] {
  const page = (name: string, at: string): Target => ({
    name,
    url: `${origin}${at}`,
    headers: { cookie: reader },
  })
  return [
    page('sign-in page: rendered for each request, reads nothing but the session', '/en/desk/sign-in'),
    page('list of cases, for a reader', '/en/desk/cases'),
    page('a case of 20 claims, for a reader', `/en/desk/records/${small}`),
    page('the public case page, stored', CASE),
  ]
}

const spread = (times: readonly number[]) => [number(median(times)), number(percentile(times, 1))]

/** Milliseconds from sending the form until the public page answers with the case. */
async function publishUntilSeen(
  origin: string,
  world: DeskWorld,
  { id, slug, revision }: DeskWorld['inReview'][number],
): Promise<number> {
  const began = performance.now()
  await send(origin, `/en/desk/records/${id}/review/publish`, world.editor, {
    revision: String(revision),
    warningsRead: 'on',
  })
  for (;;) {
    const page = await fetch(`${origin}/en/cases/${slug}`)
    await page.text()
    if (page.status === 200) return performance.now() - began
    if (performance.now() - began > LONGEST_WAIT) throw new Error(`${slug} is not seen: ${page.status}`)
    await wait(1)
  }
}

async function largeCase(origin: string, { large, claimOfLarge, researcher }: DeskWorld, rounds: number) {
  const times = { open: [] as number[], form: [] as number[], save: [] as number[] }
  const editor = `/en/desk/records/${large}`
  for (let round = 0; round < rounds; round++) {
    times.open.push(await timed(() => read(origin, editor, researcher)))
    let form = ''
    times.form.push(
      await timed(async () => {
        form = await read(origin, `${editor}?edit=claims/${claimOfLarge}`, researcher)
      }),
    )
    const fields = fieldsOf(form)
    fields['text.en'] = `Told anew in round ${round}.`
    times.save.push(await timed(() => send(origin, `${editor}/save`, researcher, fields)))
  }
  return times
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function read(origin: string, at: string, cookie: string): Promise<string> {
  const answer = await fetch(origin + at, { headers: { cookie } })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${at}: ${answer.status}`)
  return text
}

/** Sends a form as a browser does. @throws where it is refused: the answer then leads back with what is wrong */
async function send(
  origin: string,
  at: string,
  cookie: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const answer = await fetch(origin + at, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin', accept: 'application/json' },
    body: new URLSearchParams(fields),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${at}: ${answer.status} ${text.slice(0, 300)}`)
}

/** The fields of the form that saves a row, as its page shows them. */
function fieldsOf(html: string): Record<string, string> {
  const form = /<form[^>]*action="[^"]*\/save"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Record<string, string> = {}
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const type = attribute(tag, 'type')
    if (name && (type === 'checkbox' || type === 'radio' ? /\schecked\b/.test(tag) : true))
      fields[name] = attribute(tag, 'value') ?? ''
  }
  for (const [all, text] of form.matchAll(/<textarea\b[^>]*>([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(all, 'name')
    if (name) fields[name] = text ?? ''
  }
  for (const [all] of form.matchAll(/<select\b[\s\S]*?<\/select>/g)) {
    const name = attribute(all, 'name')
    const chosen = /<option\b[^>]*\sselected[^>]*>/.exec(all)?.[0]
    if (name) fields[name] = (chosen && attribute(chosen, 'value')) ?? ''
  }
  return fields
}
