import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSame, mergeFields, withChoices } from './merge-fields'

const base = { note: 'as it was', voice: 'paraphrase', tags: ['a', 'b'] }

test.each([
  ['only I changed it', { note: 'mine' }, {}, { note: 'mine' }, []],
  ['only they changed it', {}, { note: 'theirs' }, { note: 'theirs' }, []],
  ['each changed another', { note: 'mine' }, { voice: 'caption' }, { note: 'mine', voice: 'caption' }, []],
  ['both changed it alike', { note: 'same' }, { note: 'same' }, { note: 'same' }, []],
  [
    'both changed it, mine stands until somebody chooses',
    { note: 'mine' },
    { note: 'theirs' },
    { note: 'mine' },
    ['note'],
  ],
  ['sets are put together', { tags: ['a', 'b', 'm'] }, { tags: ['b', 't'] }, { tags: ['b', 't', 'm'] }, []],
])('%s', (_, mine, theirs, merged, clashes) => {
  const merge = mergeFields(base, { ...base, ...mine }, { ...base, ...theirs })
  expect(merge.merged).toEqual({ ...base, ...merged })
  expect(merge.clashes.flat()).toEqual(clashes)
})

test('without a base every difference is for a person', () => {
  const merge = mergeFields(null, base, { ...base, note: 'theirs', tags: ['c'] })
  expect(merge).toMatchObject({ merged: base, clashes: [['note'], ['tags']], fromTheirs: [], together: [] })
})

test('what is chosen lies over what was merged', () => {
  const theirs = { ...base, note: 'theirs', voice: 'caption' }
  const merge = mergeFields(base, { ...base, note: 'mine' }, theirs)
  expect(withChoices(merge, theirs, new Set([['note'] as const]))).toEqual(theirs)
  expect(withChoices(merge, theirs, new Set())).toEqual({ ...theirs, note: 'mine' })
})

describe('fields that are decided together', () => {
  const said = { voice: 'outlet', speaker: '', chain: '', note: '' }
  const merge = (mine: Partial<typeof said>, theirs: Partial<typeof said>) =>
    mergeFields(said, { ...said, ...mine }, { ...said, ...theirs }, ['voice', 'speaker', 'chain'])
  const mine = { voice: 'paraphrase', speaker: 'Ana' }

  test('clash together, also where each side changed another of them', () => {
    expect(merge(mine, { voice: 'expectation', note: 'theirs' })).toMatchObject({
      merged: { ...said, ...mine, note: 'theirs' },
      clashes: [['voice', 'speaker']],
      fromTheirs: ['note'],
    })
    expect(merge({ voice: 'paraphrase' }, { speaker: 'Ben' }).clashes).toEqual([['voice', 'speaker']])
  })
  test('are one side’s where only that side touched any of them', () => {
    expect(merge({ note: 'mine' }, mine)).toMatchObject({
      merged: { ...said, ...mine, note: 'mine' },
      clashes: [],
      fromTheirs: ['voice', 'speaker'],
    })
    expect(merge(mine, { note: 'theirs' }).merged).toEqual({ ...said, ...mine, note: 'theirs' })
    expect(merge(mine, mine).clashes).toEqual([])
  })
  test('without a base they clash together', () => {
    const whole = ['voice', 'speaker'] as const
    expect(mergeFields(null, said, { ...said, ...mine, note: 'theirs' }, whole).clashes).toEqual([
      ['voice', 'speaker'],
      ['note'],
    ])
  })
})

describe('whatever was typed', () => {
  const value = fc.constantFrom('x', 'y', 'z', '')
  const record = fc.record({
    note: value,
    chain: fc.option(value),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  })

  test('a side that changed nothing gives way whole', () => {
    fc.assert(
      fc.property(record, record, (was, other) => {
        expect(same(mergeFields(was, was, other).merged, other)).toBe(true)
        expect(same(mergeFields(was, other, was).merged, other)).toBe(true)
      }),
    )
  })
  test('who is who matters only where both changed a value', () => {
    fc.assert(
      fc.property(record, record, record, (was, mine, theirs) => {
        const one = mergeFields(was, mine, theirs)
        const other = mergeFields(was, theirs, mine)
        expect(one.clashes).toEqual(other.clashes)
        for (const name of ['note', 'chain', 'tags'] as const)
          if (!one.clashes.flat().includes(name))
            expect(isSame(one.merged[name], other.merged[name])).toBe(true)
      }),
    )
  })
  test('every value is one that a side wrote, and no clash is a set', () => {
    fc.assert(
      fc.property(record, record, record, (was, mine, theirs) => {
        const { merged, clashes } = mergeFields(was, mine, theirs)
        expect([mine.note, theirs.note]).toContain(merged.note)
        expect(clashes.flat()).not.toContain('tags')
        for (const tag of merged.tags) expect([...mine.tags, ...theirs.tags]).toContain(tag)
      }),
    )
  })
  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(record, record, record, (was, mine, theirs) => {
        const { merged } = mergeFields(was, mine, theirs)
        expect(same(mergeFields(theirs, merged, theirs).merged, merged)).toBe(true)
      }),
    )
  })
})

function same(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(one).every((name) => isSame(one[name], other[name]))
}
