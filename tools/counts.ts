// Prints the closing counts of both test runners, and as its last line their sum: `npm run counts -- EXIT-CODE`.
import { existsSync, readFileSync } from 'node:fs'

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numFailedTestSuites: number
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

const runners: readonly (readonly [string, Counts | null])[] = [
  ['vitest', vitestCounts('out/reports/vitest.json')],
  ['playwright', playwrightCounts('out/reports/playwright.json')],
]

let sum: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const [name, counts] of runners) {
  console.log(counts === null ? `${name}: did not run` : `${name}: ${inWords(counts)}`)
  if (counts !== null) sum = add(sum, counts)
}
// A wrong type or an unformatted file ends the run before a test fails.
if (sum.failed === 0 && (process.argv[2] ?? '0') !== '0') {
  console.log('checks: 1 failed before or beside the tests')
  sum = add(sum, { passed: 0, failed: 1, skipped: 0 })
}
console.log(inWords(sum))

function vitestCounts(file: string): Counts | null {
  if (!existsSync(file)) return null
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  // A file that does not load has no tests to count, but has failed.
  const failed =
    report.numFailedTests === 0 && report.numFailedTestSuites > 0 ? report.numFailedTestSuites : report.numFailedTests
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests }
}

function playwrightCounts(file: string): Counts | null {
  if (!existsSync(file)) return null
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
