import { expect, test } from 'vitest'
import type { PublicSpan } from '@/lib/edition/model'
import { voiceWords } from './proof-voice'

const span = (blockKind: string, setAside?: true): PublicSpan => ({
  before: '',
  exact: 'the lock in winter',
  after: '',
  start: 0,
  end: 18,
  blockKind,
  ...(setAside && { setAside }),
})
const said = (...spans: PublicSpan[]) =>
  voiceWords({ voice: 'outlet_words', speaker: null, chain: '', spans })

test('words of the running text need no word about where they stand', () => {
  expect(said(span('paragraph'), span('caption'))).toBe('the outlet’s own words')
})
test('words that were set aside say where they stand', () => {
  expect(said(span('caption', true))).toBe(
    'the outlet’s own words · not in the article’s running text, but in a caption',
  )
  expect(said(span('teaser', true), span('chrome', true))).toBe(
    'the outlet’s own words · not in the article’s running text, but in a teaser for another article and the page around the article',
  )
})
