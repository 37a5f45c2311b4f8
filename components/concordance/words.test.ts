import { describe, expect, test } from 'vitest'
import type { Concordance, Hit } from '@/lib/concordance/model'
import {
  agoWords,
  foundWords,
  outcomeWords,
  refusedLines,
  takenBackWords,
  tickedWords,
  togetherWords,
} from './words'

const made = (count: number) => Array.from({ length: count }, () => ({}))
const refused = [{ key: 'k', reason: 'across-gap' }] as const
const ALL = { q: ' dam* ', article: '', versions: 'all' } as const
const found = (more: Partial<Concordance>): Concordance => ({
  hits: [],
  page: 1,
  pages: 1,
  total: 0,
  more: false,
  articles: [],
  versions: 1,
  searched: { articles: 14, texts: 17 },
  ...more,
})
const hits = (count: number) => Array.from({ length: count }, () => ({}) as Hit)
const article = { slug: 'a', title: 'A', hits: 1 }

describe('what happened is told in a sentence', () => {
  test.each([
    [outcomeWords({ made: made(1), refused: [] }), 'Annotated.'],
    [outcomeWords({ made: made(3), refused: [] }), '3 places annotated.'],
    [
      outcomeWords({ made: made(2), refused }),
      '2 annotated. 1 was not, and stays ticked: the list below says why.',
    ],
    [outcomeWords({ made: [], refused }), 'Nothing was annotated: the list below says why.'],
    [tickedWords(0, 0), 'There is nothing to tick.'],
    [tickedWords(1, 0), '1 place ticked.'],
    [tickedWords(0, 1), 'One place is annotated already and was left out: x ticks it all the same.'],
    [
      tickedWords(3, 2),
      '3 places ticked. 2 places are annotated already and were left out: x ticks one all the same.',
    ],
    [takenBackWords(1, []), '1 annotation taken back.'],
    [
      takenBackWords(2, [{ reason: 'rests-on' }, { reason: 'rests-on' }, { reason: 'changed' }]),
      '2 annotations taken back. These stay: 2 because a statement rests on it, 1 because somebody changed it since.',
    ],
    [
      takenBackWords(0, [{ reason: 'gone' }]),
      'Nothing was taken back. These stay: 1 because it was deleted before.',
    ],
    [foundWords(found({}), ALL), 'dam*: nothing found in the 14 articles searched (17 texts).'],
    [
      foundWords(found({ searched: { articles: 1, texts: 1 } }), { ...ALL, article: 'a' }),
      'dam*: nothing found in the one article searched (1 text).',
    ],
    [
      foundWords(found({ total: 1, hits: hits(1), articles: [article] }), ALL),
      'dam*: 1 place, in 1 of the 14 articles searched (17 texts).',
    ],
    [
      foundWords(found({ total: 1240, page: 2, hits: hits(100), articles: [article, article] }), {
        ...ALL,
        versions: 'current',
      }),
      'dam*: places 101 to 200 of 1,240, in 2 of the 14 articles searched (17 texts, current versions only).',
    ],
    [
      foundWords(
        found({ total: 2, hits: hits(2), articles: [article, article], searched: { articles: 1, texts: 2 } }),
        { ...ALL, article: 'a' },
      ),
      'dam*: 2 places in the one article searched (2 texts).',
    ],
    [agoWords(59_000), 'Just now'],
    [agoWords(60_000), '1 minute ago'],
    [agoWords(59.9 * 60_000), '59 minutes ago'],
    [agoWords(25 * 3_600_000), '25 hours ago'],
    [togetherWords({ count: 1, ago: 'Just now' }), 'Just now you annotated one passage: u takes it back.'],
    [
      togetherWords({ count: 3, ago: '2 hours ago' }),
      '2 hours ago you annotated 3 passages in one go: u takes them back.',
    ],
  ])('%s', (said, words) => {
    expect(said).toBe(words)
  })

  test('of each place that was not annotated, with its words and the reason', () => {
    const hit = {
      key: 'k',
      left: 'a very long time before ',
      words: 'the dam',
      right: ' broke at an upcoming conference',
      article: { title: 'Dams' },
      version: 2,
    }
    expect(refusedLines(refused, [hit as Hit])).toEqual([
      '“… long time before the dam broke at an …” in Dams, version 2: it goes over a gap: what it would quote as one piece never was one.',
    ])
  })
})
