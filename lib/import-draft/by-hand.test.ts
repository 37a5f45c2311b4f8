import { expect, test } from 'vitest'
import { CAUTION_KINDS } from '@/lib/article/model'
import type { Reading } from '@/lib/import/model'
import { readArticle } from '@/lib/import/pipeline'
import { breakBlock, findWords, joinWithNext, moveBreak, noteCaution } from './by-hand'
import { finalImport, firstDecisions } from './decide'
import { sameWords } from './same-words'

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

test('any caution is noted on words, with a reading, what it rests on, and what is missing', () => {
  const before = firstDecisions(read())
  const blockIndex = before.reading.blocks.length - 1
  const range = { blockIndex, start: 0, end: 3 }
  const noted = (said: Parameters<typeof noteCaution>[2]) =>
    finalImport(noteCaution(before, range, said)).cautions
  for (const kind of CAUTION_KINDS) expect(noted({ kind })).toMatchObject([{ kind, start: 0, end: 3 }])
  expect(noted({ kind: 'source_error', reading: ' “He” is meant ', basis: 'The line before' })).toMatchObject(
    [{ reading: '“He” is meant', basis: 'The line before', needsAcceptance: false }],
  )
  expect(noted({ kind: 'words_missing', reading: 'the mayor', role: 'speaker' })).toMatchObject([
    { reading: 'the mayor', basis: 'Marked by hand (missing: the speaker)', needsAcceptance: true },
  ])
  expect(noted({ kind: 'words_missing', role: 'other' })).toMatchObject([{ needsAcceptance: false }])
})

test('a break made where nothing stood is undone without a trace', () => {
  const before = firstDecisions(read())
  const index = before.reading.proposals.find(({ kind }) => kind === 'split')!.blockIndex
  const at = before.reading.blocks[index]!.text.indexOf('The mayor')
  expect(joinWithNext(breakBlock(before, index, at), index).reading.text).toBe(before.reading.text)
})

test('a proposed break moves among the marks near it and never into a word', () => {
  const before = firstDecisions(read())
  const split = before.reading.proposals.find(({ kind }) => kind === 'split')!
  const { text } = before.reading.blocks[split.blockIndex]!
  let now = before
  for (let times = 0; times < 12; times += 1) {
    now = moveBreak(now, split.id, 1)
    const { start } = now.reading.proposals.find(({ id }) => id === split.id)!
    expect(text.slice(start - 1, start + 1)).not.toMatch(/^\p{L}\p{L}$/u)
  }
})

test('a break that was moved on is moved back to where it was proposed', () => {
  const before = firstDecisions(read())
  const split = before.reading.proposals.find(({ kind }) => kind === 'split')!
  const on = moveBreak(moveBreak(before, split.id, 1), split.id, 1)
  expect(on.reading.proposals).not.toEqual(before.reading.proposals)
  const back = moveBreak(moveBreak(on, split.id, -1), split.id, -1)
  expect(back.reading.proposals).toEqual(before.reading.proposals)
  let first = before
  for (let step = 0; step < 200; step += 1) first = moveBreak(first, split.id, -1)
  expect(first.reading.proposals.find(({ id }) => id === split.id)!.start).toBeGreaterThan(0)
})

test('words are found only where they stand once', () => {
  expect(findWords('one two one', 'two')).toEqual({ start: 4, end: 7 })
  expect(findWords('one two one', 'one')).toBe(2)
  expect(findWords('one two one', ' ')).toBe(0)
})
