import { expect, test } from 'vitest'
import { ownWords } from './own-words'
import { quotations } from './quotations'

const cases: readonly (readonly [says: string, text: string, quoted: readonly string[]])[] = [
  ['English', 'He said “so it is” and left.', ['“so it is”']],
  ['straight', 'He said "so it is" and left.', ['"so it is"']],
  ['single, with an apostrophe in it', 'He said ‘it’s so, isn’t it’ and left.', ['‘it’s so, isn’t it’']],
  ['one in another', 'He said “she said ‘so it is’ and left”.', ['“she said ‘so it is’ and left”']],
  ['German', 'Er sagte: „So ist es“ und ging.', ['„So ist es“']],
  ['German, pointed', 'Er sagte: »So ist es« und ging.', ['»So ist es«']],
  ['French', 'Il a dit « c’est ainsi » et partit.', ['« c’est ainsi »']],
  ['Polish', 'Powiedział: „tak jest” i wyszedł.', ['„tak jest”']],
  ['Swedish', 'Han sade ”så är det” och gick.', ['”så är det”']],
  [
    'Ukrainian, one in another',
    'Він сказав: «вона каже «так» і йде» — і пішов.',
    ['«вона каже «так» і йде»'],
  ],
  ['Chinese', '他说：「就是这样」然后走了。', ['「就是这样」']],
  ['opened and never closed', 'He said “so it is and left.', []],
  [
    'goes on in the next paragraph',
    '“So it is.\n\n“And so it stays,” he said.',
    ['“So it is.', '“And so it stays,”'],
  ],
  ['an apostrophe opens nothing', 'The officials’ view of the ministers’ plan.', []],
  ['two apostrophes at beginnings', '’Twas in ’74 that the mill burned.', []],
  ['a single mark that nothing closes', 'In the ‘rush he said “so it is” and left.', ['“so it is”']],
]

test.each(cases)('where a text quotes: %s', (_, text, quoted) => {
  expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted)
})

const own = (text: string, aside: { start: number; end: number }[] = []) =>
  ownWords(text, aside).map((stretch) => stretch.map(({ plain }) => plain).join(' '))

test('own words are those outside quotations, in stretches', () => {
  expect(own('He said “so it is and stays” and left.\n\nShe stayed.')).toEqual([
    'he said',
    'and left',
    'she stayed',
  ])
})

test('a word or two in marks is a title and stays', () => {
  expect(own('The “Northern Line” was late.')).toEqual(['the northern line was late'])
})

test('what was set aside is left out', () => {
  expect(own('One two.\n\nRead more.\n\nThree.', [{ start: 10, end: 20 }])).toEqual(['one two', 'three'])
})
