import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPassage, type PassageBlock } from './cut-passage'
import { type Edge, moveEdge, type Stride } from './move-edge'

/** Paragraphs as they stand in a text; `…` is a gap. */
function paper(paragraphs: readonly string[]) {
  const text = paragraphs.join('\n\n')
  let start = 0
  const blocks = paragraphs.map((words): PassageBlock => {
    const block = { start, end: start + words.length, kind: words === '⟦ … ⟧' ? 'gap' : 'paragraph' }
    start = block.end + 2
    return block
  })
  return { text, blocks }
}
const PAPER = paper([
  'He said “Kyiv would not join NATO”, and left. Some 600,000 troops—all of them—stay.',
  'It would return.',
  '⟦ … ⟧',
  'After the gap.',
])
const at = (words: string) => ({
  start: PAPER.text.indexOf(words),
  end: PAPER.text.indexOf(words) + words.length,
})
const moved = (words: string, edge: Edge, by: 1 | -1, stride: Stride = 'word', times = 1) => {
  let span = at(words)
  for (let time = 0; time < times; time += 1)
    span = moveEdge(PAPER.text, PAPER.blocks, span, { edge, stride, by })
  return PAPER.text.slice(span.start, span.end)
}

describe('by words', () => {
  it.each<[string, Edge, 1 | -1, string]>([
    ['not join', 'end', 1, 'not join NATO'],
    ['not join', 'end', -1, 'not'],
    ['not join', 'start', -1, 'would not join'],
    ['not join', 'start', 1, 'join'],
    // Marks against a word are a stop of their own.
    ['not join NATO', 'end', 1, 'not join NATO”,'],
    ['Kyiv would', 'start', -1, '“Kyiv would'],
    ['“Kyiv would', 'start', 1, 'Kyiv would'],
    // Never inside a figure; a dash parts words.
    ['Some', 'end', 1, 'Some 600,000'],
    ['troops', 'end', 1, 'troops—all'],
    // From block to block.
    ['stay.', 'end', 1, 'stay.\n\nIt'],
  ])('“%s”: its %s by %i is “%s”', (words, edge, by, wanted) => {
    expect(moved(words, edge, by)).toBe(wanted)
  })

  it('stays where it is at a gap, at the ends of the text, and when no word would be left', () => {
    expect(moved('return', 'end', 1, 'word', 5)).toBe('return.')
    expect(moved('After', 'start', -1, 'word', 3)).toBe('After')
    expect(moved('gap', 'end', 1, 'word', 3)).toBe('gap.')
    expect(moved('He', 'start', -1)).toBe('He')
    expect(moved('join', 'end', -1)).toBe('join')
    expect(moved('join', 'start', 1)).toBe('join')
  })
})

describe('by sentences', () => {
  it.each<[string, Edge, 1 | -1, string]>([
    ['left', 'end', 1, 'left.'],
    ['left', 'start', -1, 'He said “Kyiv would not join NATO”, and left'],
    ['left. Some 600,000', 'end', -1, 'left.'],
    ['left. Some 600,000 troops', 'start', 1, 'Some 600,000 troops'],
    ['It would return.', 'start', -1, 'Some 600,000 troops—all of them—stay.\n\nIt would return.'],
  ])('“%s”: its %s by %i is “%s”', (words, edge, by, wanted) => {
    expect(moved(words, edge, by, 'sentence')).toBe(wanted)
  })
})

const word = fc.constantFrom(
  'a',
  'Kyiv',
  '600,000',
  '“said',
  'so,”',
  'x\u0323\u0331yz',
  '😀',
  'one—two',
  'end.',
  '(28-point)',
  'Mr.',
)
const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const paragraphs = fc.array(
  fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: fc.constant('⟦ … ⟧') }),
  {
    minLength: 1,
    maxLength: 5,
  },
)
const move = fc.record({
  edge: fc.constantFrom<Edge>('start', 'end'),
  stride: fc.constantFrom<Stride>('word', 'sentence'),
  by: fc.constantFrom<1 | -1>(1, -1),
})

describe('wherever it is moved to', () => {
  const walked = (
    given: readonly string[],
    seed: number,
    moves: readonly Parameters<typeof moveEdge>[3][],
  ) => {
    const { text, blocks } = paper(given)
    const home = blocks.filter(({ kind }) => kind !== 'gap')[seed % Math.max(1, blocks.length)]
    const first = home && cutPassage(text, blocks, [home])
    if (!first?.ok || !first.value[0]) return null
    let span = first.value[0]
    const steps = moves.map((one) => {
      const before = span
      span = moveEdge(text, blocks, span, one)
      return { before, span, one }
    })
    return { text, blocks, steps }
  }

  it('a passage can be taken there as it is: whole words, no gap, at least one word', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(9), fc.array(move, { maxLength: 12 }), (given, seed, moves) => {
        const walk = walked(given, seed, moves)
        for (const { span } of walk?.steps ?? []) {
          const cut = cutPassage(walk?.text ?? '', walk?.blocks ?? [], [span])
          if (!cut.ok) throw new Error(cut.reason)
          expect([cut.value[0]?.start, cut.value.at(-1)?.end]).toEqual([span.start, span.end])
        }
      }),
    )
  })

  it('only the end that was moved moved, and in its direction; one word on and back is where it was', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(9), fc.array(move, { maxLength: 12 }), (given, seed, moves) => {
        const walk = walked(given, seed, moves)
        for (const { before, span, one } of walk?.steps ?? []) {
          const { edge, by } = one
          const other = edge === 'start' ? 'end' : 'start'
          expect(span[other]).toBe(before[other])
          expect((span[edge] - before[edge]) * by).toBeGreaterThanOrEqual(0)
          if (!walk || one.stride === 'sentence') continue
          const on = moveEdge(walk.text, walk.blocks, span, one)
          if (on[edge] === span[edge]) continue
          expect(moveEdge(walk.text, walk.blocks, on, { ...one, by: by === 1 ? -1 : 1 })).toEqual(span)
        }
      }),
    )
  })
})
