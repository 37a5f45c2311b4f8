import { describe, expect, test } from 'vitest'
import { generateCases } from './corpus/generate'
import { ownTexts, realTexts } from './corpus/read-texts'
import { table, tally } from './corpus/report'
import { answer, run } from './corpus/run'
import { rebase } from './rebase'

const PATIENCE = 120_000
const LEAST_FOUND = 0.97
const LEAST_NOTICED = 0.98

const own = generateCases(ownTexts(), 1)
const real = generateCases(realTexts(process.env.PROVISO_DOCUMENTS), 2)

describe('on a corpus of edits', () => {
  test('that is the same each time', () => {
    expect(generateCases(ownTexts().slice(0, 2), 1)).toEqual(generateCases(ownTexts().slice(0, 2), 1))
  })

  test(
    'rebasing answers as resolving does',
    () => {
      const some = [...own, ...real].filter((_, index) => index % 5 === 0)
      for (const one of some) {
        expect(rebase(one.before, one.after, [one.spans], one.layout), one.id).toEqual([answer(one)])
      }
    },
    PATIENCE,
  )

  test('of 500 cases at least, all with names of their own', () => {
    expect(own.length).toBeGreaterThanOrEqual(500)
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
  })

  test('texts were written for it', () => expect(own.length).toBeGreaterThan(500))

  // Without the real articles there is nothing to say of them.
  test.each(
    [['texts written for it', own] as const, ['real articles', real] as const].filter(
      ([, cases]) => cases.length > 0,
    ),
  )(
    'nothing is attached wrongly, nearly all is found and what is gone is noticed: %s',
    (name, cases) => {
      const judged = run(cases)
      if (cases.length > 0) process.stdout.write(`\nThe resolver on ${name}\n\n${table(judged)}\n\n`)
      const { wrong, first, findable, noticed, orphans } = tally(name, judged)
      expect(wrong).toBe(0)
      expect(first).toBeGreaterThanOrEqual(findable * LEAST_FOUND)
      expect(noticed).toBeGreaterThanOrEqual(orphans * LEAST_NOTICED)
    },
    PATIENCE,
  )
})
