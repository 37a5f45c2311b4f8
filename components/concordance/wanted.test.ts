import { expect, test } from 'vitest'
import type { Voice } from '@/lib/annotation/model'
import type { Hit, HitSource, MadeAnnotation } from '@/lib/concordance/model'
import { outcomeOf, wantedOf } from './wanted'

const source = (voice: Voice): HitSource => ({ voice, speakerId: null, speakerDescription: '', chain: '' })
const sentence = { start: 0, end: 40, left: 'The ', right: ' came.', source: source('paraphrase') }
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
  cautions: [],
  marks: [],
  also: [],
  source: source('outlet_words'),
  sentence: start < 40 ? sentence : { ...sentence, start: 41, end: 60 },
})
const hits = [hit(4, 7), hit(20, 23), hit(45, 48)]

test('two places in one sentence are one passage of it, and each its own by their words', () => {
  expect(wantedOf(hits, 'sentence').map(({ key, source, hits }) => [key, source.voice, hits.length])).toEqual(
    [
      ['v:0:40', 'paraphrase', 2],
      ['v:41:60', 'paraphrase', 1],
    ],
  )
  expect(wantedOf(hits, 'words').map(({ key, source, left }) => [key, source.voice, left])).toEqual(
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
