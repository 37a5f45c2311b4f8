import { expect, it } from 'vitest'
import { paragraphsOf } from '@/lib/changes/paragraphs'
import type { CaptureMethod } from './model'
import { proposeCause } from './propose-cause'

const captured = (bytes: string, method: CaptureMethod, texts: readonly string[], excerpted = false) => ({
  rawSha256: bytes,
  method,
  excerpted,
  paragraphs: paragraphsOf(texts.map((text) => ({ text, kind: 'paragraph', disposition: 'shown' }))),
})
const held = ['The harbour opens in May.', 'It would cost 40 million.']
const edited = ['The harbour opens in May.', 'It would cost 50 million.']
const more = [...held, 'The mayor was not asked.']

it.each([
  [
    'an excerpt that is whole now',
    captured('a', 'seed', held, true),
    captured('b', 'fetched', more),
    'fuller_capture',
  ],
  ['the same bytes', captured('a', 'fetched', held), captured('a', 'fetched', edited), 're_extraction'],
  [
    'other bytes around the same words',
    captured('a', 'fetched', held),
    captured('b', 'fetched', held),
    're_extraction',
  ],
  [
    'other quotation marks',
    captured('a', 'fetched', ['He said "no".']),
    captured('b', 'fetched', ['He said “no”.']),
    're_extraction',
  ],
  [
    'more of it than was pasted',
    captured('a', 'pasted', held),
    captured('b', 'fetched', more),
    'fuller_capture',
  ],
  [
    'more on the page than there was',
    captured('a', 'fetched', held),
    captured('b', 'fetched', more),
    'publisher_edit',
  ],
  ['another number', captured('a', 'pasted', held), captured('b', 'fetched', edited), 'publisher_edit'],
])('%s', (_what, before, now, cause) => {
  expect(proposeCause(before, now).cause).toBe(cause)
})
