import { describe, expect, test } from 'vitest'
import type { Candidate, Resolution, Span } from '../model'
import type { Case, Verdict } from './case'
import { isMissed, judge } from './judge'

const right = { start: 10, end: 20 }
const half = { start: 15, end: 25 }
const most = { start: 10, end: 18 }

const asked = (verdict: Verdict, spans: readonly Span[] = verdict === 'orphan' ? [] : [right]): Case => ({
  id: 'one',
  kind: 'one',
  before: '',
  after: '',
  spans: [],
  expected: { verdict, spans },
})

const candidate = (span: Span, differs = true): Candidate => ({
  ...span,
  spans: [span],
  score: { total: 1, words: 1, before: 1, after: 1 },
  differences: differs
    ? [
        {
          kinds: ['other'],
          before: 'a',
          after: 'b',
          beforeSpan: { start: 0, end: 1 },
          afterSpan: { start: 0, end: 1 },
        },
      ]
    : [],
})

const at = (state: Resolution['state'], spans: readonly Span[], candidates: readonly Candidate[] = []) => ({ state, spans, candidates }) // biome-ignore format: one value

describe('an answer is', () => {
  test.each([
    ['right where the words stand', 'stands', at('placed', [right]), { wrong: false, first: true, overlap: 1 }, false],
    ['right where they moved', 'stands', at('moved', [right]), { wrong: false, first: true }, false],
    ['wrong a little beside', 'stands', at('placed', [most]), { wrong: true, first: false }, true],
    ['missed where words that stand are only proposed', 'stands', at('changed', [], [candidate(right)]), { wrong: false, first: false }, true],
    ['wrong over changed words', 'changed', at('moved', [right]), { wrong: true, flagged: false }, true],
    ['right where changed words are the first candidate', 'changed', at('changed', [], [candidate(most)]), { first: true, flagged: true, overlap: 0.8 }, false],
    ['found, not first, where they come second', 'changed', at('changed', [], [candidate(half), candidate(right)]), { found: true, first: false }, true],
    ['not flagged without a difference', 'changed', at('changed', [], [candidate(right, false)]), { first: true, flagged: false }, false],
    ['wrong where an orphan is attached', 'orphan', at('placed', [right]), { wrong: true, noticed: false }, true],
    ['missed where an orphan is called changed', 'orphan', at('changed', [], [candidate(right)]), { wrong: false, noticed: false }, true],
    ['right where it is called missing', 'orphan', at('missing', []), { noticed: true }, false],
    ['right where it is called ambiguous', 'orphan', at('ambiguous', [], [candidate(right)]), { noticed: true }, false],
    ['wrong where an open case is attached', 'open', at('moved', [right]), { wrong: true }, true],
    ['right where an open case is left to a person', 'open', at('changed', [], []), { wrong: false }, false],
  ] as const)('%s', (_, verdict, answer, judgement, missed) => {
    const judged = judge(asked(verdict), answer)
    expect(judged).toMatchObject(judgement)
    expect(isMissed(judged)).toBe(missed)
  }) // biome-ignore format: a table
})
