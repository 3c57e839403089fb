import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './lock'

const lockModule = path.join(import.meta.dirname, 'lock.ts')
let folder: string
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-test-'))))
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

/** Another process that tries to lock `folder`, says «locked» or «refused», and stays. */
function locker(): ChildProcess {
  const script = `import(${JSON.stringify(lockModule)}).then(({ lockFolder }) => lockFolder(${JSON.stringify(folder)}))
    .then(() => console.log('locked'), (error) => console.log('refused', error.code)).then(() => setInterval(() => {}, 1000))`
  return spawn(process.execPath, ['--import', 'tsx', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function firstWord(child: ChildProcess): Promise<string> {
  const [said] = (await once(child.stdout!, 'data')) as [Buffer]
  return said.toString().split(/\s/)[0] ?? ''
}

test('a folder has one owner, and the refusal names it', async () => {
  const release = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toMatchObject({
    code: 'folder-in-use',
    message: expect.stringMatching(
      new RegExp(`in use by process ${process.pid} since \\d{4}-.*Nothing was changed`),
    ),
  })
  release()
  const again = await lockFolder(folder)
  again()
  expect(fs.readdirSync(folder)).toEqual([])
})

test('only the owner of the folder may open the socket', async () => {
  const release = await lockFolder(folder)
  expect(fs.statSync(path.join(folder, 'owner.sock')).mode & 0o777).toBe(0o600)
  release()
})

test('nothing is left to clear after an owner was killed', async () => {
  const child = locker()
  expect(await firstWord(child)).toBe('locked')
  await expect(lockFolder(folder)).rejects.toThrow(`process ${child.pid}`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const release = await lockFolder(folder)
  release()
}, 20_000)

test('of many that find a dead lock at the same time one gets the folder', async () => {
  const dead = locker()
  await firstWord(dead)
  dead.kill('SIGKILL')
  await once(dead, 'exit')
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
  const won = results.filter((result) => result.status === 'fulfilled')
  expect(won).toHaveLength(1)
  for (const { value } of won) value()
}, 20_000)

test('a folder whose path is too long for a socket can be owned as well', async () => {
  const deep = path.join(folder, 'a-long-name'.repeat(6), 'б'.repeat(40))
  fs.mkdirSync(deep, { recursive: true })
  const release = await lockFolder(deep)
  await expect(lockFolder(deep)).rejects.toMatchObject({ code: 'folder-in-use' })
  release()
})
