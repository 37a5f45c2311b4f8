import { expect, test } from 'vitest'
import type { ReviewItem } from '@/lib/review/revision-desk'
import { decide, initialDecision, isThrough, nextToLookAt, toggled } from './decision'

const item = {
  revisionId: 'r',
  claimHash: 'claim',
  passages: [
    { id: 'p1', bearing: 'supports', fitHash: 'f1' },
    { id: 'p2', bearing: 'context', fitHash: 'f2' },
  ],
  references: [{ id: 'u1', bearing: 'supports', fitHash: 'f3' }],
} as unknown as ReviewItem

test('passages shown are signed, references only once the reviewer says they have looked', () => {
  const first = initialDecision(item)
  expect(decide(item, first)).toMatchObject({ sign: [{ evidenceId: 'p1' }], check: [] })
  expect(decide(item, toggled(first, 'u1')).check).toEqual([{ referenceUseId: 'u1', fitHash: 'f3' }])
})

test('an excepted fit is not signed, and context is never signed for', () => {
  const decided = decide(item, toggled(initialDecision(item), 'p1'))
  expect(decided.sign).toEqual([])
})

test('the next source to look at is one that nobody said they have looked at', () => {
  const first = initialDecision(item)
  expect(nextToLookAt(item, first)?.id).toBe('u1')
  expect(nextToLookAt(item, toggled(first, 'u1'))).toBeUndefined()
})

test('there is nothing to approve anew once it is approved and all but what is excepted is signed', () => {
  const first = initialDecision(item)
  const approved = {
    ...item,
    approval: { stands: true },
    passages: item.passages.map((one) => ({ ...one, signed: one.bearing === 'supports' ? [{}] : [] })),
    references: item.references.map((one) => ({ ...one, checked: [] })),
  } as unknown as ReviewItem
  expect(isThrough(item, first)).toBe(false)
  expect(isThrough(approved, first)).toBe(true)
  expect(isThrough(approved, toggled(first, 'u1'))).toBe(false)
})
