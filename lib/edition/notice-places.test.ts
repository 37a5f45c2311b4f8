import { expect, it } from 'vitest'
import type { TakenDown } from './apply-notices'
import type { PublicProof, PublicStatement, Snapshot } from './model'
import { noticePlaces } from './notice-places'

const ivan = { name: 'Ivan Example', slug: 'ivan-example', office: '' }
const proof = (more: object = {}) =>
  ({
    id: 'p',
    passage: 'passage-p',
    bearing: 'supports',
    article: 'daily-mail',
    version: 1,
    origin: { kind: 'own_reporting', name: '' },
    spans: [
      { before: '', exact: 'a passage of words', after: '', start: 5, end: 23, blockKind: 'paragraph' },
    ],
    cautions: [],
    speaker: null,
    chain: '',
    ...more,
  }) as unknown as PublicProof
const statement = (id: string, wording: string, more: object = {}) =>
  ({
    id,
    wording,
    home: { kind: 'point', slug: 'nato' },
    shownAt: [],
    proofs: [],
    references: [],
    speaker: null,
    allegation: null,
    support: { words: '' },
    ...more,
  }) as unknown as PublicStatement
const subject = (kind: string, slug: string, title: string) => ({ kind, slug, title, words: {} })

const snapshot = {
  number: 3,
  site: { 'site/about': 'About all this.' },
  plan: subject('plan', 'plan', 'The plan'),
  sections: [],
  points: [{ ...subject('point', 'nato', 'NATO'), number: 7 }],
  concessions: [
    { ...subject('concession', 'land', 'Land'), framedBy: 'daily-mail', heading: 'A heading of theirs' },
  ],
  planVersions: [],
  events: [{ ...subject('event', 'call', 'Ivan Example calls') }],
  people: [
    { ...subject('person', 'ivan-example', 'Ivan Example'), offices: [] },
    { ...subject('person', 'nobody-quoted', 'Nobody Quoted'), offices: [] },
  ],
  parties: [],
  disagreements: [],
  articles: [
    {
      slug: 'daily-mail',
      workingTitle: 'A dispatch',
      title: null,
      words: { whole: 9, shown: 4 },
      captures: [],
      versions: [],
    },
  ],
  statements: [
    statement('a', 'Words on a passage.', { proofs: [proof()] }),
    statement('b', 'He spoke.', { speaker: ivan }),
    statement('c', 'Nothing to do with it.'),
  ],
  ledger: [{ edition: 3, ordinal: 0, kind: 'addition', statement: 'b', before: '', after: 'He spoke.' }],
} as unknown as Snapshot

const nothing: TakenDown = {
  statements: new Set(),
  articles: new Set(),
  ledger: new Set(),
  people: [],
  passages: [],
}
const person = (slug: string): Partial<TakenDown> => ({ people: [{ slug, names: [] }] })

const cases: [string, Partial<TakenDown>, string[]][] = [
  [
    'of a person who is named: their page, the list, each sentence, each title',
    person('ivan-example'),
    [
      'the page of Ivan Example /editions/3/people/ivan-example',
      'the list of people /editions/3/people',
      'named at: He spoke. /editions/3/points/7-nato#statement-b',
      'what stands beside: Ivan Example calls /editions/3/timeline',
    ],
  ],
  [
    'of a person whom no sentence names: their page and the list all the same',
    person('nobody-quoted'),
    ['the page of Nobody Quoted /editions/3/people/nobody-quoted', 'the list of people /editions/3/people'],
  ],
  [
    'of a statement: itself and the ledger',
    { statements: new Set(['b']) },
    [
      'the statement: He spoke. /editions/3/points/7-nato#statement-b',
      'the ledger: He spoke. /editions/3/ledger',
    ],
  ],
  [
    'of an article: its page, its passages, and the heading it gave',
    { articles: new Set(['daily-mail']) },
    [
      'the page of the article: A dispatch /editions/3/articles/daily-mail',
      'the proof of: Words on a passage. /editions/3/points/7-nato#statement-a',
      'what stands beside: Land /editions/3/concessions/land',
    ],
  ],
  [
    'of a passage: the proofs that show it',
    { passages: [{ id: 'passage-p', article: 'daily-mail', version: 1, spans: [] }] },
    ['the proof of: Words on a passage. /editions/3/points/7-nato#statement-a'],
  ],
  [
    'of an entry of the ledger: the ledger',
    { ledger: new Set(['3-0']) },
    ['the ledger: He spoke. /editions/3/ledger'],
  ],
  ['of nothing: no place', {}, []],
]
it.each(cases)('the places %s', (_, target, places) => {
  const found = noticePlaces([snapshot], { ...nothing, ...target })
  expect(found.map(({ words, href }) => `${words} ${href}`)).toEqual(places)
})
