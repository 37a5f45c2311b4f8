import { describe, expect, test } from 'vitest'
import type { Hit } from '@/lib/concordance/model'
import {
  allOrNone,
  elsewhere,
  freeTicked,
  leftOut,
  NO_TICKS,
  rangeOf,
  ticked,
  tickedOf,
  without,
} from './ticks'

const hit = (key: string) => ({ key, marks: [] as Hit['marks'] }) as Hit
const page = ['a', 'b', 'c', 'd'].map(hit)
const keys = (ticks: ReadonlyMap<string, Hit>) => [...ticks.keys()].sort()

describe('ticks', () => {
  test('come and go by line, by range in either direction, and all at once', () => {
    const one = ticked(NO_TICKS, page[2]!)
    expect(keys(one)).toEqual(['c'])
    expect(keys(ticked(one, page[2]!))).toEqual([])
    expect(keys(freeTicked(one, rangeOf(page, 2, 0)))).toEqual(['a', 'b', 'c'])
    expect(keys(allOrNone(one, page))).toEqual(['a', 'b', 'c', 'd'])
    expect(keys(allOrNone(allOrNone(one, page), page))).toEqual([])
  })

  test('of what is annotated already come by hand alone', () => {
    const annotated = { ...hit('m'), marks: [{ publicId: 'x', version: 1 }] }
    const lines = [page[0]!, annotated, page[1]!]
    expect(keys(allOrNone(NO_TICKS, lines))).toEqual(['a', 'b'])
    expect(leftOut(NO_TICKS, lines)).toBe(1)
    expect(keys(freeTicked(NO_TICKS, rangeOf(lines, 0, 2)))).toEqual(['a', 'b'])
    expect(keys(freeTicked(NO_TICKS, rangeOf(lines, 0, 1)))).toEqual(['a'])
    expect(tickedOf(ticked(NO_TICKS, page[0]!), lines)).toBe(1)
    const byHand = ticked(allOrNone(NO_TICKS, lines), annotated)
    expect(leftOut(byHand, lines)).toBe(0)
    expect(keys(allOrNone(byHand, lines))).toEqual([])
  })

  test('of other pages stay, and are counted', () => {
    const other = ticked(NO_TICKS, hit('z'))
    const both = allOrNone(other, page)
    expect(elsewhere(both, page)).toBe(1)
    expect(keys(allOrNone(both, page))).toEqual(['z'])
    expect(keys(without(both, ['a', 'z']))).toEqual(['b', 'c', 'd'])
  })
})
