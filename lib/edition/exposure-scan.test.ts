import { expect, test } from 'vitest'
import { publishedRuns, wordsShown } from './exposure-scan'

const TEXT =
  'The northern draft would keep the country outside the alliance for good. Nobody in the room had seen “the whole paper” before. Rain fell on the lake all night.'
const shown = (...bodies: string[]) => wordsShown(TEXT, publishedRuns(bodies)).shown

test('words that stand in public in a run are counted, each once', () => {
  const page = '<p>It says: <mark>would keep the country outside the alliance</mark>.</p>'
  expect(shown(page)).toBe(7)
  expect(shown(page, page, 'keep the country outside the alliance for good')).toBe(9)
})

test('fewer words in a row than six are anybody’s words', () => {
  expect(shown('The country outside the alliance')).toBe(0)
})

test.each([
  ['markup inside the words', '<p>would keep <b>the</b> coun<wbr>try outside the alliance</p>'],
  ['entities', 'seen &ldquo;the&#32;whole&nbsp;paper&quot; before. Rain fell'],
  [
    'data of a page',
    '[\\"$\\",\\"p\\",{\\"children\\":\\"Nobody in the room had seen \\u201cthe whole paper\\u201d before\\"}]',
  ],
  ['JSON with escapes', JSON.stringify({ exact: 'Nobody in the room had seen “the whole paper” before' })],
  ['another case and other marks', 'NOBODY IN THE ROOM HAD SEEN the whole paper'],
])('words are found through %s', (_, body) => {
  expect(shown(body)).toBeGreaterThanOrEqual(6)
})

test('the length of the text is told beside', () => {
  expect(wordsShown(TEXT, new Set())).toEqual({ shown: 0, whole: 29 })
})
