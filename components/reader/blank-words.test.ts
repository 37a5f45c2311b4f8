import { expect, it } from 'vitest'
import type { Blank } from '@/lib/coverage/stance-cell'
import { alike, blankParts } from './blank-words'

const AT = '2026-11-20T10:00:00Z'
const LISTS = { read: [], heard: [], noted: [], unread: [] }
const silent = (over: object) =>
  ({ ...LISTS, kind: 'silent', articles: 1, at: AT, forParty: false, ...over }) as Blank

const said = (
  blank: Blank,
  { elsewhere = [], ofGroup = false }: { elsewhere?: unknown[]; ofGroup?: boolean } = {},
) =>
  blankParts({ blank, elsewhere }, 3, ofGroup)
    .map((part) => (typeof part === 'string' ? part : part.articles.join(', ')))
    .join('')

it.each<[string, Blank, object, string]>([
  ['nobody has looked', { ...LISTS, kind: 'not_checked', unread: ['a', 'b', 'c'] }, {}, 'not yet checked'],
  [
    'all were read',
    silent({ read: ['a', 'b', 'c'] }),
    {},
    'checked in all 3 articles, silent (20 November 2026)',
  ],
  [
    'some were read, and the rest is named',
    silent({ read: ['a'], unread: ['b', 'c'] }),
    {},
    'checked in 1 of 3 articles (a), silent (20 November 2026); b, c not yet checked',
  ],
  [
    'a party that is heard elsewhere is not silent',
    silent({ read: ['a'], heard: ['b'], unread: ['c'] }),
    { elsewhere: [1] },
    'checked in 1 of 3 articles (a), no position on this itself (20 November 2026); heard on it in b; c not yet checked',
  ],
  [
    'what a party says in an article nobody read for it',
    { ...LISTS, kind: 'not_checked', heard: ['b'], unread: ['a', 'c'] },
    { elsewhere: [1] },
    'not yet checked for a position on this itself; heard on it in b',
  ],
  [
    'what an article expects of it',
    { ...LISTS, kind: 'not_checked', noted: ['c'], unread: ['a', 'b'] },
    {},
    'not yet checked; only a note on it in c',
  ],
  [
    'a party whose group may have taken a stance',
    silent({ read: ['a', 'b', 'c'] }),
    { ofGroup: true },
    'checked in all 3 articles, silent on a stance of its own (20 November 2026)',
  ],
])('%s', (_, blank, over, words) => {
  expect(said(blank, over)).toBe(words)
})

it('blanks of different articles are told apart, even where as many were read', () => {
  const blank = (name: string, read: string) => ({
    name,
    parts: blankParts({ blank: silent({ read: [read] }), elsewhere: [] }, 3),
  })
  const groups = alike([blank('one', 'a'), blank('two', 'b'), blank('three', 'a')])
  expect(groups.map(({ all }) => all.map(({ name }) => name))).toEqual([['one', 'three'], ['two']])
})
