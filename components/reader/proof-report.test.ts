import { expect, test } from 'vitest'
import { reportHref } from './proof-report'

test('a mail names the sentence and the edition', () => {
  expect(reportHref('desk@news.example', 's12', 3)).toBe(
    'mailto:desk@news.example?subject=Error%20in%20sentence%20s12%2C%20edition%203',
  )
})

test('a page is told both, beside what its address says already', () => {
  expect(reportHref('https://news.example/errors?from=x', 's12', 3)).toBe(
    'https://news.example/errors?from=x&statement=s12&edition=3',
  )
})

test('without an address no sentence offers to report', () => {
  expect(reportHref(null, 's12', 3)).toBeNull()
})
