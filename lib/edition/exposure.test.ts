import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords, wordStarts } from '@/lib/text/words'
import { contextThatFits, exposureOf, leftToQuote, withContext, withinRights } from './exposure'
import { flatten, type Range, subtract, unflatten, union } from './ranges'

const text = 'One two three four five six.\n\nSeven eight nine ten eleven twelve thirteen.'
const second = text.indexOf('Seven')
const blocks = [
  { start: 0, end: second - 2, kind: 'paragraph' },
  { start: second, end: text.length, kind: 'paragraph' },
]
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const around = (words: string, context: number) => {
  const { from, to } = withContext(text, blocks, span(words), context)
  return text.slice(from, to)
}

it('shows a passage with words on either side', () => {
  expect(around('nine ten', 2)).toBe('Seven eight nine ten eleven twelve')
  expect(around('nine ten', 1)).toBe('eight nine ten eleven')
})

it('shows the bare passage when no context is left', () => {
  expect(around('nine ten', 0)).toBe('nine ten')
})

it('never crosses a block, and takes all of it when it is short', () => {
  expect(around('Seven', 25)).toBe('Seven eight nine ten eleven twelve thirteen.')
  expect(around('six', 25)).toBe('One two three four five six.')
})

it('takes no context out of a gap', () => {
  const gaps = blocks.map((block) => ({ ...block, kind: 'gap' }))
  expect(withContext(text, gaps, span('nine'), 25)).toEqual({
    from: span('nine').start,
    to: span('nine').end,
  })
})

it('never shows more context than it was given, wherever the passage lies', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 2), fc.nat(30), fc.nat(25), (start, length, words) => {
      const end = Math.min(start + length + 1, text.length)
      const { from, to } = withContext(text, blocks, { start, end }, words)
      expect(from).toBeLessThanOrEqual(start)
      expect(to).toBeGreaterThanOrEqual(end)
      expect(countWords(text.slice(from, start))).toBeLessThanOrEqual(words)
      expect(countWords(text.slice(end, to))).toBeLessThanOrEqual(words)
      expect(text.slice(from, start)).not.toContain('\n\n')
      expect(text.slice(end, to)).not.toContain('\n\n')
    }),
  )
})

const version = (shown: Range[], speech: Range[] = []) => ({
  wordStarts: wordStarts(text),
  wholeWords: 12,
  shown: union(...shown),
  speech: union(...speech),
})

it('bears a quarter of plain words and half with the speech of officials', () => {
  const three = version([[0, text.indexOf('four')]])
  expect(exposureOf([three])).toEqual({ plain: 3, total: 3, whole: 12 })
  expect(withinRights('excerpt', exposureOf([three]))).toBe(true)
  expect(withinRights('excerpt', exposureOf([version([[0, text.indexOf('five')]])]))).toBe(false)
  const spoken = version([[0, second]], [[text.indexOf('four'), second]])
  expect(exposureOf([spoken])).toEqual({ plain: 3, total: 6, whole: 12 })
  expect(withinRights('excerpt', exposureOf([spoken]))).toBe(true)
  expect(withinRights('link_only', exposureOf([three]))).toBe(false)
  expect(withinRights('full', exposureOf([version([[0, text.length]])]))).toBe(true)
})

it('counts by the versions that are quoted: a longer one that nobody quotes gives no words away', () => {
  const three = version([[0, text.indexOf('four')]])
  expect(exposureOf([three, { ...version([]), wholeWords: 40 }]).whole).toBe(12)
})

it('says what is left to quote', () => {
  expect(leftToQuote('excerpt', { plain: 2, total: 5, whole: 12 })).toEqual({ plain: 1, total: 1 })
  expect(leftToQuote('excerpt', { plain: 3, total: 3, whole: 12 })).toEqual({ plain: 0, total: 3 })
  expect(leftToQuote('link_only', { plain: 0, total: 0, whole: 12 })).toEqual({ plain: 0, total: 0 })
})

it('cuts context down until it fits, and says when even none does', () => {
  expect(contextThatFits((words) => words <= 7)).toBe(7)
  expect(contextThatFits(() => false)).toBeNull()
})

it('takes ranges out of ranges', () => {
  expect(
    subtract(
      [[0, 10]],
      [
        [2, 4],
        [6, 12],
      ],
    ),
  ).toEqual([
    [0, 2],
    [4, 6],
  ])
  expect(union([5, 7], [0, 2], [2, 5])).toEqual([[0, 7]])
  expect(
    unflatten(
      flatten([
        [0, 2],
        [4, 6],
      ]),
    ),
  ).toEqual([
    [0, 2],
    [4, 6],
  ])
})
