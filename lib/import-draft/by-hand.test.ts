import { expect, test } from 'vitest'
import type { Reading } from '@/lib/import/model'
import { readArticle } from '@/lib/import/pipeline'
import { breakBlock, findWords, joinWithNext, moveBreak, noteCaution } from './by-hand'
import { finalImport, firstDecisions, sameWords } from './decide'

// Of our own writing.
const DOCUMENT = `Harbour council weighs a longer quay

The council met on Monday to weigh the plan.”The mayor said the quay would be ready by spring, and that the money was there.

She has long spoken for the longer quay, and the council wants to settle its dispute with . It will vote on the matter in the second week of May.`

function read(): Reading {
  const reading = readArticle({ bytes: new TextEncoder().encode(DOCUMENT) })
  if (reading.outcome !== 'good') throw new Error(reading.reason)
  return reading
}
const texts = ({ blocks }: Reading) => blocks.map(({ text }) => text)

test('a block broken by hand and joined again is what it was', () => {
  const before = firstDecisions(read())
  const index = before.reading.blocks.length - 1
  const at = before.reading.blocks[index]!.text.indexOf('It will')
  const broken = breakBlock(before, index, at)
  expect(texts(broken.reading).at(-1)).toMatch(/^It will vote/)
  expect(sameWords(broken.reading.blocks, before.reading.blocks)).toBe(true)
  const joined = joinWithNext(broken, index)
  expect(texts(joined.reading)).toEqual(texts(before.reading))
  expect(joined.reading.text).toBe(before.reading.text)
})

test('what lies in the joined blocks stays on its words', () => {
  const before = firstDecisions(read())
  const words = ({ blocks, cautions }: Reading) =>
    cautions.map(({ blockIndex, start, end }) => blocks[blockIndex]!.text.slice(start, end))
  const joined = joinWithNext(before, before.reading.blocks.length - 2)
  expect(words(joined.reading)).toEqual(words(before.reading))
})

test('a caution noted by hand travels, and says what the missing word is', () => {
  const before = firstDecisions(read())
  const blockIndex = before.reading.blocks.length - 1
  const { text } = before.reading.blocks[blockIndex]!
  const place = findWords(text, 'dispute with')
  if (typeof place === 'number') throw new Error('not found once')
  const [caution] = finalImport(noteCaution(before, { blockIndex, ...place })).cautions
  expect(caution).toMatchObject({ kind: 'words_missing', block: blockIndex, ...place })
})

test('a proposed break moves among the marks near it and never into a word', () => {
  const before = firstDecisions(read())
  const split = before.reading.proposals.find(({ kind }) => kind === 'split')!
  const { text } = before.reading.blocks[split.blockIndex]!
  let now = before
  for (let times = 0; times < 12; times += 1) {
    now = moveBreak(now, split.id)
    const { start } = now.reading.proposals.find(({ id }) => id === split.id)!
    expect(text.slice(start - 1, start + 1)).not.toMatch(/^\p{L}\p{L}$/u)
  }
})

test('words are found only where they stand once', () => {
  expect(findWords('one two one', 'two')).toEqual({ start: 4, end: 7 })
  expect(findWords('one two one', 'one')).toBe(2)
  expect(findWords('one two one', ' ')).toBe(0)
})
