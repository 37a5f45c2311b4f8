import { describe, expect, test } from 'vitest'
import type { Hit } from '@/lib/concordance/model'
import { allOrNone, elsewhere, NO_TICKS, rangeTicked, ticked, without } from './ticks'

const hit = (key: string) => ({ key }) as Hit
const page = ['a', 'b', 'c', 'd'].map(hit)
const keys = (ticks: ReadonlyMap<string, Hit>) => [...ticks.keys()].sort()

describe('ticks', () => {
  test('come and go by line, by range in either direction, and all at once', () => {
    const one = ticked(NO_TICKS, page[2]!)
    expect(keys(one)).toEqual(['c'])
    expect(keys(ticked(one, page[2]!))).toEqual([])
    expect(keys(rangeTicked(one, page, 2, 0))).toEqual(['a', 'b', 'c'])
    expect(keys(allOrNone(one, page))).toEqual(['a', 'b', 'c', 'd'])
    expect(keys(allOrNone(allOrNone(one, page), page))).toEqual([])
  })

  test('of other pages stay, and are counted', () => {
    const other = ticked(NO_TICKS, hit('z'))
    const both = allOrNone(other, page)
    expect(elsewhere(both, page)).toBe(1)
    expect(keys(allOrNone(both, page))).toEqual(['z'])
    expect(keys(without(both, ['a', 'z']))).toEqual(['b', 'c', 'd'])
  })
})
