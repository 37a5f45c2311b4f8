import { expect, test } from 'vitest'
import { freeKinds } from './free-kinds'

const [good, bad] = [{ kind: 'good' }, { kind: 'bad' }] as const

test.each([
  [[], ['good', 'bad']],
  [[good], ['good', 'bad']],
  [[good, good], ['bad']],
  [[good, bad], ['good']],
  [[good, good, bad], []],
])('beside %j there is room for %j', (standing, room) => {
  expect(freeKinds(standing)).toEqual(room)
})
