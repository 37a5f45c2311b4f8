import { expect, test } from 'vitest'
import { accepting, asksOnceMore, chosenOf, firstChoice } from './choice'
import { candidate, passage, rests, sight } from './fixtures/passages'

test('where one place is meant its words are proposed; where several could be, none is', () => {
  const candidates = [candidate('A cap of 800,000 troops'), candidate('A cap of 600,000 ships')]
  for (const why of ['changed', 'moved', 'publisher-notice'] as const)
    expect(firstChoice(passage({ why, candidates }))).toEqual({ from: 'candidate', index: 0 })
  for (const why of ['ambiguous', 'missing', 'gone'] as const)
    expect(firstChoice(passage({ why, candidates }))).toBeNull()
  expect(firstChoice(passage({ why: 'changed', candidates: [] }))).toBeNull()
})

test('words selected in the text are the same when only marks and spaces differ', () => {
  const one = passage({ old: sight('“A cap” of troops') })
  const chosen = (words: string) => chosenOf(one, { from: 'text', sight: sight(words, 'current') })
  expect(chosen('"A cap" of  troops')?.sameWords).toBe(true)
  expect(chosen('"A cap" of no troops')?.sameWords).toBe(false)
})

test('a selection in a text that is no longer current is none', () => {
  expect(chosenOf(passage(), { from: 'text', sight: sight('A cap', 'an-older-one') })).toBeNull()
})

test('only other words under something published are asked about once more', () => {
  const [other, same] = [candidate('Other words'), candidate('A cap of 600,000 troops', { sameWords: true })]
  const published = passage({ restsOn: [rests({ inEdition: 3 })] })
  expect(asksOnceMore(published, other)).toBe(true)
  expect(asksOnceMore(published, same)).toBe(false)
  expect(asksOnceMore(passage({ restsOn: [rests({ inEdition: null })] }), other)).toBe(false)
})

test('what is sent names the decision that was seen and the spans that were shown', () => {
  const one = passage({ seq: 7 })
  expect(accepting(one, candidate('Other words'), 'why')).toEqual({
    annotationId: one.annotationId,
    seq: 7,
    decision: 'accept',
    spans: [{ start: 0, end: 11 }],
    note: 'why',
  })
})
