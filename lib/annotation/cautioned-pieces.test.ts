import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Caution } from '@/lib/article/model'
import { cautionedPieces, cautionsBetween, heardPassage } from './cautioned-pieces'

const TEXT = 'A pause after agreed to terms . Membership for is a realistic outcome.'
const on = (words: string, more: Partial<Caution> = {}): Caution => {
  const start = TEXT.indexOf(words)
  const end = start + words.length
  return {
    id: words,
    start,
    end,
    kind: 'words_missing',
    reading: null,
    basis: '',
    needsAcceptance: false,
    ...more,
  }
}
const span = (words: string) => on(words)
const M = '(words are missing here)'

const cases: [what: string, words: string, cautions: Caution[], said: string][] = [
  ['nothing to say', 'A pause', [], 'A pause'],
  ['behind the words it warns of', 'A pause after agreed to', [on('after agreed')], `A pause after agreed ${M} to`],
  ['at the end of a sentence', 'to terms .', [on(' .')], `to terms . ${M}`],
  ['several', TEXT, [on('after agreed'), on('for is')], `A pause after agreed ${M} to terms . Membership for is ${M} a realistic outcome.`],
  ['words it warns of end outside', 'Membership for', [on('for is')], `Membership for ${M}`],
  ['words it warns of begin outside', 'is a realistic', [on('for is')], `is ${M} a realistic`],
  ['it ends where the passage begins', ' a realistic', [on('for is')], `${M} a realistic`],
  ['it begins where the passage ends', 'Membership ', [on('for is')], `Membership ${M}`],
  ['it lies elsewhere', 'A pause', [on('for is')], 'A pause'],
  ['before a mark', 'outcome.', [on('outcome')], `outcome ${M}.`],
  ['our reading', 'for is', [on('for is', { reading: 'for Norland is' })], 'for is (words are missing here; we read “for Norland is”)'],
  ['another kind', 'terms', [on('terms', { kind: 'source_error' })], 'terms (error in the source)'],
] // biome-ignore format: a table

test.each(cases)('said: %s', (_, words, cautions, said) => {
  expect(heardPassage(TEXT, span(words), cautions)).toBe(said)
})

test('the words themselves stay as they are, and no caution on them is lost or said twice', () => {
  const spans = fc
    .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: TEXT.length }))
    .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }))
  fc.assert(
    fc.property(spans, fc.array(spans, { maxLength: 5 }), (passage, cautions) => {
      const pieces = cautionedPieces(passage, cautions)
      const words = pieces.flatMap((piece) =>
        piece.kind === 'words' ? TEXT.slice(piece.start, piece.end) : [],
      )
      expect(words.join('')).toBe(TEXT.slice(passage.start, passage.end))
      const placed = pieces.flatMap((piece) => (piece.kind === 'caution' ? [piece.caution] : []))
      const touching = cautions.filter(({ start, end }) => start <= passage.end && end >= passage.start)
      expect(new Set(placed)).toEqual(new Set(touching))
      expect(placed).toHaveLength(touching.length)
    }),
  )
})

test('word by word a caution is passed once', () => {
  const caution = on('for is')
  const passed = ['for', ' is', ' a'].map((words) => cautionsBetween(span(words), [caution]).length)
  expect(passed).toEqual([0, 1, 0])
})
