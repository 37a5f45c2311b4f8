import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completions, mentionsIn, nameBeforeCaret } from './mentions'

const people = [
  { id: '1', name: 'Ada' },
  { id: '2', name: 'Ada Lovelace' },
  { id: '3', name: 'Олена Шевченко-Коваль' },
  { id: '4', name: 'Ben' },
]

test.each([
  ['nobody', 'Ada said so.', []],
  ['one', 'Look, @Ben.', ['4']],
  ['in any case', '@ben?', ['4']],
  ['the longest name that fits', '@Ada Lovelace, and @ada', ['2', '1']],
  ['a name in other letters', 'прошу @Олена Шевченко-Коваль!', ['3']],
  ['a longer word is another name', '@Benjamin', []],
  ['an address is no call', 'ada@ben.example', []],
  ['twice is once', '@Ben @Ben', ['4']],
])('%s', (_, words, ids) => {
  expect(mentionsIn(words, people)).toEqual(ids)
})

test('two people of one name are both called', () => {
  expect(mentionsIn('@Ben', [...people, { id: '5', name: 'Ben' }])).toEqual(['4', '5'])
})

test('whatever surrounds it, a call is found', () => {
  const gap = fc.string().filter((text) => !text.includes('@') && !/[\p{L}\p{N}]/u.test(text))
  fc.assert(
    fc.property(gap, fc.constantFrom(...people), gap, (before, { id, name }, after) => {
      expect(mentionsIn(`${before}@${name} ;${after}`, people)).toContain(id)
    }),
  )
})

test.each([
  ['just begun', 'See @', 5, { start: 4, typed: '' }],
  ['some letters', 'See @Lo', 7, { start: 4, typed: 'Lo' }],
  ['a part of two', 'See @Ada Lo and', 11, { start: 4, typed: 'Ada Lo' }],
  ['not behind other words', 'See @Ada. And', 13, { start: 4, typed: 'Ada. And' }],
  ['an address', 'a@b', 3, null],
  ['nothing', 'See', 3, null],
])('what is being typed: %s', (_, words, caret, found) => {
  expect(nameBeforeCaret(words, caret)).toEqual(found)
})

test('any part of a name finds it', () => {
  expect(completions('lo', people).map(({ id }) => id)).toEqual(['2'])
  expect(completions('ada', people).map(({ id }) => id)).toEqual(['1', '2'])
  expect(completions('', people)).toHaveLength(4)
})
