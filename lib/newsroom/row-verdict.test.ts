import { expect, test } from 'vitest'
import type { HeldArticle, Tie } from '@/lib/recognition/model'
import { proposeRelations } from '@/lib/recognition/propose-relation'
import { verdictByHeld } from './row-verdict'

const held = (sites: HeldArticle['sites'], ...ties: readonly Tie[]): HeldArticle => ({
  articleId: 'one',
  slug: 'one',
  title: 'The one we have',
  sites,
  ties,
})
const own: Tie = { kind: 'address', url: 'https://paper.example/a', of: 'canonical' }
const text: Tie = { kind: 'text', current: true }
const like: Tie = { kind: 'like', share: 0.376, otherShare: 0.4, strong: false }

test.each([
  ['nothing like it', [], 'new'],
  ['its own address with other words', [held('same', own)], 'new-version'],
  ['its own address with the same words', [held('same', own, text)], 'same-text'],
  ['the very same page', [held('same', own, text, { kind: 'bytes' })], 'archived'],
  ['the same words that came without an address', [held('none', text)], 'same-text'],
  ['the same words from another site', [held('other', text)], 'maybe-copy'],
  ['the same words at another address of the site', [held('same', text)], 'maybe-copy'],
  ['some of its words', [held('other', like)], 'near'],
] as const)('%s', (_what, known, verdict) => {
  expect(verdictByHeld(proposeRelations(known)).verdict).toBe(verdict)
})

test('only an article that it certainly is is taken for it; the others are named apart, with the share', () => {
  expect(verdictByHeld(proposeRelations([held('same', own)])).articleId).toBe('one')
  const near = verdictByHeld(proposeRelations([held('other', like)]))
  expect(near).toEqual({
    verdict: 'near',
    says: '38 % of its words are in “The one we have”.',
    likeId: 'one',
  })
  const copy = verdictByHeld(proposeRelations([held('other', text)]))
  expect(copy).toEqual({
    verdict: 'maybe-copy',
    says: 'It may be “The one we have” or a copy of it.',
    likeId: 'one',
  })
})
