import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

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
 * What Playwright's JSON report counts. Errors outside any test count as one failure each; what passed when it was
 * walked again has passed, and `faultsIn` names it.
 * @param {string} file
 * @returns {Counts}
 */
export function playwrightCounts(file) {
  if (!existsSync(file)) return NOTHING_REPORTED
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

/** @typedef {{ duration: number, status: string, errors?: { message?: string }[] }} Result */
/** @typedef {{ status: string, results: Result[] }} Test */
/** @typedef {{ title: string, file: string, line: number, tests: Test[] }} Spec */
/** @typedef {{ file: string, specs: Spec[], suites?: Suite[] }} Suite */

/** @type {(suite: Suite) => Spec[]} */
const specsOf = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

/**
 * The files of journeys in Playwright's JSON report; none when the run left no report.
 * @param {string} file
 * @returns {Suite[]}
 */
const suitesIn = (file) => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).suites ?? []) : [])

/**
 * What each file of journeys took, in seconds, the slowest first; none when the run left no report.
 * @param {string} file
 * @returns {{ spec: string, seconds: number, failed: number }[]}
 */
export function secondsBySpec(file) {
  return suitesIn(file)
    .map((suite) => {
      const tests = specsOf(suite).flatMap((spec) => spec.tests)
      const took = tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0)
      const failed = tests.filter(({ status }) => status === 'unexpected').length
      return { spec: suite.file, seconds: took / 1000, failed }
    })
    .sort((a, b) => b.seconds - a.seconds)
}

/**
 * Each journey that did not pass the first time, and what was wrong; `again` when it passed the second time.
 * @param {string} file
 * @returns {{ at: string, title: string, again: boolean, said: string }[]}
 */
export function faultsIn(file) {
  return suitesIn(file)
    .flatMap(specsOf)
    .flatMap(({ title, file: spec, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ status, results }) => {
          const errors = results.flatMap((result) => result.errors ?? [])
          return {
            at: `${spec}:${line}`,
            title,
            again: status === 'flaky',
            said: stripVTControlCharacters(errors[0]?.message ?? 'said nothing'),
          }
        }),
    )
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
