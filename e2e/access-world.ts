import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** What the access matrix is tried on: written by the server before it starts. */
export interface AccessWorld {
  /** A draft that the team sees, and one restricted to its writer, both with a word that is found nowhere else. */
  readonly open: string
  readonly restricted: string
  /** Cookies of the writer of both, of somebody whose role demands a second factor and who has none, of an ended session. */
  readonly insider: string
  readonly enrolling: string
  /** Another of the same, to be signed out. */
  readonly leaving: string
  readonly ended: string
  /** An account that may be ended, reopened and given links. */
  readonly scapegoat: string
  /** Of the server, for commands of its operator. */
  readonly dataFolder: string
}

export const RESTRICTED_WORD = 'Fravolinquet'

const fileOf = (port: string) => path.join(os.tmpdir(), `aigaq-e2e-access-${port}.json`)

export async function plantAccess(port: string): Promise<void> {
  const { createTestAccount, signInForTest } = await import('@/lib/account/testing')
  const { endSession } = await import('@/lib/account/sessions')
  const { createRecord } = await import('@/lib/record/mutations')
  const writer = await createTestAccount({ role: 'researcher', name: 'Access writer' })
  const begin = async (title: string, restricted: boolean): Promise<string> => {
    const id = randomUUID()
    const words = { kk: title, ru: title, en: title }
    const content = { kind: 'criminal', title: words, summary: words }
    await createRecord(writer, { id, kind: 'case', content, restricted })
    return id
  }
  const enrolling = await createTestAccount({ role: 'researcher', name: 'Access enrolling' })
  const scapegoat = await createTestAccount({ role: 'reader', name: 'Access scapegoat' })
  const ended = await signInForTest(writer.id)
  await endSession(ended.sessionId)
  const world: AccessWorld = {
    open: await begin('An open draft', false),
    restricted: await begin(RESTRICTED_WORD, true),
    insider: (await signInForTest(writer.id)).header,
    enrolling: (await signInForTest(enrolling.id, { strong: false })).header,
    leaving: (await signInForTest(enrolling.id, { strong: false })).header,
    ended: ended.header,
    scapegoat: scapegoat.id,
    dataFolder: process.env['AIGAQ_DATA'] ?? '',
  }
  fs.writeFileSync(fileOf(port), JSON.stringify(world), { mode: 0o600 })
  process.on('exit', () => fs.rmSync(fileOf(port), { force: true }))
}

export function accessWorld(baseURL: string | undefined): AccessWorld {
  if (baseURL === undefined) throw new Error('baseURL is not set')
  return JSON.parse(fs.readFileSync(fileOf(new URL(baseURL).port), 'utf8'))
}
