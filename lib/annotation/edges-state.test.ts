import { expect, it } from 'vitest'
import { type EdgesEvent, type EdgesState, edgesAfter, passageOfEdges } from './edges-state'

const TEXT = 'One two three.\n\nFour five six.'
const PAPER = {
  text: TEXT,
  blocks: [
    { start: 0, end: 14, kind: 'paragraph' },
    { start: 16, end: 30, kind: 'paragraph' },
  ],
}
const two: EdgesState = {
  spans: [
    { start: 0, end: 7 },
    { start: 21, end: 25 },
  ],
  at: 0,
  edge: 'end',
}
const after = (state: EdgesState, ...events: EdgesEvent[]) =>
  events.reduce((now, event) => edgesAfter(now.state, event, PAPER), { state, said: '' })
const words = (state: EdgesState) =>
  passageOfEdges(state, PAPER).map(({ start, end }) => TEXT.slice(start, end))
const on = { type: 'move', stride: 'word', by: 1 } as const

it('says where the end stands now and how long the passage is', () => {
  const { state, said } = after(two, on)
  expect(words(state)).toEqual(['One two three', 'five'])
  expect(said).toBe('Ends now after “three”; 4 words.')
  expect(after(two, { type: 'edge', edge: 'start' }).said).toBe(
    'The start moves. Begins now before “One”; 3 words.',
  )
})

it('goes from part to part and round', () => {
  const { state, said } = after(two, { type: 'part', by: 1 })
  expect(said).toBe('Part 2 of 2: “five”.')
  expect(after(state, { type: 'part', by: 1 }).state.at).toBe(0)
  expect(words(after(state, on).state)).toEqual(['One two', 'five six'])
})

it('a part is left out, but never the last one', () => {
  const { state, said } = after(two, { type: 'without' })
  expect([words(state), said]).toEqual([['five'], 'Left out. 1 word.'])
  expect(after(state, { type: 'without' })).toEqual({
    state,
    said: 'It is the only part. Delete the annotation instead.',
  })
})

it('an end that goes past a block is cut there, and parts that meet are one', () => {
  const far = after(
    two,
    { type: 'move', stride: 'sentence', by: 1 },
    { type: 'move', stride: 'sentence', by: 1 },
  )
  expect(words(far.state)).toEqual(['One two three.', 'Four five six.'])
  expect(after(far.state, { type: 'move', stride: 'sentence', by: 1 }).said).toBe('It goes no further there.')
})
