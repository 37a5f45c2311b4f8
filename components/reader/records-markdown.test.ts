import { expect, it } from 'vitest'
import type { Snapshot } from '@/lib/edition/model'
import { pageDocument } from '@/lib/syndication/page-document'
import { edition } from './fixtures/edition'
import { pageMarkdown } from './page-markdown'

const base = edition()
const [article, point, party] = [base.articles[0]!, base.points[0]!, base.parties[0]!]
const text = {
  kind: 'plan_version',
  slug: 'draft',
  title: 'A draft',
  words: {},
  ordinal: 1,
  versionKind: 'draft',
  author: 'nobody named',
  date: { edtf: '2025-11-20', words: '20 November 2025', method: 'stated', basis: '' },
  extentSeen: 'two provisions',
} as const
const more = {
  planVersions: [text, { ...text, slug: 'later', title: 'A later draft', ordinal: 2 }],
  provisions: [
    { key: 'draft/7', planVersion: 'draft', number: '7', ordinal: 7, point: point.slug },
    { key: 'later/3', planVersion: 'later', number: '3', ordinal: 3, point: null },
  ],
  alignments: [
    {
      id: 'al1',
      planVersion: 'later',
      from: 'draft/7',
      to: 'later/3',
      alignmentKind: 'changed',
      proposed: true,
      byMachine: true,
      confirmedBy: [],
      confirmedAt: null,
    },
    {
      id: 'al2',
      planVersion: 'later',
      from: 'draft/7',
      to: null,
      alignmentKind: 'dropped',
      proposed: false,
      byMachine: false,
      confirmedBy: ['B'],
      confirmedAt: base.publishedAt,
    },
  ],
  findings: [
    {
      id: 'f1',
      article: article.slug,
      version: 1,
      subject: { kind: 'point', slug: point.slug },
      party: null,
      terms: ['alliance'],
      at: '2026-11-20T10:00:00.000Z',
      checkedBy: ['B'],
    },
  ],
  figures: [
    {
      id: 'g1',
      statement: base.statements.find(({ home }) => home.slug === point.slug)!.id,
      amount: '600,000',
      unit: 'persons',
      measures: 'upper limit',
      whose: 'the draft',
      asOf: null,
      checkedBy: ['B'],
      checkedAt: base.publishedAt,
    },
  ],
} satisfies Partial<Snapshot>

const written = (path: string) => {
  const document = pageDocument({ snapshot: edition(more), notices: [], latest: 2, origin: '' }, path)
  if (!document) throw new Error(path)
  return pageMarkdown(document)
}
const at = `/points/${point.number}-${point.slug}`

it('says what became of a provision, and that nobody confirmed it', () => {
  expect(written(at)).toContain(
    'provision 7 of “A draft”: changed: provision 3 of “A later draft”; proposed by the machine, not confirmed',
  )
})

it('calls nothing dropped in a text that was not seen whole', () => {
  expect(written('/versions')).not.toContain('dropped')
})

it('takes the numbers of a page apart', () => {
  expect(written(at)).toContain('600,000 persons: upper limit; given by the draft')
})

it('says of each point which articles report it, and which were read for it and are silent', () => {
  expect(written('/coverage')).toMatch(new RegExp(`^- ${point.number} ${point.title}: .+`, 'm'))
})

it('names the texts, their dates and how much of each was seen', () => {
  expect(written('/timeline')).toContain('- A draft: draft; author: nobody named; 20 November 2025')
})

it('names every party and person there is a page for', () => {
  const people = written('/people')
  for (const { title } of [...base.people, party]) expect(people).toContain(title)
})

it('says of each party on what a stance rests, who spoke and when, and of a blank which articles were read', () => {
  expect(written('/points/7-nato-membership')).toMatch(
    /; Ukraine: Stance in the party’s own words: rejected \([^;]+; [^;]+\)$/m,
  )
  const page = written(at)
  expect(page).toMatch(/checked in 1 of 2 articles \(A\), silent \(20 November 2026\); B not yet checked/)
  expect(page).toMatch(/## What the letters stand for\n\n- A: .+\n- B: /)
})
