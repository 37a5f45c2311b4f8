import { expect, test } from 'vitest'
import type { PublicCaution } from '@/lib/edition/model'
import { isCut, passagePieces } from './passage-pieces'

const caution = (at: PublicCaution['at']): PublicCaution => ({
  kind: 'words_missing',
  reading: null,
  basis: 'why',
  at,
})
const drawn = (exact: string, cautions: readonly PublicCaution[], span = 0) =>
  passagePieces(exact, cautions, span).map((piece) => (piece.kind === 'words' ? piece.text : '!'))

test.each<[string, string, PublicCaution['at'][], string[]]>([
  ['no caution leaves the words whole', 'abc', [], ['abc']],
  ['one in the middle parts them', 'abcd', [[0, 2]], ['ab', '!', 'cd']],
  [
    'one at either end takes no words away',
    'ab',
    [
      [0, 0],
      [0, 2],
    ],
    ['!', 'ab', '!'],
  ],
  [
    'several are put in order',
    'abcd',
    [
      [0, 3],
      [0, 1],
    ],
    ['a', '!', 'bc', '!', 'd'],
  ],
  ['one of another span stands there', 'ab', [[1, 1]], ['ab']],
  ['one of the whole passage is told beneath it', 'ab', [null], ['ab']],
  ['one outside the words is not lost', 'ab', [[0, 99]], ['ab', '!']],
])('%s', (_, exact, places, expected) => {
  expect(drawn(exact, places.map(caution))).toEqual(expected)
})

test('the words are never changed', () => {
  const exact = 'Ґрунт 🙂 і “лапки”'
  const cautions = [caution([0, 3]), caution([0, 8])]
  const words = passagePieces(exact, cautions, 0).flatMap((piece) =>
    piece.kind === 'words' ? piece.text : [],
  )
  expect(words.join('')).toBe(exact)
})

test('context of the greatest length was cut by us, shorter context was not', () => {
  expect(isCut('word '.repeat(25))).toBe(true)
  expect(isCut('word '.repeat(24))).toBe(false)
})
