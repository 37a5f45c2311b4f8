import { expect, test } from 'vitest'
import { measure } from './measure'
import type { Proposal, RuleName } from './model'

const proposal = (start: number, end: number, targetId: string, ...rules: RuleName[]): Proposal => ({
  spans: [{ start, end }],
  targetId,
  reasons: rules.map((rule) => ({ rule, words: '' })),
})
const measured = measure([
  {
    labels: [
      { start: 0, end: 40, targets: ['point/7', 'person/a'] },
      { start: 50, end: 90, targets: ['point/5'] },
    ],
    proposals: [
      proposal(10, 30, 'point/7', 'name', 'likeness'),
      proposal(0, 40, 'point/5', 'likeness'),
      proposal(35, 55, 'point/5', 'actor'),
    ],
  },
])

test('a proposal is right for its target at its passage only', () => {
  expect(measured.all).toEqual({ proposed: 3, right: 1, wanted: 3, found: 1 })
  expect(measured.passages).toEqual({ proposed: 3, right: 2, wanted: 2, found: 1 })
})
test('each rule answers for all that it proposed, alone or with others', () => {
  expect(measured.rules.name).toEqual({ proposed: 1, right: 1, wanted: 3, found: 1 })
  expect(measured.rules.likeness).toEqual({ proposed: 2, right: 1, wanted: 3, found: 1 })
  expect(measured.rules.quotation).toEqual({ proposed: 0, right: 0, wanted: 3, found: 0 })
})
test('kinds and targets are counted apart', () => {
  expect(measured.kinds.get('person')).toEqual({ proposed: 0, right: 0, wanted: 1, found: 0 })
  expect(measured.targets.get('point/5')).toEqual({ proposed: 2, right: 0, wanted: 1, found: 0 })
})
