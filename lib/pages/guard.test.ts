import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayStatus } from '@/lib/desk/status'
import { guardResponse, plainRequest } from './guard'

/** A server that answers what its page sees of the request; `?say=403` has the page say that status. */
const server = http.createServer((request, response) => {
  guardResponse(request, response)
  plainRequest(request)
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
  const said = Number(/say=(\d+)/.exec(request.url ?? '')?.[1] ?? 0)
  if (said > 0) sayStatus(headers, said)
  response.setHeader('Content-Type', 'text/html')
  response.end(JSON.stringify({ url: request.url, headers: Object.fromEntries(headers) }))
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(origin + path, init)
  const seen: { url: string; headers: Record<string, string> } = await response.json()
  return { response, ...seen }
}

describe('a request', () => {
  test('comes without what a client router or a stranger would say for this server', async () => {
    const { headers } = await ask('/kk/desk', {
      method: 'POST',
      headers: {
        rsc: '1',
        'next-router-state-tree': 'x',
        'x-aigaq-network': 'mine',
        'x-aigaq-request': 'mine',
        'x-middleware-subrequest': 'proxy',
      },
    })
    expect(Object.keys(headers).filter((name) => /^(rsc|next-|x-middleware)/.test(name))).toEqual([])
    expect(headers['x-aigaq-network']).toMatch(/^[\w-]{22}$/)
    expect(headers['x-aigaq-request']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('of a reader carries no mark of a network', async () => {
    expect((await ask('/kk/cases')).headers).not.toHaveProperty('x-aigaq-network')
  })
})

describe('an answer', () => {
  test('of the desk is kept by nobody, and of a page only to ask again', async () => {
    const kept = async (path: string) => (await ask(path)).response.headers.get('cache-control')
    expect(await kept('/kk/desk')).toBe('private, no-store')
    expect(await kept('/kk/desk/accounts')).toBe('private, no-store')
    expect(await kept('/kk/desks')).toBe('no-cache')
    expect(await kept('/kk')).toBe('no-cache')
  })

  test('has the status that a page of the desk said, once, and no other page can', async () => {
    expect((await ask('/kk/desk?say=403')).response.status).toBe(403)
    expect((await ask('/kk/desk')).response.status).toBe(200)
    expect((await ask('/kk?say=403')).response.status).toBe(200)
  })
})
