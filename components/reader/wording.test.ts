import { expect, test } from 'vitest'
import { listed } from './wording'

test.each([
  [['BBC News'], 'BBC News'],
  [['Newsmax, citing Axios'], 'Newsmax, citing Axios'],
  [['BBC News', 'UNN', 'La.lv'], 'BBC News, UNN and La.lv'],
  [
    ['The Straits Times, carrying Reuters', 'UNN, citing Reuters'],
    'The Straits Times, carrying Reuters; and UNN, citing Reuters',
  ],
  [['BBC News', 'Newsmax, citing Axios', '1 more'], 'BBC News; Newsmax, citing Axios; and 1 more'],
])('a list whose names have commas is parted by semicolons: %j', (names, words) => {
  expect(listed(names)).toBe(words)
})
