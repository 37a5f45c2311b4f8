import { expect, test } from 'vitest'
import { headedText, proposeNotices } from './propose-notices'

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
