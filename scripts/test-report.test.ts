import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPlaywrightReport, readVitestReport } from './test-report'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-test-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

function report(content: object): string {
  const file = path.join(folder, 'report.json')
  fs.writeFileSync(file, JSON.stringify(content))
  return file
}

test('a test file that could not be loaded is a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
  ]
  const file = report({ numPassedTests: 3, numFailedTests: 1, testResults })
  expect(readVitestReport(file)).toEqual({ passed: 3, failed: 2 })
})

test('a browser test that passes only when repeated is a failure', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] })
  expect(readPlaywrightReport(file)).toEqual({ passed: 5, failed: 2 })
})
