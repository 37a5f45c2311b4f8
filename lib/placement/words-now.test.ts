import { expect, test } from 'vitest'
import type { SuspectCandidate, SuspectPassage } from './model'
import { wordsNow } from './words-now'

const candidate = (words: string[], agree: number, sameWords = false) =>
  ({ words, sameWords, score: { words: agree, before: 1, after: 1 } }) as unknown as SuspectCandidate
const passage = (why: SuspectPassage['why'], ...candidates: SuspectCandidate[]) => ({
  why,
  candidates,
  old: { words: ['from Oct. 24-26'] } as unknown as SuspectPassage['old'],
})

test('words that were not found stand beside the likeliest place', () => {
  expect(wordsNow(passage('missing', candidate(['from Oct. 23-26'], 0.96)))).toEqual({
    old: ['from Oct. 24-26'],
    now: ['from Oct. 23-26'],
    sameWords: false,
    alike: true,
  })
  expect(wordsNow(passage('missing', candidate(['something else'], 0.3)))).toMatchObject({ alike: false })
  expect(wordsNow(passage('missing'))).toBeNull()
})

test('where several places are meant, or a person said that they are gone, none is set beside them', () => {
  expect(wordsNow(passage('ambiguous', candidate(['from Oct. 24-26'], 1, true)))).toBeNull()
  expect(wordsNow(passage('gone', candidate(['from Oct. 23-26'], 0.96)))).toBeNull()
})
