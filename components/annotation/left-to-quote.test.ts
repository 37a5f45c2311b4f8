import { expect, test } from 'vitest'
import { leftToQuote } from './left-to-quote'

const excerpt = { rights: 'excerpt', left: { plain: 31, total: 100 }, whole: 400 } as const

test('says how much of what may be shown is left', () => {
  expect(leftToQuote(excerpt, 12, false)).toEqual({
    words: 'this passage: 12 words; left to quote: 31 (31 %)',
    over: false,
  })
})

test('officials’ direct speech has a share of its own', () => {
  expect(leftToQuote(excerpt, 40, true).words).toBe(
    'this passage: 40 words; left to quote with officials’ speech: 100 (50 %)',
  )
})

test('warns when the passage is more than what is left', () => {
  expect(leftToQuote(excerpt, 32, false)).toMatchObject({
    over: true,
    words: expect.stringContaining('more than'),
  })
  expect(leftToQuote({ ...excerpt, rights: 'link_only' }, 1, false).over).toBe(true)
  expect(leftToQuote({ ...excerpt, rights: 'full' }, 400, false).over).toBe(false)
})
