import fs from 'node:fs'
import os from 'node:os'

/** A Markdown table, the first column to the left and the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** The value below which `share` (0 to 1) of all values lie, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** «12,345», «12.3», «0.45»: three figures are more than such a measurement holds. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** How many times the reference. */
export const ratio = (value: number, reference: number): string => `${number(value / reference)} ×`

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** Where, when and under which load a part was measured. */
export function circumstances(versions: readonly string[]): string {
  const cpu = os.cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor'
  const memory = `${Math.round(os.totalmem() / 1024 ** 3)} GB of memory`
  const load = os.loadavg().map((each) => each.toFixed(2))
  const machine = `${os.availableParallelism()} cores (${cpu}), ${memory}, ${os.type()}, Node ${process.versions.node}`
  const date = new Date().toISOString().slice(0, 10)
  return `Measured on ${date}: ${[machine, ...versions].join(', ')}. Load average over 1, 5 and 15 minutes at the end, this measurement included: ${load.join(', ')}.`
}

/** Resident memory of a process in MB. */
export function residentMegabytes(pid: number): number {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024
}

/** Whether this system says how much memory a process has. */
export const canReadMemory = (): boolean => fs.existsSync('/proc/self/status')

/** Says what is going on, apart from the tables, which go to standard output. */
export const say = (words: string): void => console.error(words)
