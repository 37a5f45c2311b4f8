import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A run that left no report failed as a whole. */
const NOTHING_REPORTED = { passed: 0, failed: 1, skipped: 0 }

/**
 * What Vitest's JSON report counts. A file that could not be read has no tests and counts as one failure.
 * @param {string} file
 * @returns {Counts}
 */
export function vitestCounts(file) {
  if (!existsSync(file)) return NOTHING_REPORTED
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const unread = report.testResults.filter(
    (
      /** @type {{ status: string, assertionResults: { status: string }[] }} */ { status, assertionResults },
    ) => status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * What Playwright's JSON report counts. Errors outside any test count as one failure each.
 * @param {string} file
 * @returns {Counts}
 */
export function playwrightCounts(file) {
  if (!existsSync(file)) return NOTHING_REPORTED
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * What each file of journeys took, in seconds, the slowest first; none when the run left no report.
 * @param {string} file
 * @returns {{ spec: string, seconds: number, failed: number }[]}
 */
export function secondsBySpec(file) {
  if (!existsSync(file)) return []
  /** @typedef {{ results: { duration: number }[], status: string }} Test */
  /** @typedef {{ file: string, specs: { tests: Test[] }[], suites?: Suite[] }} Suite */
  /** @type {(suite: Suite) => Test[]} */
  const testsOf = ({ specs, suites = [] }) => [
    ...specs.flatMap(({ tests }) => tests),
    ...suites.flatMap(testsOf),
  ]
  /** @type {Suite[]} */
  const files = JSON.parse(readFileSync(file, 'utf8')).suites ?? []
  return files
    .map((suite) => {
      const tests = testsOf(suite)
      const took = tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0)
      const failed = tests.filter(({ status }) => status === 'unexpected').length
      return { spec: suite.file, seconds: took / 1000, failed }
    })
    .sort((a, b) => b.seconds - a.seconds)
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((so, counts) => so + counts[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/**
 * The closing line.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
