import { expect, test } from 'vitest'
import { textFragment } from './text-fragment'

const words = (exact: string, before = '', after = '') => ({ before, exact, after })

test.each([
  ['a short passage is named in full', words('stay outside'), '#:~:text=stay%20outside'],
  [
    'its neighbours tell it from another occurrence',
    words('stay outside', 'The country would then ', ' for good and always.'),
    '#:~:text=country%20would%20then-,stay%20outside,-for%20good%20and',
  ],
  [
    'of a long one only both ends are named',
    words('one two three four five six seven eight nine ten eleven'),
    '#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
  [
    'hyphens, commas and ampersands of the source are not read as marks',
    words('a 28-point, R&D plan'),
    '#:~:text=a%2028%2Dpoint%2C%20R%26D%20plan',
  ],
  [
    'other scripts, curly quotes and white space',
    words('“не\u00a0буде   так”'),
    `#:~:text=${encodeURIComponent('“не буде так”')}`,
  ],
  [
    'a start does not cross from one block into the next',
    words('The end.\n\nA beginning'),
    '#:~:text=The%20end.,A%20beginning',
  ],
])('%s', (_, passage, expected) => {
  expect(textFragment([passage])).toBe(expected)
})

test('a passage of two runs has a directive for each', () => {
  expect(textFragment([words('one'), words('two')])).toBe('#:~:text=one&text=two')
})

test('no words make no fragment', () => {
  expect(textFragment([])).toBe('')
  expect(textFragment([words(' \n ')])).toBe('')
})

test('the address stays one that can be parsed, and its path is untouched', () => {
  const url = new URL(`https://news.example/a?b=1${textFragment([words('100% of it, said A–B')])}`)
  expect(url.pathname + url.search).toBe('/a?b=1')
  expect(decodeURIComponent(url.hash)).toBe('#:~:text=100% of it, said A–B')
})
