import { expect, test } from 'vitest'
import { withChoices } from '@/lib/text/merge-fields'
import { mergeAnnotation } from './merge-annotation'
import { EMPTY_ANNOTATION } from './model'

test('whoever takes one side’s voice takes that side’s speaker and chain', () => {
  const mine = {
    ...EMPTY_ANNOTATION,
    voice: 'paraphrase',
    speakerId: 'p',
    chain: 'via the ministry',
  } as const
  const theirs = { ...EMPTY_ANNOTATION, voice: 'outlet_expectation', note: 'Theirs.' } as const
  const merge = mergeAnnotation(EMPTY_ANNOTATION, mine, theirs)
  expect(merge.clashes).toEqual([['voice', 'speakerId', 'chain']])
  expect(withChoices(merge, theirs, new Set(merge.clashes))).toEqual(theirs)
  expect(withChoices(merge, theirs, new Set())).toEqual({ ...mine, note: 'Theirs.' })
})
