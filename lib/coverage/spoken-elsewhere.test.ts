import { expect, it } from 'vitest'
import type { PublicFinding, PublicStatement, Snapshot, SubjectRef } from '@/lib/edition/model'
import { spokenElsewhere } from './spoken-elsewhere'
import { stanceCell } from './stance-cell'

const POINT: SubjectRef = { kind: 'point', slug: 'ceasefire' }
const TRUCE: SubjectRef = { kind: 'concession', slug: 'truce' }
const CALL: SubjectRef = { kind: 'disagreement', slug: 'call' }

const proof = (passage: string, over: object = {}) => ({
  passage,
  bearing: 'supports',
  voice: 'paraphrase',
  article: 'a1',
  speaker: null,
  ...over,
})
const statement = (id: string, home: SubjectRef, over: object = {}) =>
  ({
    id,
    ordinal: 1,
    home,
    shownAt: [],
    kind: 'position',
    party: null,
    speaker: null,
    proofs: [],
    references: [],
    ...over,
  }) as unknown as PublicStatement

const edition = (statements: PublicStatement[], findings: PublicFinding[] = [], sides: string[] = []) =>
  ({
    statements,
    findings,
    concessions: [TRUCE],
    disagreements: [{ ...CALL, sides }],
    articles: ['a1', 'a2'].map((slug) => ({ slug, captures: [], versions: [{ number: 1 }] })),
  }) as unknown as Snapshot
const ids = (...given: Parameters<typeof spokenElsewhere>) =>
  spokenElsewhere(...given).map(({ place, statements }) => [place.slug, statements.map(({ id }) => id)])

const shared = statement('shared', TRUCE, { shownAt: [POINT], party: 'b' })
const spoken = statement('spoken', TRUCE, { party: 'a' })

it('a party speaks under a concession that shares a sentence with the point', () => {
  expect(ids(edition([shared, spoken]), POINT, 'a')).toEqual([['truce', ['spoken']]])
  expect(ids(edition([spoken]), POINT, 'a')).toEqual([])
})

it('what an outlet expects is nobody’s speech', () => {
  const expected = statement('x', TRUCE, {
    party: 'a',
    proofs: [proof('p', { voice: 'outlet_expectation' })],
  })
  expect(ids(edition([shared, expected]), POINT, 'a')).toEqual([])
})

it('a party is heard in accounts that rest on words of the point, through who speaks for it elsewhere', () => {
  const speaker = { name: 'P', slug: 'p', office: '' }
  const forA = statement('for-a', { kind: 'event', slug: 'e' }, { party: 'a', speaker })
  const atPoint = statement('at-point', POINT, { party: 'b', proofs: [proof('words')] })
  const sideB = statement('side-b', CALL, { kind: 'account', proofs: [proof('words')] })
  const sideA = statement('side-a', CALL, { kind: 'account', proofs: [proof('other', { speaker })] })
  const all = [forA, atPoint, sideB, sideA]
  expect(ids(edition(all, [], ['side-a', 'side-b']), POINT, 'a')).toEqual([['call', ['side-a']]])
  expect(ids(edition(all, [], ['side-a']), POINT, 'a')).toEqual([])
})

it('an article in which the party is heard on the point is not called silent', () => {
  const heard = statement('heard', TRUCE, { party: 'a', proofs: [proof('p', { article: 'a2' })] })
  const finding = (article: string) =>
    ({ article, version: 1, subject: POINT, party: null, at: '2026-11-20T10:00:00Z' }) as PublicFinding
  const cell = stanceCell(edition([shared, heard], [finding('a1'), finding('a2')]), POINT, 'a')
  expect(cell.blank).toMatchObject({ kind: 'silent', read: ['a1'], heard: ['a2'], unread: [] })
  expect(stanceCell(edition([shared], [finding('a2')]), POINT, 'a').blank).toMatchObject({ read: ['a2'] })
})

it('an article in which the party is heard on the point is not called unchecked either', () => {
  const heard = statement('heard', TRUCE, { party: 'a', proofs: [proof('p', { article: 'a2' })] })
  expect(stanceCell(edition([shared, heard]), POINT, 'a').blank).toMatchObject({
    kind: 'not_checked',
    heard: ['a2'],
    unread: ['a1'],
  })
})
