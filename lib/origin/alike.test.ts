import { expect, test } from 'vitest'
import { alikeOrigin } from './alike'

const known = [
  { name: 'reporting by Axios' },
  { name: 'the leaked text' },
  { name: 'after the Wall Street Journal' },
]

test.each([
  ['axios', 'reporting by Axios'],
  ['after Axios', 'reporting by Axios'],
  ['Wall Street Journal', 'after the Wall Street Journal'],
  ['leaked text of the plan', 'the leaked text'],
])('“%s” may be one that is entered', (name, is) => {
  expect(alikeOrigin(name, known)?.name).toBe(is)
})

test.each(['reporting by Axios', 'Reuters', 'Journal of Peace', '', 'the report'])(
  '“%s” is taken as it is',
  (name) => {
    expect(alikeOrigin(name, known)).toBeNull()
  },
)
