import { describe, expect, test } from 'vitest'
import { cutPassage, type PassageBlock } from './cut-passage'

const text = 'One 😀 sentence.\n\nThe café is open.\n\n⟦ … ⟧\n\nLast words here.'
const kinds = ['headline', 'paragraph', 'gap', 'paragraph']
const blocks: PassageBlock[] = []
for (const part of text.split('\n\n')) {
  const start = (blocks.at(-1)?.end ?? -2) + 2
  blocks.push({ start, end: start + part.length, kind: kinds[blocks.length]! })
}
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const cut = (...selections: string[]) => {
  const passage = cutPassage(text, blocks, selections.map(at))
  return passage.ok ? passage.value.map(({ start, end }) => text.slice(start, end)) : passage.reason
}

describe('a passage', () => {
  test.each([
    ['completes words', ['ntence.'], ['sentence.']],
    ['drops white space', ['e 😀 '], ['One 😀']],
    ['keeps emoji whole', ['😀'], ['😀']],
    ['takes accented letters whole', ['caf'], ['café']],
    ['is cut where a block ends', ['sentence.\n\nThe café'], ['sentence.', 'The café']],
    ['stands in text order', ['Last words', 'One'], ['One', 'Last words']],
    ['joins overlaps', ['The café', 'café is'], ['The café is']],
    ['keeps neighbours apart', ['The café', 'is open.'], ['The café', 'is open.']],
  ])('%s', (_, selections, passage) => {
    expect(cut(...selections)).toEqual(passage)
  })

  test('never reaches across a gap, nor into it', () => {
    expect(cut('open.\n\n⟦ … ⟧\n\nLast')).toBe('across-gap')
    expect(cut('…')).toBe('across-gap')
  })

  test('may have spans on both sides of a gap', () => {
    expect(cut('is open.', 'Last')).toEqual(['is open.', 'Last'])
  })

  test('is refused outside the text and where there are no words', () => {
    expect(cutPassage(text, blocks, [{ start: 0, end: 999 }])).toMatchObject({ reason: 'outside-text' })
    expect(cutPassage(text, blocks, [{ start: -1, end: 3 }])).toMatchObject({ reason: 'outside-text' })
    expect(cut('\n\n')).toBe('no-words')
    const marked = 'He said: " . . . "'
    expect(cutPassage(marked, [], [{ start: 9, end: 10 }])).toMatchObject({ reason: 'no-words' })
    expect(cutPassage(marked, [], [{ start: 9, end: marked.length }])).toMatchObject({ reason: 'no-words' })
  })

  test('takes a text without layout as one block', () => {
    expect(cutPassage('all of it', [], [{ start: 1, end: 5 }])).toMatchObject({
      value: [{ start: 0, end: 6 }],
    })
  })
})
