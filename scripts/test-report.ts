import fs from 'node:fs'
import { z } from 'zod'

/** How many tests passed and failed. One that was skipped is neither. */
export type Count = { passed: number; failed: number }

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()).default([]),
})

/** Counts Vitest's JSON report. A file that failed before its tests began counts as one failure. */
export function readVitestReport(file: string): Count {
  const report = vitestReport.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
}

/** Counts Playwright's JSON report. A test that passed only when repeated counts as a failure. */
export function readPlaywrightReport(file: string): Count {
  const { stats, errors } = playwrightReport.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
