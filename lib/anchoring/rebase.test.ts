import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describe as describePassage } from './describe'
import type { Span } from './model'
import { rebase } from './rebase'
import { resolve } from './resolve'
import { text, wordsOf } from './test-passages'

const spanOf = (whole: string, words: string): Span => {
  const start = whole.indexOf(words)
  return { start, end: start + words.length }
}

test('resolves every passage of a version, in the order they were given', () => {
  const kept =
    'One sentence here. Another sentence there. Then nothing happened for a long time, as it seemed.'
  const old = `${kept} A third was dropped.`
  const spans = ['Another sentence', 'One sentence', 'A third was dropped.'].map((words) =>
    spanOf(old, words),
  )
  const now = `News. ${kept}`
  const [another, one, third] = rebase(old, now, spans)
  expect([another?.state, one?.state]).toEqual(['placed', 'placed'])
  expect([another?.spans, one?.spans]).toEqual([
    [spanOf(now, 'Another sentence')],
    [spanOf(now, 'One sentence')],
  ])
  expect(['missing', 'ambiguous']).toContain(third?.state)
})

test('takes passages of several spans', () => {
  const old = 'Korrin asked for a limit of the army, and so did the mediator.'
  const spans = [spanOf(old, 'Korrin'), spanOf(old, 'the mediator')]
  expect(rebase(old, `News.\n\n${old}`, [spans])).toMatchObject([
    { state: 'placed', spans: spans.map(({ start, end }) => ({ start: start + 7, end: end + 7 })) },
  ])
})

test('has nothing to say of no passages', () => {
  expect(rebase('Words.', 'Other words.', [])).toEqual([])
})

test('refuses a span that describing refuses', () => {
  expect(() => rebase('Words.', 'Words.', [{ start: 0, end: 99 }])).toThrow(RangeError)
})

test('agrees with describing and resolving each passage alone', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 7 }), fc.nat(), (old, other, step, cut) => {
      const words = wordsOf(old)
      const passages = words
        .filter((_, index) => index % step === 0)
        .map(({ start }, index) => ({ start, end: (words[index * step + (index % 4)] ?? words.at(-1))!.end }))
      const at = other.indexOf(' ', cut % (other.length + 1))
      const now = `${at < 0 ? other : other.slice(0, at)}\n\n${old.slice(Math.floor(old.length / 3)).trim()}`
      const layout = { barriers: [], headlines: passages.slice(0, 1) }
      const each = passages.map((span) => resolve(now, describePassage(old, span, layout)))
      expect(rebase(old, now, passages, layout)).toEqual(each)
    }),
    { numRuns: 300 },
  )
})
