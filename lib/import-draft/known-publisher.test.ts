import { expect, test } from 'vitest'
import { isNewPublisher, proposePublishers, proposeRights } from './known-publisher'
import type { KnownPublisher } from './model'

const KNOWN: KnownPublisher[] = [
  { name: 'The Quay Times', hosts: ['quaytimes.example'], rights: ['link_only', 'link_only'] },
  { name: 'Harbour Post', hosts: [], rights: ['excerpt', 'full'] },
  { name: 'Nobody Yet', hosts: [], rights: [] },
]
const draft = (name: string | null, url?: string) => ({
  details: name === null ? {} : { published_by: { value: name, method: 'found' as const, reason: '' } },
  addresses: url ? [{ kind: 'alias' as const, url }] : [],
})

test('a publisher is proposed by the host of the address, and by a name written a little otherwise', () => {
  expect(proposePublishers(draft(null, 'https://www.quaytimes.example/a'), KNOWN)).toEqual([
    { name: 'The Quay Times', because: 'articles at quaytimes.example are from there' },
  ])
  expect(proposePublishers(draft('quay times'), KNOWN)).toEqual([
    { name: 'The Quay Times', because: 'the source writes “quay times”' },
  ])
})

test('nobody is proposed where nothing speaks for it, or where it is named already', () => {
  expect(proposePublishers(draft('Another Paper', 'https://other.example/a'), KNOWN)).toEqual([])
  expect(proposePublishers(draft('The Quay Times', 'https://quaytimes.example/a'), KNOWN)).toEqual([])
})

test('nobody is proposed by an address that names no site', () => {
  const kept: KnownPublisher[] = [{ name: 'The Quay Times', hosts: ['127.0.0.1', 'quaybox'], rights: [] }]
  expect(proposePublishers(draft(null, 'http://127.0.0.1:8080/a'), kept)).toEqual([])
  expect(proposePublishers(draft(null, 'http://quaybox/a'), kept)).toEqual([])
})

test('a publisher that is not known is new', () => {
  expect(isNewPublisher(draft('quay times'), KNOWN)).toBe(true)
  expect(isNewPublisher(draft('The Quay Times'), KNOWN)).toBe(false)
  expect(isNewPublisher(draft(null), KNOWN)).toBe(false)
})

test('rights are proposed as they are with the other articles, where these agree', () => {
  expect(proposeRights(draft('The Quay Times'), KNOWN)).toMatchObject({
    policy: 'link_only',
    reason: expect.stringContaining('as for the 2 other articles from The Quay Times'),
  })
  for (const name of ['Harbour Post', 'Nobody Yet', 'Unknown', null])
    expect(proposeRights(draft(name), KNOWN)).toBeNull()
})
