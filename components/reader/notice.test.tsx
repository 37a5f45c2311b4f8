import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicNotice } from '@/lib/edition/model'
import { Notice } from './notice'

const notice = (words: string): PublicNotice => ({
  seq: 1,
  kind: 'publisher_changed',
  targetKind: 'passage',
  targetId: 'p',
  words,
  at: '2026-11-22T09:00:00.000Z',
})
const told = (words: string) =>
  renderToStaticMarkup(<Notice notice={notice(words)} />).replace(/<[^>]+>/g, '')

test('a notice says of which kind it is, since when, and why', () => {
  expect(told('A figure is another.')).toBe(
    'The publisher changed this passage, 22 November 2026. A figure is another.',
  )
})

test('one that says of which kind it is says it once', () => {
  const words = 'The publisher changed this passage on or before 22 November 2026.'
  expect(told(words)).toBe(words)
})
