import { execFileSync } from 'node:child_process'
import { projectRoot } from '@/lib/db/project-root'

/** The table of scripts/measure-names.ts: it takes no time, and depends on the names alone. */
export function measureMatching(): string {
  const command = ['--import', 'tsx', 'scripts/measure-names.ts']
  return execFileSync(process.execPath, command, { cwd: projectRoot(), encoding: 'utf8' }).trim()
}
