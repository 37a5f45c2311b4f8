import { describe, expect, test } from 'vitest'
import { proposeAlignments, type SaidProvision, type Texts } from './propose-alignments'

const provision = (id: string, words: string, more: Partial<SaidProvision> = {}): SaidProvision => ({
  id,
  number: id.slice(1),
  point: null,
  words,
  ...more,
})
const ARMY = "Ukraine's armed forces would be limited to 600,000 personnel."
const NATO = 'Ukraine would write into its constitution that it will not join NATO.'
const ENERGY = 'Electricity from Zaporizhzhia would be shared equally by both countries.'

function proposed(from: SaidProvision[], to: SaidProvision[], more: Partial<Texts> = {}) {
  return proposeAlignments({
    from: { seenWhole: true, provisions: from },
    to: { seenWhole: true, provisions: to },
    known: [],
    ...more,
  })
}

describe('the machine proposes', () => {
  test('what says the same under its number as kept, under another as moved', () => {
    const from = [provision('a6', ARMY), provision('a7', NATO)]
    const to = [provision('b6', ARMY), provision('b9', NATO)]
    expect(proposed(from, to).map(({ fromId, toId, kind }) => [fromId, toId, kind])).toEqual([
      ['a6', 'b6', 'kept'],
      ['a7', 'b9', 'moved'],
    ])
  })

  test('another number as a change, and says which', () => {
    const [only] = proposed([provision('a6', ARMY)], [provision('b6', ARMY.replace('600,000', '800,000'))])
    expect(only).toMatchObject({ kind: 'changed' })
    expect(only?.reason).toContain('−600,000, +800,000')
  })

  test('one that became two as split, two that became one as merged', () => {
    const both = `${ARMY} ${NATO}`
    const split = proposed([provision('a6', both)], [provision('b6', ARMY), provision('b7', NATO)])
    expect(split.map(({ kind }) => kind)).toEqual(['split', 'split'])
    const merged = proposed([provision('a6', ARMY), provision('a7', NATO)], [provision('b6', both)])
    expect(merged.map(({ kind }) => kind)).toEqual(['merged', 'merged'])
  })

  test('new and dropped where the text was seen whole, and never where it was not', () => {
    const [from, to] = [[provision('a6', ARMY)], [provision('b6', ENERGY)]]
    expect(proposed(from, to).map(({ kind }) => kind)).toEqual(['new', 'dropped'])
    const inPart = {
      from: { seenWhole: false, provisions: from },
      to: { seenWhole: false, provisions: to },
    }
    expect(proposed([], [], inPart)).toEqual([])
  })

  test('nothing for a provision of which we say nothing', () => {
    expect(proposed([provision('a6', '')], [provision('b6', '')])).toEqual([])
  })

  test('nothing that is known, or was taken back', () => {
    const [from, to] = [[provision('a6', ARMY)], [provision('b6', ARMY)]]
    expect(proposed(from, to, { known: [{ fromId: 'a6', toId: 'b6' }] })).toEqual([])
  })

  test('two rewordings of a point that share little, because the point is the same', () => {
    const from = [provision('a6', 'The army would have at most 600,000 soldiers.', { point: 6 })]
    const to = [provision('b6', 'The army would number 600,000 in peacetime.', { point: 6 })]
    expect(proposed(from, to)[0]?.reason).toContain('point 6')
  })
})
