import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, expect, test } from 'playwright/test'
import { makeCanary } from '@/lib/confidential/canary.builder'
import { browserForTests } from './browser'
import { searchProfile } from './canary'

// That nothing confidential is found in a browser's profile proves something only as long as this finds what is there.

test('the search finds what a browser kept: storage, a page in the cache, an address; and nothing that it never saw', async () => {
  const [stored, cached, address, never] = [makeCanary(), makeCanary(), makeCanary(), makeCanary()]
  const [word] = address.split(' ')
  const page = (text: string) => gzipSync(`<!doctype html><title>x</title><p>${text}</p>`.repeat(20))
  const server = http.createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=600',
    })
    response.end(page(cached))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const listening = server.address()
  const port = typeof listening === 'object' && listening ? listening.port : 0
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-profile-'))
  try {
    const browser = await chromium.launchPersistentContext(profile, {
      ...browserForTests(),
      headless: true,
      javaScriptEnabled: true,
    })
    const tab = await browser.newPage()
    await tab.goto(`http://127.0.0.1:${port}/${word}`)
    await tab.evaluate((text) => localStorage.setItem('kept', text), stored)
    await tab.goto(`http://127.0.0.1:${port}/again`)
    await browser.close()
    const found = searchProfile(profile, [stored, cached, address, never])
    expect(new Set(found.map(({ canary }) => canary))).toEqual(new Set([stored, cached, address]))
  } finally {
    server.close()
    fs.rmSync(profile, { recursive: true, force: true })
  }
})
