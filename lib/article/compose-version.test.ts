import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeVersion, gap } from './compose-version'
import { GAP_TEXT, type NewBlock } from './model'

const block = (text: string): NewBlock => ({ text, kind: 'paragraph', disposition: 'shown', reason: '' })
const compose = (...texts: string[]) => composeVersion(texts.map(block), 'salt')

test('blocks are joined by a blank line and know where they fell', () => {
  const { frozen, blocks } = compose('One.', 'Two 😀.')
  expect(frozen.text).toBe('One.\n\nTwo 😀.')
  expect(blocks.map(({ start, end }) => frozen.text.slice(start, end))).toEqual(['One.', 'Two 😀.'])
})

test('a blank line inside a block is the border between two', () => {
  const { blocks, frozen } = compose('One.\n\n\nTwo.', '  Three. ')
  expect(blocks.map(({ start, end }) => frozen.text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.'])
})

test('blocks without words are left out', () => {
  expect(compose('One.', '   ', 'Two.').blocks).toHaveLength(2)
})

test('the same words under another salt have another root and the same hash', () => {
  const one = composeVersion([block('Words.')], 'one').frozen
  const two = composeVersion([block('Words.')], 'two').frozen
  expect(one.textSha256).toBe(two.textSha256)
  expect(one.merkleRoot).not.toBe(two.merkleRoot)
})

test('a gap stands for words we do not hold', () => {
  expect(composeVersion([block('One.'), gap(), block('Two.')], 's').frozen.text).toBe(
    `One.\n\n${GAP_TEXT}\n\nTwo.`,
  )
})

test('an offset in a given block is found again in the text, whatever was trimmed or cut', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '.') }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (given, pick, at) => {
      const { frozen, place } = compose(...given)
      const index = pick % given.length
      const words = given[index]!
      const offset = words.length === 0 ? 0 : at % words.length
      const found = place(index, offset)
      if (found !== null && words[offset]?.trim()) expect(frozen.text[found]).toBe(words[offset])
    }),
  )
})
