import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { LIKE_FROM, SHARED_RUN } from './model'
import { ownWords } from './own-words'
import { isLike, sharedPhrasing } from './shared-phrasing'
import { LABELLED_PAIRS } from './test-pairs'

const measured = (run: number) =>
  LABELLED_PAIRS.map(({ here, there, ...pair }) => ({
    ...pair,
    ...sharedPhrasing(ownWords(here), ownWords(there), run),
  }))

/** How a threshold does on the labelled pairs. */
function score(run: number, from: number) {
  const pairs = measured(run).map((pair) => ({ copy: pair.copy, said: isLike(pair, from) }))
  const found = pairs.filter(({ copy, said }) => copy && said).length
  const wrong = pairs.filter(({ copy, said }) => !copy && said).length
  const copies = pairs.filter(({ copy }) => copy).length
  const precision = found + wrong === 0 ? 1 : found / (found + wrong)
  return { found, wrong, missed: copies - found, precision, recall: found / copies }
}

const percent = (part: number) => `${Math.round(100 * part)} %`
const line = (run: number, from: number) => {
  const { found, wrong, missed, precision, recall } = score(run, from)
  return `runs of ${run}, from ${percent(from)}: ${found} found, ${missed} missed, ${wrong} wrong; precision ${percent(precision)}, recall ${percent(recall)}`
}

const RUNS = [3, 4, 5, 6, 7, 8, 9, 10, 12]
const THRESHOLDS = [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8]

test('the threshold, and how it does on the labelled pairs', () => {
  const table = [
    ...THRESHOLDS.map((from) => line(SHARED_RUN, from)),
    '',
    ...RUNS.map((run) => line(run, LIKE_FROM)),
    '',
    ...measured(SHARED_RUN).map(
      ({ kind, copy, share, otherShare, longestRun }) =>
        `${copy ? 'copy' : 'no copy'}: ${kind}: ${percent(share)} and ${percent(otherShare)}, longest run ${longestRun}`,
    ),
  ]
  process.stdout.write(`${table.join('\n')}\n`)
  expect(score(SHARED_RUN, LIKE_FROM)).toEqual({
    found: 11,
    wrong: 0,
    missed: 1,
    precision: 1,
    recall: 11 / 12,
  })
  // No other threshold or length of run tells them apart better.
  const right = ({ found, wrong }: ReturnType<typeof score>) => found - wrong
  const best = Math.max(...RUNS.flatMap((run) => THRESHOLDS.map((from) => right(score(run, from)))))
  expect(right(score(SHARED_RUN, LIKE_FROM))).toBe(best)
})

const documents = process.env.PROVISO_DOCUMENTS

test.runIf(documents)('the five documents share hardly any phrasing', () => {
  const files = readdirSync(documents!).filter((file) => file.endsWith('.txt'))
  const texts = files.map((file) => ownWords(readFileSync(path.join(documents!, file), 'utf8')))
  const pairs = texts.flatMap((here, at) =>
    texts.slice(at + 1).map((there, more) => ({ pair: [at, at + 1 + more], ...sharedPhrasing(here, there) })),
  )
  process.stdout.write(
    pairs
      .map(
        ({ pair, share, otherShare, longestRun }) =>
          `${pair.join(' and ')}: ${(100 * share).toFixed(1)} % and ${(100 * otherShare).toFixed(1)} %, longest run ${longestRun}`,
      )
      .join('\n'),
  )
  expect(pairs.filter((pair) => isLike(pair))).toEqual([])
  expect(Math.max(...pairs.map(({ share }) => share))).toBeLessThan(0.05)
})
