import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pressTarget } from './press-target'

type Case = [
  what: string,
  targets: string[],
  suggested: string[],
  settled: boolean,
  pressed: string,
  wanted: string[],
]
test.each<Case>([
  ['a new annotation: on', ['a'], [], false, 'b', ['a', 'b']],
  ['a new annotation: off, and none is left', ['a'], [], true, 'a', []],
  [
    'a correction: the first press takes the place of what was suggested',
    ['a', 'b'],
    ['a', 'b'],
    false,
    'c',
    ['c'],
  ],
  ['a correction: what was suggested itself is kept', ['a'], ['a'], false, 'a', ['a']],
  ['a correction: one of two that were suggested', ['a', 'b'], ['a', 'b'], false, 'b', ['b']],
  ['a correction: what was suggested is ticked again', ['c'], ['a'], true, 'a', ['c', 'a']],
  ['a correction: off', ['c', 'a'], ['a'], true, 'c', ['a']],
  ['a correction: the last one stays', ['c'], ['a'], true, 'c', ['c']],
])('%s', (_, targets, suggested, settled, pressed, wanted) => {
  expect(pressTarget({ targets, suggested, settled }, pressed)).toEqual(wanted)
})

test('whatever is pressed, a correction is about something', () => {
  const one = fc.constantFrom('a', 'b', 'c', 'd')
  void fc.assert(
    fc.property(fc.uniqueArray(one, { minLength: 1 }), fc.array(one), (suggested, presses) => {
      const last = presses.reduce<readonly string[]>(
        (targets, id, at) => pressTarget({ targets, suggested, settled: at > 0 }, id),
        suggested,
      )
      expect(last.length).toBeGreaterThan(0)
    }),
  )
})
