import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256Hex } from '@/lib/text/sha256'
import documents from './labels/five-documents.json'
import { HELD_OUT } from './labels/held-out'
import { INVENTED, type LabelledArticle } from './labels/invented'
import { readArticle } from './pipeline'
import {
  addScores,
  type Fault,
  lettersBefore,
  proposedFaults,
  type Scores,
  scoreFaults,
  scoreTable,
  totals,
  unmarked,
} from './test-fault-score'

function proposed(text: string): Fault[] {
  const reading = readArticle({ bytes: Buffer.from(text), pasted: true })
  if (reading.outcome !== 'good') throw new Error(reading.reason)
  return proposedFaults(reading)
}
const percent = (part: number) => `${(100 * part).toFixed(1)} %`

/** Prints what was found, missed and wrong, one part after another and together. */
function report(title: string, parts: readonly (readonly [string, Scores])[]) {
  const all = addScores(parts.map(([, scores]) => scores))
  const { found, missed, wrong, recall, precision } = totals(all)
  const tables = [...parts, [title, all] as const].map(([name, scores]) => scoreTable(name, scores))
  const last = `${title}: ${found} found, ${missed} missed, ${wrong} wrong; recall ${percent(recall)}, precision ${percent(precision)}`
  process.stdout.write(`${[...tables, last].join('\n')}\n`)
  return { recall, precision, all }
}

const folder = process.env.PROVISO_DOCUMENTS

describe.skipIf(!folder || !existsSync(folder))('the five documents', () => {
  const hasThem = folder !== undefined && existsSync(folder)
  const texts = (hasThem ? documents.documents : []).map(({ file, ...labelled }) => ({
    file,
    ...labelled,
    text: readFileSync(path.join(folder ?? '', file), 'utf8'),
  }))
  test('are those that were labelled', () => {
    for (const { text, sha256 } of texts) expect(sha256Hex(text)).toBe(sha256)
  })
  const faultsOf = ({ labels, text }: (typeof texts)[number]): Fault[] =>
    labels
      .filter(({ kind }) => kind !== 'no_break')
      .map(({ kind, at }) => ({ kind, from: lettersBefore(text, at), to: lettersBefore(text, at) }))

  test('nearly all that copying did to them is found, and little else', () => {
    const { recall, precision } = report(
      'five documents',
      texts.map((one) => [one.file.slice(0, 3), scoreFaults(faultsOf(one), proposed(one.text))]),
    )
    expect(recall).toBeGreaterThanOrEqual(0.98)
    expect(precision).toBe(1)
  })
  test('no abbreviation ends a paragraph', () => {
    for (const { labels, text } of texts) {
      const traps = new Set(
        labels.filter(({ kind }) => kind === 'no_break').map(({ at }) => lettersBefore(text, at)),
      )
      expect(proposed(text).filter(({ kind, from }) => kind === 'break' && traps.has(from))).toEqual([])
    }
  })
})

const scored = ({ name, lines }: LabelledArticle) => {
  const { text, faults } = unmarked(lines)
  const without = ({ kind }: Fault) => !/headline|figure|source_error/.test(kind)
  return [name, scoreFaults(faults, proposed(text).filter(without))] as const
}

test('invented articles in ten languages', () => {
  const { recall, precision } = report('invented', INVENTED.map(scored))
  expect(recall).toBeGreaterThanOrEqual(0.98)
  expect(precision).toBeGreaterThanOrEqual(0.98)
})

test('invented articles that the rules were not made for', () => {
  const { recall, precision } = report('held out', HELD_OUT.map(scored))
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(precision).toBeGreaterThanOrEqual(0.95)
})
