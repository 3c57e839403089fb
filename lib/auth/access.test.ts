import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ACCESS, accessTo, judge, mayOpen, type Access, type Method, type Standing } from './access'
import { ROLES } from './policy'

const ROOT = path.join(import.meta.dirname, '../../app/[lang]')

interface Route {
  readonly id: string
  readonly methods: readonly Method[]
  readonly text: string
}

/** Every page and route handler of the desk, as the tree has it. */
const routes: Route[] = fs
  .readdirSync(path.join(ROOT, 'desk'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
  .map((file) => {
    const text = fs.readFileSync(path.join(ROOT, 'desk', file), 'utf8')
    const folder = path.posix.join('desk', path.posix.dirname(file))
    const exported = [
      ...text.matchAll(
        /export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g,
      ),
    ]
    const methods = file.endsWith('page.tsx') ? ['GET'] : exported.map(([, method]) => method)
    return { id: folder, methods: methods.filter((method) => method === 'GET' || method === 'POST'), text }
  })

describe('the table of the desk', () => {
  test('has a row for every page and route handler of the tree', () => {
    const without = routes.flatMap(({ id, methods }) =>
      methods.filter((method) => accessTo(id, method) === null).map((method) => `${method} ${id}`),
    )
    expect(without).toEqual([])
  })

  test('has no row for what is not in the tree', () => {
    const known = new Set(routes.flatMap(({ id, methods }) => methods.map((method) => `${method} ${id}`)))
    const rows = Object.entries(ACCESS).flatMap(([id, row]) =>
      Object.keys(row).map((method) => `${method} ${id}`),
    )
    expect(rows.filter((row) => !known.has(row))).toEqual([])
  })

  test('every page and route handler goes through the door under its own name', () => {
    const wrong = routes.filter(
      ({ id, text }) =>
        !new RegExp(`desk(Page|Action|Get)\\(\\s*'${id.replace(/[[\]]/g, '\\$&')}'`).test(text),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('answers to no other methods', () => {
    const other = routes.filter(({ text }) =>
      /export (const|async function|function) (PUT|PATCH|DELETE|HEAD|OPTIONS)\b/.test(text),
    )
    expect(other.map(({ id }) => id)).toEqual([])
  })
})

describe('the door', () => {
  const standings: Standing[] = [
    { state: 'nobody' },
    { state: 'expired' },
    ...ROLES.map((role) => ({ state: 'enrolling', role }) as const),
    ...ROLES.map((role) => ({ state: 'in', role }) as const),
  ]
  const verdicts = (access: Access | null) => standings.map((standing) => judge(access, standing))

  test('is closed where the table has no row', () => {
    expect(new Set(verdicts(null))).toEqual(new Set(['no-row']))
    expect(accessTo('desk/no-such-route', 'GET')).toBeNull()
    expect(accessTo('desk/sign-in', 'POST')).toBeNull()
    expect(accessTo('constructor', 'GET')).toBeNull()
  })

  test('lets everybody into what is for anyone', () => {
    expect(new Set(verdicts('anyone'))).toEqual(new Set(['admitted']))
  })

  test('lets whoever is signed in to what sets up a second factor', () => {
    expect(verdicts('enrolling').slice(0, 2)).toEqual(['signed-out', 'expired'])
    expect(new Set(verdicts('enrolling').slice(2))).toEqual(new Set(['admitted']))
  })

  test('lets in the roles of the row and no others, and these only with what their role demands', () => {
    expect(verdicts(['editor', 'administrator'])).toEqual([
      'signed-out',
      'expired',
      'wrong-role',
      'wrong-role',
      'must-enrol',
      'must-enrol',
      'wrong-role',
      'wrong-role',
      'admitted',
      'admitted',
    ])
  })

  test('links are shown to whom they open', () => {
    expect(ROLES.filter((role) => mayOpen(role, 'desk/accounts'))).toEqual(['administrator'])
    expect(mayOpen('editor', 'desk/accounts', 'POST')).toBe(false)
  })
})
