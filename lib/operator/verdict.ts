import type { RecordProblem } from '@/lib/history/check'
import type { Problem } from '@/lib/history/verify'

const WORDS: Readonly<Record<Exclude<Problem['kind'], 'missing'>, string>> = {
  disordered: 'stands where another revision should',
  unlinked: 'does not continue the revision before it',
  edited: 'was edited',
  time: 'is older than the revision before it',
  'text-edited': 'had its words edited',
  'text-missing': 'has lost its words, and no erasure says so',
  'text-returned': 'has words that an erasure destroyed',
  'not-reached': 'is the last one, and the exported head is later: the end was cut off',
  rewritten: 'is not the revision of the exported head: history was written anew',
}

/** What is wrong with the history, in words for an operator. */
export function describeProblem(problem: Problem): string {
  const at = `Revision ${problem.seq}`
  if (problem.kind !== 'missing') return `${at} ${WORDS[problem.kind]}`
  const last = problem.seq - 1n
  return problem.from === last
    ? `Revision ${last} is missing`
    : `Revisions ${problem.from} to ${last} are missing`
}

/** What is wrong with a record that its history does not explain. */
export function describeRecordProblem({ kind, recordId, number }: RecordProblem): string {
  switch (kind) {
    case 'record-count':
      return `Record ${recordId} does not count its revisions: the last one is ${number}`
    case 'record-content':
      return `Record ${recordId} is not what its history made of it: it differs from revision ${number}`
    case 'version-content':
      return `Version ${number} of record ${recordId} is not what was published`
  }
}
