import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf, matchesBetween } from './align'

const even = () => 1
const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 })

describe('the items that belong together', () => {
  test('are equal and in the same order on both sides', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        let [a, b] = [-1, -1]
        for (const [atA, atB] of matchesBetween(before, after, even)) {
          expect(before[atA]).toBe(after[atB])
          expect(atA).toBeGreaterThan(a)
          expect(atB).toBeGreaterThan(b)
          ;[a, b] = [atA, atB]
        }
      }),
    )
  })

  test('are the same on the way back', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const back = matchesBetween(after, before, even).map(([b, a]) => [a, b])
        expect(matchesBetween(before, after, even)).toEqual(back)
      }),
    )
  })

  test('are those of highest weight', () => {
    const weightOf = (item: string) => (item === 'NATO' ? 4 : 3)
    expect(matchesBetween(['NATO', 'of'], ['of', 'NATO'], weightOf)).toEqual([[0, 1]])
  })

  test('are found between landmarks where the lists are too long for every pair', () => {
    const before = Array.from({ length: 3000 }, (_, at) => (at % 2 ? 'the' : `word ${at}`))
    const after = before.toSpliced(2000, 1, 'new', 'words').toSpliced(10, 2)
    const gaps = gapsOf(matchesBetween(before, after, even), before.length, after.length)
    expect(gaps).toHaveLength(2)
    expect(gaps.map(({ before: [from, to] }) => to - from)).toEqual([2, 1])
  })

  test('are none where long lists share no landmark', () => {
    const repeated = (item: string) => Array.from({ length: 400 }, () => item)
    expect(matchesBetween(['a', ...repeated('b')], ['c', ...repeated('d')], even)).toEqual([])
  })
})

test('what lies between matches is told from the first item to the last', () => {
  expect(gapsOf([[1, 0]], 3, 1)).toEqual([
    { before: [0, 1], after: [0, 0] },
    { before: [2, 3], after: [1, 1] },
  ])
  expect(gapsOf([], 0, 0)).toEqual([])
})
