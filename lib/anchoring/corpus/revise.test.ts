import { describe, expect, test } from 'vitest'
import type { Span } from '../model'
import { assemble, type Revision, revise } from './revise'

const text = 'One two three four five.'
const two = { start: 4, end: 7 }
const words = (revision: Revision, span: Span) => {
  const found = revision.at(span)
  return found && revision.text.slice(found.start, found.end)
}

describe('a revision knows what became of a stretch', () => {
  test.each([
    ['kept behind an insertion', [{ start: 0, end: 0, words: 'News. ' }], 'two'],
    ['replaced', [{ ...two, words: 'many' }], 'many'],
    ['replaced together with its neighbour', [{ start: 4, end: 13, words: 'some' }], 'some'],
    ['deleted', [{ ...two, words: '' }], null],
    ['with words put inside', [{ start: 5, end: 5, words: '-' }], 't-wo'],
    ['with words put beside it, which are not its own', [{ start: 7, end: 7, words: ' more' }], 'two'],
  ] as const)('%s', (_, changes, now) => {
    expect(words(revise(text, changes), two)).toBe(now)
  })

  test('moved', () => {
    const moved = assemble(text, [{ start: 8, end: 13 }, ' then ', two])
    expect(moved.text).toBe('three then two')
    expect(words(moved, two)).toBe('two')
  })

  test('without the white space that a deletion left at its ends', () => {
    expect(words(revise(text, [{ ...two, words: '' }]), { start: 4, end: 13 })).toBe('three')
  })
})

test('changes that overlap are a mistake', () => {
  const changes = [{ ...two, words: '' }, { start: 6, end: 9, words: '' }] // biome-ignore format: a pair
  expect(() => revise(text, changes)).toThrow('overlap')
})
