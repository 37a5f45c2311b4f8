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

it('hashes to the same whenever it is published, and to another for anything else', () => {
  const next = edition(2, [statement('a', 'It is so.')])
  const hash = diffHash('f'.repeat(64), next)
  expect(diffHash('f'.repeat(64), { ...next, publishedAt: '2027-01-01T00:00:00.000Z' })).toBe(hash)
  expect(diffHash('e'.repeat(64), next)).not.toBe(hash)
  expect(diffHash('f'.repeat(64), edition(2, [statement('a', 'It is not so.')]))).not.toBe(hash)
  expect(diffHash('f'.repeat(64), { ...next, sample: true })).not.toBe(hash)
})
