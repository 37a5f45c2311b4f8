import { expect, test } from 'vitest'
import type { Hit, MadeAnnotation } from '@/lib/concordance/model'
import { outcomeOf, wantedOf } from './wanted'

const sentence = { start: 0, end: 40, left: 'The ', right: ' came.', voice: 'paraphrase' as const }
const hit = (start: number, end: number): Hit => ({
  key: `v:${start}:${end}`,
  versionId: 'v',
  start,
  end,
  left: 'before the ',
  words: 'owl',
  right: ' after',
  article: { slug: 'a', title: 'A', date: '' },
  version: 1,
  current: true,
  aside: false,
  overGap: false,
  marks: [],
  also: [],
  voice: 'outlet_words',
  sentence: start < 40 ? sentence : { ...sentence, start: 41, end: 60 },
})
const hits = [hit(4, 7), hit(20, 23), hit(45, 48)]

test('two places in one sentence are one passage of it, and each its own by their words', () => {
  expect(wantedOf(hits, 'sentence').map(({ key, voice, hits }) => [key, voice, hits.length])).toEqual([
    ['v:0:40', 'paraphrase', 2],
    ['v:41:60', 'paraphrase', 1],
  ])
  expect(wantedOf(hits, 'words').map(({ key, voice, left }) => [key, voice, left])).toEqual(
    hits.map(({ key }) => [key, 'outlet_words', '']),
  )
})

test('what came of a passage is told of each of its places', () => {
  const made = { key: 'v:41:60', id: 'x', publicId: 'p', rowVersion: 1 } satisfies MadeAnnotation
  const answer = { made: [made], refused: [{ key: 'v:0:40', reason: 'stands-already' as const }] }
  expect(outcomeOf(wantedOf(hits, 'sentence'), answer)).toEqual({
    made: [{ id: 'x', rowVersion: 1, hits: [hits[2]] }],
    refused: [
      { key: 'v:4:7', reason: 'stands-already' },
      { key: 'v:20:23', reason: 'stands-already' },
    ],
  })
})
