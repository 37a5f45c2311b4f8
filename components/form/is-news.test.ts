import { expect, test } from 'vitest'
import { isNews } from './is-news'

test.each(['signed-out', 'forbidden', 'unreached', 'too-many', 'invalid'])(
  'a page with words in its forms is not loaded anew after “%s”',
  (reason) => {
    expect(isNews({ ok: false, reason })).toBe(false)
  },
)

test('what was done is shown, and so is what others did meanwhile', () => {
  expect(isNews({ ok: true, value: {} })).toBe(true)
  expect(isNews({ ok: false, reason: 'stale' })).toBe(true)
  expect(isNews({ ok: false, reason: 'newer' })).toBe(true)
  expect(isNews(null)).toBe(false)
})
