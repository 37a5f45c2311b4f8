// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { rangesOfSpan, staticRangesIn } from './ranges-of-span'
import { offsetOfPoint, spansOfRange } from './spans-of-range'
import { leafAt, leavesOf } from './text-leaves'

const text = 'One 😀 sentence.\n\nAside here.\n\nThe end.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const leaf = (words: string) => `<span data-start="${at(words).start}">${words}</span>`
let root: Element

beforeEach(() => {
  document.body.innerHTML = `<main>
    <p data-block>${leaf('One 😀 ')}<button>!</button>${leaf('sentence.')}</p>
    <details><summary>Set aside</summary><p data-block>${leaf('Aside here.')}</p></details>
    <p data-block>${leaf('The end.')}<span data-start="99"></span></p>
  </main><p>Elsewhere</p>`
  root = document.querySelector('main') as Element
})

const select = (from: Node, start: number, to: Node, end: number) => {
  const range = document.createRange()
  range.setStart(from, start)
  range.setEnd(to, end)
  return range
}
const textNode = (words: string) =>
  Array.from(document.querySelectorAll('span')).find((span) => span.textContent === words)?.firstChild as Text
const words = (range: Range) => range.toString()

test('a selection inside a block is one span, whatever marks stand in it', () => {
  const range = select(textNode('One 😀 '), 4, textNode('sentence.'), 8)
  expect(spansOfRange(root, range)).toEqual([at('😀 sentence')])
})

test('a selection over blocks is a span for each, without what is folded', () => {
  const range = select(textNode('sentence.'), 0, textNode('The end.'), 3)
  expect(spansOfRange(root, range)).toEqual([at('sentence.'), at('The')])
  document.querySelector('details')?.setAttribute('open', '')
  expect(spansOfRange(root, range)).toEqual([at('sentence.'), at('Aside here.'), at('The')])
})

test('a selection that begins or ends outside the text covers what is inside', () => {
  expect(spansOfRange(root, select(document.body, 0, textNode('One 😀 '), 3))).toEqual([at('One')])
  expect(spansOfRange(root, select(textNode('The end.'), 4, document.body, 2))).toEqual([at('end.')])
  const elsewhere = document.body.lastChild as Node
  expect(spansOfRange(root, select(elsewhere, 0, elsewhere, 1))).toEqual([])
})

test('a span becomes ranges with the same words, and no mark of ours is among them', () => {
  expect(rangesOfSpan(root, at('😀 sentence')).map((range) => words(range))).toEqual(['😀 ', 'sentence'])
  const over = { start: at('sentence.').start, end: at('The').end }
  expect(rangesOfSpan(root, over).map(words)).toEqual(['sentence.', 'The'])
})

test('a point in the text has an offset, one outside has none', () => {
  expect(offsetOfPoint(root, textNode('sentence.'), 3)).toBe(at('sentence.').start + 3)
  expect(offsetOfPoint(root, document.body, 0)).toBeNull()
})

test('static ranges have the same ends', () => {
  expect(
    staticRangesIn(leavesOf(root), at('😀 sentence')).map(({ startOffset, endOffset }) => [
      startOffset,
      endOffset,
    ]),
  ).toEqual([
    [4, 7],
    [0, 8],
  ])
})

test('leaves are looked up once, and again when the text under the root has changed', () => {
  const before = leavesOf(root)
  expect(leavesOf(root)).toBe(before)
  document.querySelector('details')?.setAttribute('open', '')
  expect(leavesOf(root)).toBe(before)
  textNode('The end.').data = 'The end now.'
  expect(leavesOf(root).at(-1)?.end).toBe(at('The end.').end + ' now'.length)
  root.querySelector('details')?.remove()
  expect(leavesOf(root).map(({ text }) => text.data)).toEqual(['One 😀 ', 'sentence.', 'The end now.'])
})

test('a change that was told of before anybody asked counts as well', async () => {
  leavesOf(root)
  root.querySelector('p')?.remove()
  await Promise.resolve()
  expect(leavesOf(root)).toHaveLength(2)
})

test('each offset lies in the leaf that holds its code unit; between blocks lies none', () => {
  const leaves = leavesOf(root)
  for (const words of ['One 😀 ', 'sentence.', 'Aside here.', 'The end.']) {
    expect(leafAt(leaves, at(words).start)?.text.data).toBe(words)
    expect(leafAt(leaves, at(words).end - 1)?.text.data).toBe(words)
  }
  expect(leafAt(leaves, at('sentence.').end)).toBeNull()
  expect(leafAt(leaves, -1)).toBeNull()
  expect(leafAt(leaves, text.length)).toBeNull()
})
