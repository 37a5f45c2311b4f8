import { expect, it } from 'vitest'
import type { PublicFinding, PublicStatement, Snapshot, SubjectRef } from '@/lib/edition/model'
import { isTold, onlyInReferences, stanceCell } from './stance-cell'

const LAND: SubjectRef = { kind: 'concession', slug: 'land' }

const statement = (over: object) =>
  ({
    id: 's1',
    ordinal: 1,
    home: LAND,
    shownAt: [],
    kind: 'position',
    party: 'russia',
    stance: 'rejected',
    proofs: [{ bearing: 'supports', voice: 'outlet_words' }],
    references: [],
    ...over,
  }) as unknown as PublicStatement

const finding = (over: object = {}) =>
  ({
    article: 'a1',
    version: 1,
    subject: LAND,
    party: 'russia',
    at: '2026-11-20T10:00:00Z',
    ...over,
  }) as unknown as PublicFinding

const article = (slug: string) => ({ slug, captures: [], versions: [{ number: 1 }] })
const cell = (statements: PublicStatement[], findings: PublicFinding[] = []) =>
  stanceCell(
    { statements, findings, articles: [article('a1'), article('a2')] } as unknown as Snapshot,
    LAND,
    'russia',
  )

it('a position of the party at the subject is a stance', () => {
  expect(cell([statement({})])).toMatchObject({ positions: [{ id: 's1' }], notes: [], blank: null })
})

it('a position shown at the subject counts there too', () => {
  const home = { kind: 'point', slug: 'territory' }
  expect(cell([statement({ home, shownAt: [LAND] })]).positions).toHaveLength(1)
})

it('a position of another party is none of this one', () => {
  expect(cell([statement({ party: 'ukraine' })]).blank).toMatchObject({
    kind: 'not_checked',
    read: [],
    unread: ['a1', 'a2'],
  })
})

it('what an outlet expects is a note and leaves the blank', () => {
  const expected = statement({ proofs: [{ bearing: 'supports', voice: 'outlet_expectation' }] })
  expect(cell([expected])).toMatchObject({
    positions: [],
    notes: [{ id: 's1' }],
    blank: { kind: 'not_checked' },
  })
})

it('an expectation beside a report does not make the report a note', () => {
  const proofs = [
    { bearing: 'supports', voice: 'outlet_expectation' },
    { bearing: 'supports', voice: 'paraphrase' },
  ]
  expect(cell([statement({ proofs })]).positions).toHaveLength(1)
})

it('an article that expects something of the party is told apart from those nobody has read', () => {
  const proofs = [{ bearing: 'supports', voice: 'outlet_expectation', article: 'a2' }]
  expect(cell([statement({ proofs })]).blank).toMatchObject({ noted: ['a2'], unread: ['a1'] })
  expect(cell([statement({ proofs })], [finding({ article: 'a2' })]).blank).toMatchObject({
    read: ['a2'],
    noted: [],
    unread: ['a1'],
  })
})

it('an account is a note', () => {
  expect(cell([statement({ kind: 'account' })])).toMatchObject({ positions: [], notes: [{ id: 's1' }] })
})

it('counts the articles that were read and are silent, with the last day', () => {
  const findings = [finding(), finding({ article: 'a2', at: '2026-11-21T10:00:00Z', party: null })]
  expect(cell([], findings).blank).toEqual({
    kind: 'silent',
    articles: 2,
    read: ['a1', 'a2'],
    heard: [],
    noted: [],
    unread: [],
    at: '2026-11-21T10:00:00Z',
    forParty: true,
  })
})

it('a silence on the subject as a whole fills the cell without telling of the party', () => {
  const blank = cell([], [finding({ party: null })])
  expect(blank.blank).toMatchObject({ kind: 'silent', forParty: false })
  expect(isTold(blank)).toBe(false)
})

it('a silence on the subject says nothing of a party that came later', () => {
  const whole = (partiesThen: string[]) => finding({ party: null, partiesThen })
  expect(cell([], [whole(['ukraine'])]).blank).toMatchObject({
    kind: 'not_checked',
    read: [],
    unread: ['a1', 'a2'],
  })
  expect(cell([], [whole(['russia', 'ukraine'])]).blank).toMatchObject({ kind: 'silent', articles: 1 })
})

it('a silence about another party, or in an older text, is none', () => {
  expect(cell([], [finding({ party: 'ukraine' })]).blank).toMatchObject({
    kind: 'not_checked',
    read: [],
    unread: ['a1', 'a2'],
  })
  expect(cell([], [finding({ version: 0 })]).blank).toMatchObject({
    kind: 'not_checked',
    read: [],
    unread: ['a1', 'a2'],
  })
})

it('a stance that no archived article carries stands only in references', () => {
  const support = (articles: number, references: number) =>
    statement({ support: { inArchive: { articles }, elsewhere: { references } } })
  expect(onlyInReferences(support(0, 2))).toBe(true)
  expect(onlyInReferences(support(1, 2))).toBe(false)
  expect(onlyInReferences(support(0, 0))).toBe(false)
})
