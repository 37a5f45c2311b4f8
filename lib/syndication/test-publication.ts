import type { PublicNotice } from '@/lib/edition/model'
import type { Publication } from './model'

const AT = '2026-11-20T09:30:00.000Z'
const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const ORIGIN = { kind: 'not_established', name: '' }

const proof = {
  id: 'e1',
  passage: 'a1',
  bearing: 'supports',
  voice: 'outlet_words',
  speaker: null,
  chain: '',
  spans: [
    {
      before: 'It is said that ',
      exact: 'the “country” <stays> outside',
      after: ' for good.',
      start: 16,
      end: 45,
      blockKind: 'paragraph',
    },
  ],
  cautions: [],
  article: 'lake',
  version: 1,
  capturedAt: AT,
  origin: ORIGIN,
  signedBy: ['B'],
  signedAt: AT,
}

const statement = {
  id: 's1',
  home: { kind: 'point', slug: 'nato' },
  shownAt: [],
  kind: 'summary',
  ordinal: 0,
  wording: 'Ukraine would stay outside NATO & its {allies}.',
  party: null,
  stance: null,
  stanceBasis: null,
  speaker: null,
  asOf: null,
  allegation: null,
  proofs: [proof],
  references: [],
  support: {
    inArchive: { articles: 1, origins: 0, unestablished: 1 },
    elsewhere: { references: 0, origins: 0, unestablished: 0 },
    disputes: 0,
    words: 'in our archive: 1 article',
  },
  writtenBy: ['A'],
  approvedBy: ['B'],
  approvedAt: AT,
  since: 1,
  revision: 1,
}

const snapshot = {
  format: 'proviso-edition-1',
  number: 3,
  publishedAt: '2026-11-21T08:00:00.000Z',
  sample: true,
  site: { 'site/name': 'Proviso', 'site/title': 'The plan', 'site/knowledge': 'Not the current state.' },
  plan: { kind: 'plan', slug: 'plan', title: 'The plan', words: {} },
  sections: [],
  points: [{ kind: 'point', slug: 'nato', title: 'NATO', words: {}, number: 7, section: 's', oldSlugs: [] }],
  concessions: [],
  planVersions: [],
  events: [],
  people: [],
  parties: [{ kind: 'party', slug: 'ukraine', title: 'Ukraine', words: {} }],
  disagreements: [],
  articles: [
    {
      slug: 'lake',
      title: { value: 'Talks end', method: 'found', reason: '' },
      workingTitle: 'talks',
      publishedBy: { value: 'The Courier', method: 'inferred', reason: 'named once' },
      obtainedFrom: null,
      byline: null,
      published: { edtf: '2025-11-29', words: '29 November 2025', method: 'stated', basis: '' },
      language: 'en',
      copyOf: null,
      addresses: [{ kind: 'canonical', url: 'https://courier.example/talks' }],
      rights: 'excerpt',
      origin: ORIGIN,
      excerpted: true,
      words: { whole: 100, shown: 5 },
      captures: [],
      versions: [
        { number: 1, cause: 'first', at: AT, textSha256: HASH, merkleRoot: HASH, merkleAlgorithm: 'x' },
      ],
      notices: [],
    },
  ],
  statements: [
    statement,
    {
      ...statement,
      id: 's2',
      kind: 'position',
      ordinal: 1,
      wording: 'It rejects this.',
      proofs: [{ ...proof, id: 'e2' }],
    },
  ],
  ledger: [
    entry({
      edition: 3,
      kind: 'withdrawal',
      statement: 's9',
      before: 'It was so.',
      after: '',
      reason: 'Not so.',
    }),
    entry({
      edition: 2,
      kind: 'correction',
      statement: 's1',
      before: 'Ukraine <b>was</b> outside.\u0001',
      after: 'Ukraine would stay outside NATO & its {allies}.',
      reason: 'The source says would.',
    }),
    entry({
      edition: 1,
      kind: 'addition',
      statement: 's1',
      before: '',
      after: 'Ukraine <b>was</b> outside.',
      reason: '',
    }),
  ],
}

function entry(over: object) {
  return { ordinal: 1, at: AT, furniture: null, approvedBy: ['second editor'], ...over }
}

/** A small publication of edition 3; `over` replaces parts of its snapshot. */
export function publication(
  over: object = {},
  { notices = [], latest = 3, origin = 'https://proviso.example' }: Partial<Publication> = {},
): Publication {
  return { snapshot: { ...snapshot, ...over } as unknown as Publication['snapshot'], notices, latest, origin }
}

export { proof as testProof, statement as testStatement }

export const notice = (over: Partial<PublicNotice>): PublicNotice => ({
  seq: 5,
  kind: 'taken_down',
  targetKind: 'statement',
  targetId: 's1',
  words: 'A complaint is looked into.',
  at: '2026-11-21T12:00:00.000Z',
  ...over,
})
