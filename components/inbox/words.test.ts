import { expect, test } from 'vitest'
import type { ThreadItem } from '@/lib/inbox/model'
import { whyWords } from './words'

const thread: ThreadItem = {
  kind: 'thread',
  key: 'thread/t',
  words: 'A sentence.',
  href: '/desk/threads/t',
  at: '2026-01-01T00:00:00.000Z',
  done: false,
  about: 'statement',
  by: 'Ada',
  news: 'comment',
  said: 'Words.',
  mentioned: false,
  open: true,
  blocking: false,
}

test.each([
  [thread, 'Ada said something on a sentence'],
  [{ ...thread, mentioned: true, about: 'annotation' as const }, 'Ada calls you on a passage'],
  [{ ...thread, news: 'resolved' as const, mentioned: true }, 'Ada resolved a thread on a sentence'],
  [{ ...thread, news: 'reopened' as const }, 'Ada reopened a thread on a sentence'],
  [{ ...thread, news: 'blocking' as const }, 'Ada said that a thread stops publishing on a sentence'],
])('%o', (item, words) => {
  expect(whyWords(item)).toBe(words)
})
