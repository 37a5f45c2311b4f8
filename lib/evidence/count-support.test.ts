import { expect, it } from 'vitest'
import { countSupport } from './count-support'
import type { OriginValue } from './model'

const axios: OriginValue = { kind: 'named_report', name: 'Axios' }
const leak: OriginValue = { kind: 'leaked_text', name: 'the leaked text' }
const unknown: OriginValue = { kind: 'not_established', name: '' }

const cases: [string, Parameters<typeof countSupport>, string][] = [
  ['nothing', [[], [], 0], ''],
  ['one article', [[{ article: 'a', origin: unknown }], [], 0], 'in our archive: 1 article'],
  [
    'two passages of one article',
    [
      [
        { article: 'a', origin: axios },
        { article: 'a', origin: leak },
      ],
      [],
      0,
    ],
    'in our archive: 1 article',
  ],
  [
    'two articles that nobody has traced',
    [
      [
        { article: 'a', origin: unknown },
        { article: 'b', origin: unknown },
      ],
      [],
      0,
    ],
    'in our archive: 2 articles, origin not established',
  ],
  [
    'an article, and three references with one origin',
    [
      [{ article: 'a', origin: unknown }],
      [
        { outlet: 'Axios', origin: leak },
        { outlet: 'AP', origin: leak },
        { outlet: 'Sky News', origin: leak },
      ],
      0,
    ],
    'in our archive: 1 article · published elsewhere: 3, one origin',
  ],
  [
    'one outlet, twice',
    [
      [],
      [
        { outlet: 'Axios', origin: axios },
        { outlet: 'axios ', origin: axios },
      ],
      0,
    ],
    'published elsewhere: 2, reported by one outlet only',
  ],
  [
    'an origin beside one that is not established',
    [
      [],
      [
        { outlet: 'AP', origin: leak },
        { outlet: 'BBC', origin: unknown },
      ],
      0,
    ],
    'published elsewhere: 2, one origin, 1 of 2 not established',
  ],
  [
    'the same origin on both sides',
    [[{ article: 'a', origin: leak }], [{ outlet: 'AP', origin: leak }], 0],
    'in our archive: 1 article · published elsewhere: 1 · one origin in all',
  ],
  ['a dispute', [[{ article: 'a', origin: axios }], [], 1], 'in our archive: 1 article · disputed: 1'],
]

it.each(cases)('says in words what carries a sentence: %s', (_, input, words) => {
  expect(countSupport(...input).words).toBe(words)
})

it('never counts an origin that is not established as independent', () => {
  const { inArchive } = countSupport(
    [
      { article: 'a', origin: unknown },
      { article: 'b', origin: unknown },
      { article: 'c', origin: leak },
    ],
    [],
    0,
  )
  expect(inArchive).toEqual({ articles: 3, origins: 1, unestablished: 2 })
})
