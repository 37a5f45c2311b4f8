import { expect, test } from 'vitest'
import type { PublicProof, PublicReference, PublicStatement } from './model'
import { recountCarried, recountEntries, supportAsFrozen } from './recount-carried'

const unknown = { kind: 'not_established', name: '' } as const
const axios = { kind: 'named_report', name: 'after Axios' } as const
const proof = (article: string, origin: PublicProof['origin']) =>
  ({ article, origin, bearing: 'supports', spans: [] }) as unknown as PublicProof
const article = (slug: string, copyOf: string | null = null, copyEnd?: string) => ({
  slug,
  copyOf,
  publishedBy: null,
  ...(copyEnd && { copyEnd }),
})
const none: PublicReference[] = []
const two = { proofs: [proof('a', axios), proof('b', unknown)], references: none }
const before = [article('a'), article('b')]
const frozen = { ...two, id: 's', support: supportAsFrozen(two, before) } as unknown as PublicStatement

test('an article that turned out to be a copy is no source of its own any more', () => {
  expect(frozen.support.words).toBe('in our archive: 2 articles, one origin, 1 of 2 not established')
  const carried = recountCarried(frozen, before, [article('a'), article('b', 'a')])
  expect(carried.support.words).toBe('in our archive: 2 articles, one origin')
  expect(recountEntries([frozen], [carried])).toMatchObject([
    { statement: 's', before: frozen.support.words, after: carried.support.words },
  ])
})

test('copies of one report by way of another article share its origin', () => {
  const chain = [article('a', 'x'), article('b', 'y', 'x')]
  expect(recountCarried(frozen, before, chain).support.words).toBe('in our archive: 2 articles, one origin')
})

test('a copy that was taken back counts for itself again', () => {
  const copies = [article('a'), article('b', 'a')]
  const carried = { ...frozen, support: supportAsFrozen(two, copies) }
  expect(recountCarried(carried, copies, before).support.words).toBe(frozen.support.words)
})

test('where nothing is known anew, not a word changes', () => {
  const old = { ...frozen, support: { words: 'as it was said' } } as unknown as PublicStatement
  expect(recountCarried(old, before, before)).toBe(old)
  expect(recountEntries([old], [old])).toEqual([])
})
