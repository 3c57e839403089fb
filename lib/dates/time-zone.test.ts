import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Days around changes of clocks, new year and leap days, through every function that meets a Date. */
const PROBE = `
import { addDays, addMonths, day, daysBetween, fromDbDate, toDbDate, today } from './lib/dates/day.ts'
import { boundsOf, edtf } from './lib/dates/edtf.ts'
import { writeDate } from './lib/dates/write.ts'
const days = ['2026-03-08', '2026-11-01', '2025-12-31', '2026-01-01', '2024-02-29', '2024-03-01', '1991-03-31'].map(day)
console.log(JSON.stringify({
  offset: new Date('2026-01-01T00:00:00Z').getTimezoneOffset(),
  facts: days.map((of) => [
    addDays(of, 1), addMonths(of, 1), daysBetween(of, addMonths(of, 12)), fromDbDate(toDbDate(of)),
    toDbDate(of).toISOString(), today(toDbDate(of)), boundsOf(edtf(of + '/' + addDays(of, 40))),
    writeDate(edtf(of), 'en'), writeDate(edtf(of), 'kk', 'short'),
  ]),
}))
`

/** A process of its own: a running one may have read its time zone already. */
function probe(zone: string): { offset: number; facts: unknown } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', PROBE], {
    cwd: root,
    env: { NODE_ENV: 'test', TZ: zone },
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('')
  return JSON.parse(run.stdout)
}

it('no time zone of the machine shifts a day', { timeout: 30_000 }, () => {
  const utc = probe('UTC')
  const losAngeles = probe('America/Los_Angeles')
  const almaty = probe('Asia/Almaty')
  expect([utc.offset, losAngeles.offset, almaty.offset]).toEqual([0, 480, -300])
  expect(losAngeles.facts).toEqual(utc.facts)
  expect(almaty.facts).toEqual(utc.facts)
})
