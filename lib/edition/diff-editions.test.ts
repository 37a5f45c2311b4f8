import { expect, it } from 'vitest'
import { diffEditions, diffHash } from './diff-editions'
import type { PublicStatement, Snapshot } from './model'

const statement = (id: string, wording: string) =>
  ({
    id,
    wording,
    home: { kind: 'point', slug: 'nato' },
    shownAt: [],
    kind: 'detail',
    proofs: [],
    references: [],
    party: null,
    stance: null,
    stanceBasis: null,
    speaker: null,
    asOf: null,
    allegation: null,
    approvedBy: [],
    support: { words: 'in our archive: 1 article' },
  }) as unknown as PublicStatement
const edition = (number: number, statements: PublicStatement[], more: Partial<Snapshot> = {}) =>
  ({
    format: 'proviso-edition-1',
    number,
    publishedAt: `2026-11-${20 + number}T00:00:00.000Z`,
    sample: false,
    site: { 'site/name': 'Proviso' },
    plan: { kind: 'plan', slug: 'plan', title: 'The plan', words: {} },
    sections: [],
    points: [
      {
        kind: 'point',
        slug: 'nato',
        title: 'NATO membership',
        words: {},
        number: 7,
        section: 's',
        oldSlugs: [],
      },
    ],
    concessions: [],
    planVersions: [],
    events: [],
    people: [],
    parties: [],
    disagreements: [],
    articles: [],
    statements,
    ledger: [],
    ...more,
  }) as Snapshot

it('says what is added, changed part by part, and withdrawn', () => {
  const before = edition(1, [
    statement('a', 'It was so.'),
    statement('b', 'Gone soon.'),
    statement('c', 'Stays.'),
  ])
  const after = edition(2, [statement('a', 'It is so.'), statement('c', 'Stays.'), statement('d', 'New.')])
  const diff = diffEditions(before, after)
  expect(diff.added).toEqual([
    { id: 'd', home: 'NATO membership', wording: 'New.', support: 'in our archive: 1 article' },
  ])
  expect(diff.changed).toMatchObject([
    { id: 'a', parts: [{ part: 'wording', before: 'It was so.', after: 'It is so.' }] },
  ])
  expect(diff.withdrawn.map(({ id }) => id)).toEqual(['b'])
})

it('says what becomes of titles, notes and pages', () => {
  const after = edition(2, [], {
    site: { 'site/name': 'Proviso', 'site/method': 'How we work.' },
    points: [
      { kind: 'point', slug: 'nato', title: 'NATO', words: {}, number: 7, section: 's', oldSlugs: [] },
    ],
  })
  const diff = diffEditions(edition(1, []), after)
  expect(diff.site).toEqual([{ key: 'site/method', before: '', after: 'How we work.' }])
  expect(diff.subjects).toEqual([
    { what: 'point', name: 'NATO', parts: [{ part: 'title', before: 'NATO membership', after: 'NATO' }] },
  ])
})

it('tells what changed in words, never in names of our own or times for machines', () => {
  const old = { ...statement('a', 'It was so.'), provision: null } as unknown as PublicStatement
  const now = {
    ...old,
    kind: 'position',
    provision: 'second-draft/7',
    shownAt: [{ kind: 'party', slug: 'side' }],
    party: 'side',
    stance: 'conditional',
    stanceBasis: 'in_document',
    asOf: { edtf: '2025-11-20', words: '20 November 2025', method: 'stated', basis: 'dateline' },
    proofs: [
      {
        bearing: 'supports',
        voice: 'outlet_words',
        speaker: null,
        chain: '',
        article: 'an-article',
        spans: [{ before: 'so ', exact: 'it is', after: '' }],
        cautions: [{ kind: 'words_missing', reading: null, basis: 'a gap' }],
      },
    ],
    allegation: { about: 'someone', response: 'not_sought', note: 'it is a document' },
  } as unknown as PublicStatement
  const article = (rights: 'excerpt' | 'link_only') => ({
    slug: 'an-article',
    title: null,
    workingTitle: 'On the draft',
    publishedBy: { value: 'The Paper', method: 'inferred', reason: 'the address' },
    obtainedFrom: null,
    byline: null,
    published: null,
    language: 'en',
    copyOf: null,
    addresses: [{ kind: 'canonical', url: 'https://paper.example/a' }],
    rights,
    origin: { kind: 'not_established', name: '' },
    excerpted: true,
    words: { whole: 1, shown: 0 },
    captures: [],
    versions: [],
    notices: [],
  })
  const capture = { at: '2026-01-02T03:04:05.678Z', method: 'command_line', version: 1, outcome: 'good' }
  const more = {
    planVersions: [
      {
        kind: 'plan_version',
        slug: 'second-draft',
        title: 'Second draft',
        words: {},
        date: { edtf: '2025-11' },
      },
    ],
    parties: [{ kind: 'party', slug: 'side', title: 'A Side', words: {} }],
    people: [{ kind: 'person', slug: 'someone', title: 'Some One', words: {}, offices: [] }],
    provisions: [
      { key: 'second-draft/7', planVersion: 'second-draft', number: '7', ordinal: 7, point: null },
    ],
  }
  const before = edition(1, [old], { ...more, articles: [article('excerpt')] } as never)
  const later = {
    ...article('link_only'),
    captures: [capture],
    versions: [{ number: 1, cause: 'publisher_edit', at: capture.at }],
  }
  const diff = diffEditions(before, edition(2, [now], { ...more, articles: [later] } as never))
  const parts = (changes: readonly { part: string; after: string }[] = []) =>
    Object.fromEntries(changes.map(({ part, after }) => [part, after]))
  expect(parts(diff.changed[0]?.parts)).toEqual({
    kind: 'position of a party',
    'where it stands': 'point 7: NATO membership; A Side',
    'party and stance': 'A Side, accepted or rejected on a condition, in a document attributed to the party',
    'as of': '20 November 2025 (stated in the source: dateline)',
    'allegation and response': 'about Some One: not sought, because it is a document',
    evidence: 'supports, outlet’s own words: so [it is] (On the draft)',
    provision: 'provision 7 of Second draft',
    cautions: 'Words are missing here: a gap',
  })
  expect(diff.articles.map(({ name }) => name)).toEqual(['On the draft'])
  expect(parts(diff.articles[0]?.parts)).toEqual({
    rights: 'link only: no passages',
    captures: '2 January 2026 at 03:04 UTC, imported from the command line, good, version 1',
    versions: 'version 1: edited by the publisher, 2 January 2026 at 03:04 UTC',
  })
})

it('hashes to the same whenever it is published, and to another for anything else', () => {
  const next = edition(2, [statement('a', 'It is so.')])
  const hash = diffHash('f'.repeat(64), next)
  expect(diffHash('f'.repeat(64), { ...next, publishedAt: '2027-01-01T00:00:00.000Z' })).toBe(hash)
  expect(diffHash('e'.repeat(64), next)).not.toBe(hash)
  expect(diffHash('f'.repeat(64), edition(2, [statement('a', 'It is not so.')]))).not.toBe(hash)
  expect(diffHash('f'.repeat(64), { ...next, sample: true })).not.toBe(hash)
})
