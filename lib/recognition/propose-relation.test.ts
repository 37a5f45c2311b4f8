import { describe, expect, test } from 'vitest'
import type { HeldArticle, Relation, Sites, Tie } from './model'
import { certainly, mustBeSaid, proposeRelations } from './propose-relation'

const held = (slug: string, sites: Sites, ...ties: Tie[]): HeldArticle => ({
  articleId: slug,
  slug,
  title: slug,
  sites,
  ties,
})
const ADDRESS: Tie = { kind: 'address', url: 'https://paper.example/a', of: 'canonical' }
const COPY_ADDRESS: Tie = { ...ADDRESS, of: 'copy' }
const BYTES: Tie = { kind: 'bytes' }
const TEXT: Tie = { kind: 'text', current: true }
const EARLIER: Tie = { kind: 'text', current: false }
const LIKE: Tie = { kind: 'like', share: 0.8, otherShare: 0.6, strong: true }
const FAINT: Tie = { kind: 'like', share: 0.2, otherShare: 0.1, strong: false }

describe('what is proposed, and whether it is certain', () => {
  const cases: [string, HeldArticle, Relation | null, boolean][] = [
    ['the same words at the same address', held('a', 'same', ADDRESS, TEXT), 'again', true],
    ['other words at the same address', held('a', 'same', ADDRESS), 'version', true],
    ['an earlier text at the same address', held('a', 'same', ADDRESS, EARLIER), 'version', true],
    ['the address of a copy of it', held('a', 'other', COPY_ADDRESS), 'version', false],
    ['the same words from another site', held('a', 'other', TEXT), 'copy', false],
    ['the same bytes from another site', held('a', 'other', BYTES), 'copy', false],
    ['the same words at another address of the site', held('a', 'same', TEXT), 'alias', false],
    ['the same words of an article without address', held('a', 'unknown', TEXT), 'alias', false],
    ['the same words, without an address', held('a', 'none', TEXT), 'again', true],
    ['the same bytes, read otherwise, without an address', held('a', 'none', BYTES), 'version', true],
    ['like words from another site', held('a', 'other', LIKE), 'copy', false],
    ['like words from the same site', held('a', 'same', LIKE), 'version', false],
    ['like words without an address', held('a', 'none', LIKE), null, false],
    ['some words in common', held('a', 'other', FAINT), 'separate', false],
  ]
  test.each(cases)('%s', (_, one, proposed, certain) => {
    expect(proposeRelations([one])[0]).toMatchObject({ proposed, certain })
  })
})

test('its own address says which one it is, whoever else has the same words', () => {
  const found = proposeRelations([held('copy', 'same', ADDRESS, TEXT), held('first', 'other', TEXT)])
  expect(certainly(found)?.slug).toBe('copy')
  expect(mustBeSaid(found)).toBe(false)
})

test('the same words in two articles say nothing about which one it is', () => {
  const found = proposeRelations([held('a', 'none', TEXT), held('b', 'none', TEXT)])
  expect(certainly(found)).toBeNull()
  expect(mustBeSaid(found)).toBe(true)
})

test('an address that two articles have is a question', () => {
  const found = proposeRelations([held('a', 'same', ADDRESS), held('b', 'same', ADDRESS)])
  expect(certainly(found)).toBeNull()
  expect(mustBeSaid(found)).toBe(true)
})

test('words in common need no decision', () => {
  expect(mustBeSaid(proposeRelations([held('a', 'other', LIKE)]))).toBe(false)
  expect(mustBeSaid(proposeRelations([held('a', 'other', FAINT)]))).toBe(false)
  expect(mustBeSaid([])).toBe(false)
})

test('those tied most closely come first', () => {
  const found = proposeRelations([
    held('c', 'other', FAINT),
    held('b', 'other', LIKE),
    held('a', 'other', TEXT),
  ])
  expect(found.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
})

test('another address is offered only where it came with one that the article has not', () => {
  expect(proposeRelations([held('a', 'none', TEXT)])[0]?.choices).toEqual(['again', 'copy', 'separate'])
  expect(proposeRelations([held('a', 'other', LIKE)])[0]?.choices).toEqual([
    'version',
    'alias',
    'copy',
    'separate',
  ])
})

test('where one has the same words, one that is only like it is not proposed as well, and comes after', () => {
  const found = proposeRelations([held('like', 'same', LIKE), held('same', 'same', TEXT)])
  expect(found.map(({ slug, proposed }) => [slug, proposed])).toEqual([
    ['same', 'alias'],
    ['like', 'separate'],
  ])
})
