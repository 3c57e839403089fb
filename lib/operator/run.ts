import { linkAddress } from '@/lib/account/links'
import { inviteAccount, makeAccountLink } from '@/lib/account/mutations'
import { rotateKey } from '@/lib/confidential/rotation'
import { db } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { openedDatabase } from '@/lib/db/open'
import { verifyHistory } from '@/lib/history/check'
import { exportHead, parseHead } from '@/lib/history/head'
import { grantAppRole } from '@/lib/history/role'
import { verifyPublished } from '@/lib/publication/verify'
import { eraseRecord } from '@/lib/record/erasure'
import type { OperatorCommand } from './command'
import { findAccount, giveGrant, takeGrant } from './grants'
import { OperatorProblem } from './problem'
import type { Voice } from './protocol'
import { describeProblem, describeRecordProblem } from './verdict'

/**
 * Does what an operator asks, on the database that this process has open.
 * @returns the exit code: 1 where a check found something wrong
 */
export async function runCommand(asked: OperatorCommand, voice: Voice): Promise<number> {
  switch (asked.command) {
    case 'invite': {
      const { command: _, ...account } = asked
      const { secret } = await inviteAccount(null, account)
      return handOver(linkAddress(secret, account.lang), voice)
    }
    case 'link': {
      const { id, lang } = await findAccount(db(), asked.email)
      const { secret } = await makeAccountLink(null, id, 'everything')
      return handOver(linkAddress(secret, lang), voice)
    }
    case 'verify':
      return verify(asked.head, voice)
    case 'head':
      voice.result(JSON.stringify(await exportHead()))
      return 0
    case 'rotate-key':
      return rotate(voice)
    case 'grant':
      voice.result(await giveGrant(asked))
      return 0
    case 'revoke':
      voice.result(await takeGrant(asked))
      return 0
    case 'erase':
      await eraseRecord(null, asked.recordId, asked.reason)
      voice.result(`What was kept of ${asked.recordId} is destroyed; backups made before still hold it`)
      return 0
    case 'database-role':
      voice.result(await limitRole(asked.name, voice))
      return 0
  }
}

function handOver(link: string, voice: Voice): number {
  voice.progress('Hand this link over by a safe way. It works once; whoever opens it first has the account.')
  voice.result(link)
  return 0
}

async function verify(headText: string | undefined, voice: Voice): Promise<number> {
  const head = headText === undefined ? undefined : parseHead(headText)
  if (head === null)
    throw new OperatorProblem('The file of --head is not an exported head. Nothing was checked.')
  const { whole: kept, chain, records, recordProblems } = await verifyHistory(head)
  for (const problem of chain.problems) voice.result(describeProblem(problem))
  for (const problem of recordProblems) voice.result(describeRecordProblem(problem))
  const { altered } = await verifyPublished()
  for (const id of altered) voice.result(`What readers see of record ${id} is not what was published`)
  const whole = kept && altered.length === 0
  const erased = chain.erased > 0 ? `, of which ${chain.erased} had their words destroyed by an erasure` : ''
  const sum = `${chain.revisions} revisions${erased}; ${records} records`
  voice.result(whole ? `The history is whole: ${sum}` : `The history was tampered with: ${sum}`)
  if (whole && !head) {
    voice.progress(
      'Without --head a history that was cut at its end, or written anew, cannot be told from a true one.',
    )
  }
  return whole ? 0 : 1
}

async function rotate(voice: Voice): Promise<number> {
  const { to, dropped, moved, left } = await rotateKey(voice.progress)
  for (const { recordId, field } of left) {
    voice.result(
      `${field} of ${recordId} does not open: it was left, and so was its key. Write it anew or empty it`,
    )
  }
  voice.result(
    `${moved} texts were sealed anew; all are under the key ${to}${left.length > 0 ? ' but these' : ''}`,
  )
  for (const id of dropped) {
    voice.result(
      `Nothing is under the key ${id} any more. Backups made before need it: keep its copy as long as them`,
    )
  }
  voice.progress('Copy the new key to a safe place now, apart from the backups.')
  return left.length > 0 ? 1 : 0
}

async function limitRole(name: string, voice: Voice): Promise<string> {
  const database = openedDatabase()
  if (database.engine === 'embedded') {
    throw new OperatorProblem(
      'The database runs in this process and has no roles to keep apart. Nothing was changed. Set DATABASE_URL to a PostgreSQL server, as the owner of the tables.',
    )
  }
  const session = await database.session()
  try {
    // The role itself may not apply them, so whoever owns the tables does it here.
    for (const applied of await migrate(session)) voice.progress(`Applied the migration ${applied}`)
    const { made } = await grantAppRole(session, name)
    return made
      ? `The role ${name} was made, without a password, and has the rights of this program`
      : `The role ${name} has the rights of this program, and no more`
  } finally {
    session.release()
  }
}
