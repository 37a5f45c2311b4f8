import { expect, test } from 'vitest'
import type { AlignmentKind, PublicAlignment, PublicPlanVersion, PublicProvision } from '@/lib/edition/model'
import { statement } from './fixtures/edition'
import { laterTexts, provisionsOf } from './point-later'

const text = (slug: string, ordinal: number, seenWhole = false): PublicPlanVersion => ({
  kind: 'plan_version',
  slug,
  title: slug,
  words: {},
  ordinal,
  versionKind: 'draft',
  author: '',
  date: { edtf: '2025-11-23', words: '23 November 2025', method: 'stated', basis: '' },
  extentSeen: '',
  seenWhole,
})
const provision = (planVersion: string, number: string, point: string | null = null): PublicProvision => ({
  key: `${planVersion}/${number}`,
  planVersion,
  number,
  ordinal: Number(number),
  point,
})
const tie = (from: string, to: string | null, planVersion: string, kind: AlignmentKind = 'changed') =>
  ({
    id: `${from}-${to}`,
    planVersion,
    from,
    to,
    alignmentKind: kind,
    proposed: false,
    byMachine: false,
    confirmedBy: ['Demo editor B'],
    confirmedAt: null,
  }) satisfies PublicAlignment

const planVersions = [text('28', 1, true), text('19', 2), text('20', 3, true)]
const provisions = [
  provision('28', '7', 'nato'),
  provision('28', '8', 'troops'),
  provision('19', '4'),
  // A text that follows may have its provisions tied to points too.
  provision('20', '5', 'nato'),
]
const at = (alignments: PublicAlignment[], told = [statement()].slice(1)) =>
  laterTexts({ planVersions, provisions, alignments, statements: told }, 'nato', told)

test('the text that the points are counted in is not among the others', () => {
  expect(at([]).map(({ version }) => version.slug)).toEqual(['19', '20'])
})

test('a text of which only a part was seen is not seen, one seen whole is not compared', () => {
  expect(at([]).map(({ blank }) => blank)).toEqual(['not_seen', 'not_compared'])
})

test('what a provision became is followed from text to text', () => {
  const found = at([tie('28/7', '19/4', '19'), tie('19/4', '20/5', '20')])
  expect(found.map(({ ties }) => ties.map(({ provision }) => provision?.number))).toEqual([['4'], ['5']])
})

test('nothing is dropped from a text that was not seen whole', () => {
  const [nineteen, twenty] = at([tie('28/7', null, '19', 'dropped'), tie('28/7', null, '20', 'dropped')])
  expect(nineteen).toMatchObject({ ties: [], blank: 'not_seen' })
  expect(twenty).toMatchObject({ ties: [{ alignment: { alignmentKind: 'dropped' } }], blank: null })
})

test('a sentence on a tied provision stands with its tie, another of that text beside it', () => {
  const home = { kind: 'plan_version', slug: '20' } as const
  const told = [statement({ id: 'sTied', home, provision: '20/5' }), statement({ id: 'sOther', home })]
  const twenty = at([tie('28/7', '20/5', '20')], told).at(-1)
  expect(twenty?.ties[0]?.statements.map(({ id }) => id)).toEqual(['sTied'])
  expect(twenty?.statements.map(({ id }) => id)).toEqual(['sOther'])
})

test('an edition of old tells of the texts it has sentences of, and is silent on the others', () => {
  const told = [statement({ home: { kind: 'plan_version', slug: '19' } })]
  const found = laterTexts({ planVersions, statements: told }, 'nato', told)
  expect(found.map(({ version }) => version.slug)).toEqual(['19'])
})

test('the provisions of a point begin with the text that the points are counted in', () => {
  const edition = { planVersions, provisions, alignments: [tie('28/7', '19/4', '19')] }
  expect(provisionsOf(edition, 'nato').map(({ key }) => key)).toEqual(['28/7', '19/4', '20/5'])
})
