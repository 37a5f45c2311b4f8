import { expect, it } from 'vitest'
import { attemptOutcome, SEEN_OUTCOMES, seenOutcome } from './attempt-outcome'

it.each(['failed', 'empty', 'paywalled'] as const)('%s says the same however it came', (outcome) => {
  const came = { outcome, reason: 'As reading says.' }
  expect(attemptOutcome(came, false)).toEqual(came)
  expect(attemptOutcome(came, true)).toEqual(came)
})

it('a fraction is much shorter, and the rest may be a version', () => {
  expect(attemptOutcome({ outcome: 'good' }, true)).toMatchObject({ outcome: 'much_shorter' })
  expect(attemptOutcome({ outcome: 'good' }, false)).toBeNull()
})

it('a person says which it is; where they do not, it is not the article', () => {
  expect(seenOutcome()).toMatchObject({ outcome: 'failed' })
  for (const outcome of SEEN_OUTCOMES)
    expect(seenOutcome(outcome)).toMatchObject({ outcome, reason: expect.stringContaining('a person saw') })
})
