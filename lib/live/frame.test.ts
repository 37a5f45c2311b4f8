import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frame } from './frame'

test('an event has a number, a name and one line of data', () => {
  expect(frame('update', { by: 'A\nB' }, 7)).toBe('id: 7\nevent: update\ndata: {"by":"A\\nB"}\n\n')
  expect(frame('present', [])).toBe('event: present\ndata: []\n\n')
})

test('no value breaks out of its line', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const lines = frame('x', value).split(/\r\n|\r|\n/)
      expect(lines).toHaveLength(4)
      expect(JSON.parse((lines[1] as string).slice('data: '.length))).toEqual(
        JSON.parse(JSON.stringify(value)),
      )
    }),
  )
})
