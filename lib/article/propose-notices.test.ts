import { expect, test } from 'vitest'
import { headedText, headlineIn, proposeNotices } from './propose-notices'

const blocks = (...texts: string[]) => texts.map((text) => ({ text }))

test('a correction in the text and another headline are proposed', () => {
  const now = {
    blocks: blocks('Ferry stopped', 'Correction: an earlier text gave the wrong number of passengers.'),
    headline: 'Ferry stopped',
  }
  expect(proposeNotices(now, 'Ferry halted').map(({ kind }) => kind)).toEqual([
    'correction',
    'headline_changed',
  ])
})

test('a headline that only changed its marks is the same one, and without one nothing is said', () => {
  const now = { blocks: blocks('“Ferry” stopped'), headline: '“Ferry” stopped' }
  expect(proposeNotices(now, '"Ferry" stopped')).toEqual([])
  expect(proposeNotices(now, null)).toEqual([])
})

test('a version is read by its layout', () => {
  const text = 'Head\n\nWords.'
  const spans = [
    { start: 0, end: 4, kind: 'headline' },
    { start: 6, end: 12, kind: 'paragraph' },
  ]
  expect(headedText({ text, blocks: spans })).toEqual({ blocks: blocks('Head', 'Words.'), headline: 'Head' })
})

test('what heads a part of a text without a headline is not taken for one', () => {
  const kinds = (...all: string[]) => all.map((kind) => ({ kind }))
  expect(headlineIn(kinds('caption', 'headline', 'paragraph'))).toEqual({ kind: 'headline' })
  expect(headlineIn(kinds('caption', 'paragraph', 'headline'))).toBeUndefined()
  expect(headlineIn([])).toBeUndefined()
})

test('a headline with quotation marks of its own stands in marks of the other sort', () => {
  const now = { blocks: [], headline: '“Ferry stays,” says council' }
  expect(proposeNotices(now, 'Ferry halted')[0]?.words).toBe(
    '“Ferry halted” became ‘“Ferry stays,” says council’',
  )
})
