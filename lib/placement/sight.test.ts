import { expect, it } from 'vitest'
import { sightOf } from './sight'

const paragraphs = [
  'Above it.',
  'Before it. The words. After it.',
  `${'many '.repeat(40)}words ${'more '.repeat(40)}`,
]
const text = paragraphs.join('\n\n')
let at = 0
const blocks = paragraphs.map((paragraph) => {
  const block = { start: at, end: at + paragraph.length, kind: 'paragraph' }
  at = block.end + 2
  return block
})
const version = { id: 'v', number: 2, capturedAt: '2026-11-22T00:00:00.000Z', text, blocks }
const seen = (words: string) => {
  const start = text.indexOf(words)
  return sightOf(version, [{ start, end: start + words.length }])
}

it('shows words with what stands beside them in the same block, and no further', () => {
  expect(seen('The words.')).toMatchObject({
    block: 2,
    words: ['The words.'],
    before: 'Before it. ',
    after: ' After it.',
    above: 'Above it.',
    below: `many ${'many '.repeat(24)}`.trim(),
  })
})

it('shows no neighbour where words were left out', () => {
  const gaps = blocks.map((block) => ({ ...block, kind: block.start === 0 ? 'gap' : block.kind }))
  const start = text.indexOf('The words.')
  const span = { start, end: start + 'The words.'.length }
  expect(sightOf({ ...version, blocks: gaps }, [span])).toMatchObject({ above: '' })
})

it('shows at most 25 words a side', () => {
  const { before, after } = seen('words more')
  expect([before, after].map((side) => side.trim().split(' ').length)).toEqual([25, 25])
})

it('shows two spans with what stands before the first and after the last', () => {
  const [one, two] = ['Above', 'The words.'].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  expect(one && two && sightOf(version, [one, two])).toMatchObject({
    words: ['Above', 'The words.'],
    before: '',
    after: ' After it.',
  })
})

it('shows nothing around nothing', () => {
  expect(sightOf(version, [])).toMatchObject({ block: null, words: [], before: '', after: '' })
})
