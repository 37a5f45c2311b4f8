import { expect, test } from 'vitest'
import { sideNames } from './met-words'

test('what an undo brings back is not called mine', () => {
  expect(sideNames('undo', 'Ben', false)).toMatchObject({
    mine: 'as it was before your change',
    between: 'your change',
    theirs: 'as Ben has it now',
    take: 'Take my change back',
    leave: 'Leave it as it is now',
  })
  expect(sideNames('redo', 'You', false)).toMatchObject({
    mine: 'as your change makes it',
    theirs: 'as it is now, changed in another window',
    take: 'Do my change again',
  })
  expect(sideNames('do', 'Ben', false)).toMatchObject({ mine: 'yours', take: 'Take mine' })
})

test.each([
  ['do', 'Bring it back with mine'],
  ['undo', 'Bring it back without my change'],
  ['redo', 'Bring it back with my change'],
] as const)('deleted by them, %s: %s', (way, take) => {
  expect(sideNames(way, 'Ben', true)).toMatchObject({ take, leave: 'Leave it deleted' })
})
