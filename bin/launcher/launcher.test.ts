import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closingLine, faultsIn, playwrightCounts, secondsBySpec, total, vitestCounts } from './counts.mjs'
import { fingerprint } from './fingerprint.mjs'
import { choosePort } from './ports.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'proviso launcher-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: unknown) => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('a fingerprint', () => {
  test('changes with content, with a name and with a new file, and with nothing else', () => {
    write('lib/a.ts', 'a')
    const first = fingerprint(folder, ['lib'])
    expect(fingerprint(folder, ['lib'])).toBe(first)
    write('lib/a.ts', 'b')
    const changed = fingerprint(folder, ['lib'])
    write('lib/b.ts', '')
    const added = fingerprint(folder, ['lib'])
    expect(new Set([first, changed, added]).size).toBe(3)
    write('lib/node_modules/x.ts', '')
    expect(fingerprint(folder, ['lib'])).toBe(added)
  })
  test('of what is not there is that of nothing', () => {
    expect(fingerprint(folder, ['nowhere'])).toBe(fingerprint(folder, []))
  })
})

describe('the closing line', () => {
  test('adds up both kinds of tests', () => {
    const vitest = write('vitest.json', {
      numPassedTests: 10,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    })
    const playwright = write('journeys.json', {
      stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 1 },
      errors: [],
    })
    const counts = total([vitestCounts(vitest), playwrightCounts(playwright)])
    expect(closingLine(counts)).toBe('13 passed, 3 failed, 3 skipped')
  })
  test('says nothing of skipped ones when there are none', () => {
    expect(closingLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed')
  })
  test('counts a run without a report as a failure', () => {
    expect(vitestCounts(path.join(folder, 'none.json')).failed).toBe(1)
    expect(playwrightCounts(path.join(folder, 'none.json')).failed).toBe(1)
  })
  test('says how long each file of journeys took, the slowest first', () => {
    const one = (duration: number, status: string) => ({ tests: [{ status, results: [{ duration }] }] })
    const file = write('journeys.json', {
      suites: [
        { file: 'a.spec.ts', specs: [one(1000, 'expected')] },
        {
          file: 'b.spec.ts',
          specs: [one(2000, 'unexpected')],
          suites: [{ file: 'b.spec.ts', specs: [one(500, 'expected')] }],
        },
      ],
    })
    expect(secondsBySpec(file)).toEqual([
      { spec: 'b.spec.ts', seconds: 2.5, failed: 1 },
      { spec: 'a.spec.ts', seconds: 1, failed: 0 },
    ])
    expect(secondsBySpec(path.join(folder, 'none.json'))).toEqual([])
  })
  test('names the journeys that stumbled, and what was wrong the first time', () => {
    const one = (title: string, status: string, errors: string[]) => ({
      title,
      file: 'a.spec.ts',
      line: 7,
      tests: [{ status, results: errors.map((message) => ({ duration: 1, errors: [{ message }] })) }],
    })
    const file = write('journeys.json', {
      stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
      errors: [],
      suites: [
        {
          file: 'a.spec.ts',
          specs: [
            one('walks', 'expected', []),
            one('stumbles', 'flaky', ['\u001b[31mno key\u001b[39m']),
            one('falls', 'unexpected', ['no page', 'no page']),
          ],
        },
      ],
    })
    expect(faultsIn(file)).toEqual([
      { at: 'a.spec.ts:7', title: 'stumbles', again: true, said: 'no key' },
      { at: 'a.spec.ts:7', title: 'falls', again: false, said: 'no page' },
    ])
    expect(playwrightCounts(file)).toEqual({ passed: 2, failed: 1, skipped: 0 })
  })
  test('counts errors outside any journey', () => {
    const file = write('journeys.json', {
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      errors: [{}],
    })
    expect(playwrightCounts(file).failed).toBe(1)
  })
})

describe('the port', () => {
  test('that was asked for and is taken is refused', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '0.0.0.0', () => resolve((server.address() as { port: number }).port)),
    )
    await expect(choosePort(String(port), '127.0.0.1')).rejects.toThrow(`Port ${port} is taken`)
    await new Promise((resolve) => server.close(resolve))
    expect(await choosePort(String(port), '127.0.0.1')).toEqual({ port, instead: false })
  })
  test.each(['0', '-1', '65536', 'web', '30.5'])('%s is not one', async (asked) => {
    await expect(choosePort(asked, '127.0.0.1')).rejects.toThrow('is not a port number')
  })
})
