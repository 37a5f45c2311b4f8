import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PublicProof, PublicStatement, Snapshot } from '@/lib/edition/model'
import { parseQuery } from './parse-query'
import { searchEdition } from './public-queries'

const proof = {
  id: 'e1',
  passage: 'p1',
  spans: [{ exact: 'will forever be barred from NATO' }],
} as unknown as PublicProof
const statement = (id: string, wording: string, proofs: PublicProof[] = []) =>
  ({ id, wording, proofs, home: { kind: 'point', slug: 'nato' }, shownAt: [] }) as unknown as PublicStatement

const edition = {
  statements: [
    statement('s1', 'Ukraine would not join NATO.', [proof]),
    statement('s2', 'The armed forces would have at most 600,000 personnel.', [proof]),
    statement('s3', 'Nothing was noted about the Zaporizhzhia plant.'),
    statement('s4', '[taken down]'),
    statement('s5', 'President Zelenskyy spoke on television.'),
  ],
  people: [{ kind: 'person', slug: 'zelenskyy', title: 'Volodymyr Zelenskyy', words: {} }],
  points: [{ kind: 'point', slug: 'nato', title: 'NATO membership', number: 7, words: {} }],
  concessions: [{ kind: 'concession', slug: 'crimea', title: 'Recognition of Crimea', words: {} }],
  disagreements: [],
  planVersions: [],
  events: [],
  parties: [],
} as unknown as Snapshot

const found = async (typed: string) =>
  (await searchEdition(edition, parseQuery(typed))).map(
    ({ kind, statement: id, subject }) => `${kind} ${id ?? subject?.slug}`,
  )

it('finds “not” and “will”, and only as words', async () => {
  expect(await found('not')).toEqual(['statement s1'])
  expect(await found('will')).toEqual(['passage s1'])
})

it('finds a passage that carries two sentences once', async () => {
  expect(await found('barred forever')).toEqual(['passage s1'])
})

it('finds numbers, points, subjects and people in another spelling', async () => {
  expect(await found('600,000')).toEqual(['statement s2'])
  expect(await found('point 7')).toEqual(['point nato'])
  expect(await found('crim')).toEqual(['subject crimea'])
  expect(await found('Zelenskiy')).toEqual(['statement s5', 'person zelenskyy'])
})

it('puts the words as they are before words that begin so', async () => {
  expect(await found('note')).toEqual(['statement s3'])
  expect((await found('nato'))[0]).toMatch(/nato|s1/)
})

it('asks for words in quotation marks side by side', async () => {
  expect(await found('"join NATO"')).toEqual(['statement s1'])
  expect(await found('"NATO join"')).toEqual([])
})

it('never finds what was taken down', async () => {
  expect(await found('taken down')).toEqual([])
})

it('takes whatever is typed as text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (typed) => {
      expect(Array.isArray(await found(typed))).toBe(true)
    }),
    { numRuns: 300 },
  )
})
