import { expect, test } from 'vitest'
import type { CommentView, ThreadEventView, ThreadView } from '@/lib/thread/model'
import { threadItem } from './thread-item'

const ME = 'Ada'
const at = (minute: number) => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`
const said = (minute: number, by: string, more: Partial<CommentView> = {}): CommentView => ({
  seq: minute,
  by,
  own: by === ME,
  at: at(minute),
  words: 'Words.',
  mentions: [],
  callsMe: false,
  ...more,
})
const blocked = (minute: number, by: string): ThreadEventView => ({
  ...resolved(minute, by),
  kind: 'blocking',
  reason: null,
})
const resolved = (minute: number, by: string): ThreadEventView => ({
  seq: minute,
  kind: 'resolved',
  reason: 'answered',
  words: '',
  by,
  own: by === ME,
  at: at(minute),
})
const thread = (comments: CommentView[], events: ThreadEventView[] = []): ThreadView => ({
  id: 'i',
  publicId: 't',
  about: { kind: 'statement', id: 's', publicId: 's', words: 'A sentence.', slug: null },
  open: events.length === 0,
  blocking: false,
  by: comments[0]?.by ?? '',
  comments,
  events,
})

test.each([
  ['nobody else spoke', thread([said(1, ME)]), null, null],
  ['another spoke', thread([said(1, ME), said(2, 'Ben')]), null, { done: false, by: 'Ben', news: 'comment' }],
  ['answered since', thread([said(1, 'Ben'), said(2, ME)]), null, { done: true }],
  ['marked as done', thread([said(2, 'Ben')]), at(2), { done: true }],
  ['news after it was done', thread([said(2, 'Ben'), said(5, 'Cy')]), at(2), { done: false, by: 'Cy' }],
  [
    'called by name',
    thread([said(2, 'Ben', { callsMe: true, words: 'Look.' })]),
    null,
    { mentioned: true, said: 'Look.' },
  ],
  [
    'called in a thread that stops publishing',
    thread([said(2, 'Ben', { callsMe: true }), said(3, 'Cy')], [blocked(3, 'Cy')]),
    null,
    { by: 'Ben', news: 'comment', mentioned: true },
  ],
  [
    'what is said counts for more than that it stops publishing',
    thread([said(2, 'Ben', { words: 'Wrong.' })], [blocked(2, 'Ben')]),
    null,
    { by: 'Ben', news: 'comment', said: 'Wrong.' },
  ],
  [
    'nothing but that it stops publishing',
    thread([said(1, ME)], [blocked(2, 'Ben')]),
    null,
    { news: 'blocking', said: '' },
  ],
  [
    'called once, and dealt with',
    thread([said(2, 'Ben', { callsMe: true }), said(5, 'Ben')]),
    at(3),
    { done: false, mentioned: false },
  ],
  [
    'resolved by another',
    thread([said(1, ME)], [resolved(3, 'Ben')]),
    null,
    { done: false, news: 'resolved' },
  ],
  ['resolved by oneself', thread([said(1, 'Ben')], [resolved(3, ME)]), null, { done: true }],
  ['taken back', thread([said(2, 'Ben', { words: null })]), null, null],
])('%s', (_, view, reached, wanted) => {
  const item = threadItem(view, reached)
  if (wanted === null) expect(item).toBeNull()
  else expect(item).toMatchObject(wanted)
})
