import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countSupport } from './count-support'
import type { OriginValue } from './model'

const axios: OriginValue = { kind: 'named_report', name: 'Axios' }
const leak: OriginValue = { kind: 'leaked_text', name: 'the leaked text' }
const unknown: OriginValue = { kind: 'not_established', name: '' }

const cases: [string, Parameters<typeof countSupport>, string][] = [
  ['nothing', [[], [], 0], ''],
  ['one article', [[{ article: 'a', origin: axios }], [], 0], 'in our archive: 1 article'],
  [
    'one article that nobody has traced',
    [[{ article: 'a', origin: unknown }], [], 0],
    'in our archive: 1 article, origin not established',
  ],
  [
    'two articles of one origin',
    [
      [
        { article: 'a', origin: axios },
        { article: 'b', origin: axios },
      ],
      [],
      0,
    ],
    'in our archive: 2 articles, one origin',
  ],
  [
    'three articles, two of them from one leaked text',
    [
      [
        { article: 'a', origin: leak },
        { article: 'b', origin: leak },
        { article: 'c', origin: axios },
      ],
      [],
      0,
    ],
    'in our archive: 3 articles, 2 origins',
  ],
  [
    'a copy of an article whose origin is known',
    [
      [
        { article: 'a', origin: axios },
        { article: 'b', origin: unknown, report: 'a' },
      ],
      [],
      0,
    ],
    'in our archive: 2 articles, one origin',
  ],
  [
    'copies of one report whose origin was given two names',
    [
      [
        { article: 'a', origin: axios },
        { article: 'b', origin: { kind: 'named_report', name: 'reporting by Axios' }, report: 'a' },
      ],
      [],
      0,
    ],
    'in our archive: 2 articles, one origin',
  ],
  [
    'copies of one report, and an article with the other name of its origin',
    [
      [
        { article: 'a', origin: axios },
        { article: 'b', origin: { kind: 'named_report', name: 'reporting by Axios' }, report: 'a' },
        { article: 'c', origin: { kind: 'named_report', name: 'Reporting by Axios' } },
      ],
      [],
      0,
    ],
    'in our archive: 3 articles, one origin',
  ],
  [
    'copies of one report that has two origins',
    [
      [
        { article: 'a', origin: axios },
        { article: 'a', origin: leak },
        { article: 'b', origin: axios, report: 'a' },
      ],
      [],
      0,
    ],
    'in our archive: 2 articles, 2 origins',
  ],
  [
    'two copies of an article that nobody has traced',
    [
      [
        { article: 'b', origin: unknown, report: 'a' },
        { article: 'c', origin: unknown, report: 'a' },
      ],
      [],
      0,
    ],
    'in our archive: 2 articles, copies of one report, origin not established',
  ],
  [
    'a copy, and an article that is none, both untraced',
    [
      [
        { article: 'a', origin: unknown },
        { article: 'b', origin: unknown, report: 'a' },
        { article: 'c', origin: unknown },
      ],
      [],
      0,
    ],
    'in our archive: 3 articles, independence not established',
  ],
  [
    'two articles of one outlet',
    [
      [
        { article: 'a', origin: axios, outlet: 'Axios' },
        { article: 'b', origin: axios, outlet: 'Axios' },
      ],
      [],
      0,
    ],
    'in our archive: 2 articles, one origin · reported by one outlet only',
  ],
  [
    'an article and a reference of one outlet',
    [[{ article: 'a', origin: axios, outlet: 'Axios' }], [{ outlet: 'axios', origin: axios }], 0],
    'in our archive: 1 article · published elsewhere: 1 · one origin in all · reported by one outlet only',
  ],
  [
    'an article whose outlet is unknown beside a reference',
    [[{ article: 'a', origin: axios }], [{ outlet: 'Axios', origin: axios }], 0],
    'in our archive: 1 article · published elsewhere: 1 · one origin in all',
  ],
  [
    'different origins on both sides',
    [
      [{ article: 'a', origin: leak }],
      [
        { outlet: 'AP', origin: leak },
        { outlet: 'Axios', origin: axios },
      ],
      0,
    ],
    'in our archive: 1 article · published elsewhere: 2, 2 origins · 2 origins in all',
  ],
  [
    'origins on both sides, and one that is not established',
    [
      [{ article: 'a', origin: leak }],
      [
        { outlet: 'AP', origin: unknown },
        { outlet: 'Axios', origin: axios },
      ],
      0,
    ],
    'in our archive: 1 article · published elsewhere: 2, one origin, 1 of 2 not established · 2 origins in all, 1 of 3 not established',
  ],
  [
    'two references that nobody has traced',
    [
      [],
      [
        { outlet: 'AP', origin: unknown },
        { outlet: 'BBC', origin: unknown },
      ],
      0,
    ],
    'published elsewhere: 2, independence not established',
  ],
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
    'in our archive: 2 articles, independence not established',
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
    'in our archive: 1 article, origin not established · published elsewhere: 3, one origin',
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

const pieces = fc.array(
  fc.record({
    article: fc.constantFrom('a', 'b', 'c', 'd'),
    origin: fc.constantFrom(axios, leak, unknown, { kind: 'own_reporting', name: 'Gazette' } as const),
    report: fc.constantFrom(undefined, 'a', 'd'),
  }),
)

it('counts the same in whatever order, and never more for what are copies', () => {
  fc.assert(
    fc.property(pieces, (archived) => {
      const { inArchive } = countSupport(archived, [], 0)
      expect(countSupport([...archived].reverse(), [], 0).inArchive).toEqual(inArchive)
      const apart = archived.map(({ article, origin }) => ({ article, origin }))
      expect(inArchive.origins).toBeLessThanOrEqual(countSupport(apart, [], 0).inArchive.origins)
      expect(inArchive.origins).toBeGreaterThanOrEqual(
        archived.some(({ origin }) => origin !== unknown) ? 1 : 0,
      )
    }),
  )
})
