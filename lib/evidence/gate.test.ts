import { describe, expect, test } from 'vitest'
import { changesSince } from '@/lib/review/changes-since'
import { EMPTY_FIELDS } from '@/lib/statement/model'
import { approvalStanding } from './approval-standing'
import { gate } from './gate'
import type { ExposureFigure, GateRule } from './gate-finding'
import { isWithinRights } from './gate-rights'
import { standsInTheWay } from './gate-stages'
import { claimHash, claimOf, claimParts } from './hashes'
import type { LoadedPassage, LoadedReference, LoadedRevision, Signature } from './model'
import { checkHashNow, fitHashNow, signedSupport } from './signatures'
import { supportOf } from './support'

const passage: LoadedPassage = {
  id: 'e1',
  publicId: 'p1',
  annotationId: 'a1',
  annotationPublicId: 'ap1',
  addedById: 'author',
  bearing: 'supports',
  voice: 'outlet_words',
  speakerId: null,
  speakerDescription: '',
  chain: '',
  origin: { kind: 'own_reporting', name: 'The Paper' },
  spans: [{ start: 0, end: 9, exact: 'The draft' }],
  cautions: [],
  textSha256: 'a'.repeat(64),
  version: {
    id: 'v1',
    number: 1,
    articleId: 'article-1',
    articleSlug: 'an-article',
    workingTitle: 'An article',
    published: '2025-11-20',
  },
  verifies: true,
  deleted: false,
  why: null,
  reworded: null,
  settledAt: null,
  notices: [],
  signatures: [],
}
const reference: LoadedReference = {
  id: 'u1',
  publicId: 'r1',
  referenceId: 'reference-1',
  slug: 'agency',
  addedById: 'author',
  bearing: 'supports',
  outlet: 'The Agency',
  title: 'What the draft says',
  titleKind: 'headline',
  date: '2025-11-20',
  url: '',
  language: 'en',
  translated: false,
  howRead: 'original',
  quality: 'A',
  origin: { kind: 'leaked_text', name: 'the leaked text' },
  seenToSay: 'so',
  checks: [],
}
const draft: LoadedRevision = {
  revisionId: 'rev',
  number: 1,
  rowVersion: 1,
  frozenAt: null,
  state: 'draft',
  statementId: 's',
  publicId: 'ps',
  ownerId: 'author',
  kind: 'detail',
  ordinal: 0,
  home: { id: 'point-1', kind: 'point', slug: 'one', date: '' },
  shownAt: [],
  fields: { ...EMPTY_FIELDS, wording: 'The draft would do this.' },
  contributorIds: ['author'],
  passages: [passage],
  references: [],
  events: [],
  approval: null,
  dismissals: [],
}

const signature = (fitHash: string, byId = 'second', more: Partial<Signature> = {}): Signature => ({
  byId,
  fitHash,
  at: '2026-01-01T00:00:00.000Z',
  acceptedReadings: false,
  ...more,
})

/** The same revision with everything signed by a second person and approved. */
function approve(revision: LoadedRevision): LoadedRevision {
  const passages = revision.passages.map((item) => ({
    ...item,
    signatures: [signature(fitHashNow(revision, item))],
  }))
  const references = revision.references.map((item) => ({
    ...item,
    checks: [signature(checkHashNow(revision, item))],
  }))
  const signed: LoadedRevision = { ...revision, passages, references, state: 'approved' }
  const claim = claimOf(signed)
  const approval = {
    byId: 'second',
    at: '2026-01-01T00:00:01.000Z',
    claimHash: claimHash(claim),
    supports: signedSupport(signed),
    parts: claimParts(claim),
  }
  return { ...signed, approval }
}

const failing = (revision: LoadedRevision, viewerId?: string) => [
  ...new Set(
    gate({ revision, exposure: [], ...(viewerId && { viewerId }) })
      .filter(({ ok }) => !ok)
      .map(({ id }) => id),
  ),
]
const withFields = (fields: Partial<LoadedRevision['fields']>): LoadedRevision => ({
  ...draft,
  fields: { ...draft.fields, ...fields },
})
const withPassage = (changed: Partial<LoadedPassage>): LoadedRevision => ({
  ...draft,
  passages: [{ ...passage, ...changed }],
})

describe('each rule is seen to find something', () => {
  const cases: readonly [GateRule, string, LoadedRevision][] = [
    ['wording', 'an empty sentence', withFields({ wording: ' ' })],
    ['support', 'no evidence', { ...draft, passages: [] }],
    ['support', 'context alone', withPassage({ bearing: 'context' })],
    ['support', 'a dispute alone', withPassage({ bearing: 'disputes' })],
    ['passages-verify', 'words that are not the version’s', withPassage({ verifies: false })],
    ['passages-verify', 'a deleted annotation', withPassage({ deleted: true })],
    ['references-can-carry', 'grade C', { ...draft, references: [{ ...reference, quality: 'C' }] }],
    [
      'references-can-carry',
      'only cited elsewhere',
      { ...draft, references: [{ ...reference, howRead: 'cited_only' }] },
    ],
    ['stance', 'a stance of nobody', withFields({ stance: 'accepted', stanceBasis: 'said_by_party' })],
    ['stance', 'a stance without a basis', withFields({ stance: 'accepted', partyId: 'party' })],
    ['stance', 'a basis without a stance', withFields({ stanceBasis: 'said_by_party' })],
    [
      'stance',
      'an outlet’s expectation',
      {
        ...withFields({ stance: 'accepted', stanceBasis: 'said_by_party', partyId: 'party' }),
        passages: [{ ...passage, voice: 'outlet_expectation' }],
      },
    ],
    ['dates', 'no date at all', withFields({ asOf: 'soon', asOfMethod: 'stated' })],
    ['dates', 'a date nobody vouches for', withFields({ asOf: '2025-11' })],
    ['dates', 'an inferred date without a basis', withFields({ asOf: '2025-11', asOfMethod: 'inferred' })],
    ['allegation', 'no response line', withFields({ allegationAboutId: 'person' })],
    [
      'allegation',
      'no reason for not asking',
      withFields({ allegationAboutId: 'person', response: 'not_sought' }),
    ],
    [
      'sources-not-older',
      'an older article on a plan version',
      { ...draft, home: { id: 'v2', kind: 'plan_version', slug: 'v2', date: '2026-01-10' } },
    ],
    ['not-suspect', 'a passage that moved', withPassage({ why: 'moved' })],
    [
      'no-blocking-thread',
      'a thread on a passage',
      {
        ...draft,
        blockedBy: [
          { publicId: 't', kind: 'annotation', annotationId: 'a1', by: 'Bea', said: 'Is this so?' },
        ],
      },
    ],
    ['fits-signed', 'an unsigned fit', draft],
    ['references-checked', 'an unchecked reference', { ...draft, references: [reference] }],
    ['provision-checked', 'a provision that waits', { ...draft, provisionLook: 'waiting' }],
    ['provision-checked', 'a provision taken back', { ...draft, provisionLook: 'retired' }],
    ['approval', 'no approval', draft],
  ]
  test.each(cases)('%s: %s', (rule, _, revision) => {
    expect(failing(revision)).toContain(rule)
  })

  test('notices-seen: a publisher’s notice after signing', () => {
    const done = approve(draft)
    const notice = { kind: 'correction', words: 'It was Tuesday.', at: '2026-02-01T00:00:00.000Z' }
    const passages = done.passages.map((item) => ({ ...item, notices: [notice] }))
    expect(failing({ ...done, passages })).toEqual(['notices-seen'])
  })

  test('not-own-work: the author looks', () => {
    expect(failing(approve(draft), 'author')).toEqual(['not-own-work'])
    expect(failing(approve(draft), 'third')).toEqual([])
  })

  test('rights: more than a quarter, or half with officials’ speech', () => {
    const figure: ExposureFigure = {
      articleSlug: 'a',
      title: 'A',
      policy: 'excerpt',
      plain: 25,
      total: 50,
      whole: 100,
    }
    expect(isWithinRights(figure)).toBe(true)
    expect(isWithinRights({ ...figure, plain: 26 })).toBe(false)
    expect(isWithinRights({ ...figure, total: 51 })).toBe(false)
    expect(isWithinRights({ ...figure, policy: 'full', plain: 100, total: 100 })).toBe(true)
    expect(isWithinRights({ ...figure, policy: 'link_only', plain: 0, total: 1 })).toBe(false)
    expect(gate({ revision: draft, exposure: [{ ...figure, plain: 26 }] }).at(-1)).toMatchObject({
      id: 'rights',
      ok: false,
      place: { screen: 'article', slug: 'a' },
    })
  })
})

describe('signatures', () => {
  const readings = withPassage({
    cautions: [{ start: 3, end: 3, kind: 'words_missing', reading: 'x', basis: 'y', needsAcceptance: true }],
  })
  test('a contributor’s does not count', () => {
    const signed = withPassage({ signatures: [signature(fitHashNow(draft, passage), 'author')] })
    expect(failing(signed)).toContain('fits-signed')
  })
  test('one without the accepted reading is asked for the reading', () => {
    const [only] = readings.passages
    if (!only) throw new Error('no passage')
    const hash = fitHashNow(readings, only)
    const signed = { ...readings, passages: [{ ...only, signatures: [signature(hash)] }] }
    expect(failing(signed)).toEqual(['readings-accepted', 'approval'])
    const accepted = signature(hash, 'second', { acceptedReadings: true })
    expect(failing({ ...readings, passages: [{ ...only, signatures: [accepted] }] })).toEqual(['approval'])
  })
  test('one of other words does not count', () => {
    const signed = approve(draft)
    const changed = { ...signed, fields: { ...signed.fields, wording: 'Other words.' } }
    expect(failing(changed)).toEqual(['fits-signed', 'approval'])
  })
})

describe('an approval', () => {
  const done = approve({ ...draft, references: [reference] })
  test('stands while nothing moves', () => {
    expect(approvalStanding(done).state).toBe('stands')
    expect(standsInTheWay(gate({ revision: done, exposure: [] }), 'publish')).toEqual([])
  })
  test('survives further support, signed or not', () => {
    const more = { ...done, passages: [...done.passages, { ...passage, id: 'e2', chain: 'other' }] }
    expect(approvalStanding(more).state).toBe('stands')
  })
  test.each([
    ['support it saw is gone', { ...done, passages: [] }],
    ['a signature it saw is gone', { ...done, passages: [passage] }],
    [
      'a dispute is added',
      { ...done, passages: [...done.passages, { ...passage, bearing: 'disputes' as const }] },
    ],
    ['the statement moved', { ...done, home: { ...done.home, id: 'point-2' } }],
    ['its giver became a contributor', { ...done, contributorIds: ['author', 'second'] }],
  ])('is void once %s', (_, changed) => {
    expect(approvalStanding(changed).state).toBe('void')
  })
  test('says what changed', () => {
    const standing = approvalStanding({ ...done, kind: 'account' })
    expect(standing).toMatchObject({ state: 'void', changed: ['the kind'] })
  })
})

describe('support in words', () => {
  const unknown = { ...reference, id: 'u2', origin: null }
  test.each<[string, LoadedRevision]>([
    ['nothing yet', { ...draft, passages: [] }],
    ['in our archive: 1 article', draft],
    [
      'in our archive: 1 article · published elsewhere: 2, one origin, once checked · 2 origins in all',
      { ...draft, references: [reference, { ...reference, id: 'u2' }] },
    ],
    [
      'published elsewhere: 2, one origin, 1 of 2 not established, once checked',
      { ...draft, passages: [], references: [reference, { ...unknown, outlet: 'Another paper' }] },
    ],
    [
      'published elsewhere: 1, reported by one outlet only, once checked',
      { ...draft, passages: [], references: [unknown] },
    ],
  ])('%s', (words, revision) => {
    expect(supportOf(revision, 'attached').words).toBe(words)
  })
  test('only what is signed counts unless all that is attached is asked for', () => {
    expect(supportOf(draft).words).toBe('nothing yet')
  })
})

test('a reviewer is told what is different from what was approved before', () => {
  const before = { ...draft, references: [reference] }
  const after = withFields({ wording: 'The draft might do this.' })
  expect(changesSince(before, after, () => '')).toEqual([
    { what: 'wording', before: 'The draft would do this.', after: 'The draft might do this.' },
    { what: 'reference', before: 'supports: The Agency: What the draft says (so)', after: '' },
  ])
})
