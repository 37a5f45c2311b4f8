import { expect, test } from 'vitest'
import { holdUpWords, wantedWords } from './thread-words'

const holdUp = { publicId: 't', words: 'A sentence.', by: 'Bea', said: 'Is this so?', at: '', holdsUp: [] }

test('a thread that stops publishing says who asks what, and what it holds up', () => {
  expect(holdUpWords({ ...holdUp, holdsUp: ['A sentence.', 'Another.', 'A third.'] })).toBe(
    'Bea asks: “Is this so?” · holds up “A sentence.” and 2 more',
  )
  expect(holdUpWords(holdUp)).toBe('Bea asks: “Is this so?” · nothing is under way that it holds up')
  expect(holdUpWords({ ...holdUp, said: '', holdsUp: ['A sentence.'] })).toBe(
    'begun by Bea · holds up “A sentence.”',
  )
})

test('whoever wants something is told with what they did and its first words', () => {
  const said = `Whose words are these? ${'Please look. '.repeat(10)}`
  expect(wantedWords({ kind: 'mention', by: 'Bea', news: 'comment', said })).toMatch(
    /^Bea says: “Whose words are these\? .* …”$/,
  )
  expect(wantedWords({ kind: 'thread', by: 'Bea', news: 'reopened', said: '' })).toBe('Bea took it up again')
  expect(wantedWords({ kind: 'review-asked', by: 'Bea', news: null, said: 'By noon?' })).toBe(
    'asked by Bea: “By noon?”',
  )
})
