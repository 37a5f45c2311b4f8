import { expect, it } from 'vitest'
import type { PublicProof } from '@/lib/edition/model'
import { isGone, pageDocument } from './page-document'
import { passageAnnotation } from './passage-annotation'
import { notice, publication, testProof, testStatement } from './test-publication'

const PAGES = [
  '/',
  '/points/7-nato',
  '/concessions',
  '/accounts',
  '/timeline',
  '/versions',
  '/coverage',
  '/people',
  '/parties/ukraine',
  '/articles',
  '/articles/lake',
  '/statements/s1',
  '/statements/s9',
  '/ledger',
  '/changes/1',
  '/about',
  '/method',
]

it.each(PAGES)('%s has a document that names its format, its edition and that it is sample data', (path) => {
  expect(pageDocument(publication(), path)).toMatchObject({
    format: 'proviso-page-1',
    warning: 'Sample data, not reviewed by a person.',
    canonical: `https://proviso.example${path}`,
    edition: { number: 3, latest: 3, superseded: false },
  })
})

it.each(['/points/8-x', '/articles/none', '/statements/none', '/changes/3', '/changes/0', '/nothing'])(
  'there is no document at %s',
  (path) => {
    expect(pageDocument(publication(), path)).toBeNull()
  },
)

it('carries a passage as a web annotation with positions in code points', () => {
  const document = pageDocument(publication(), '/points/7-nato')
  const [first] = document?.statements ?? []
  expect(first && !isGone(first) && first.proofs[0]?.annotation).toMatchObject({
    type: 'Annotation',
    body: 'https://proviso.example/editions/3/statements/s1',
    target: {
      source: { digest: expect.stringMatching(/^sha256:9f86/) },
      selector: [
        { type: 'TextQuoteSelector', prefix: 'It is said that ', suffix: ' for good.' },
        { type: 'TextPositionSelector', start: 16, end: 45 },
      ],
    },
  })
})

it('leaves of a sentence that was taken down its id and the notice, though the snapshot still had it', () => {
  const document = pageDocument(publication({}, { notices: [notice({})] }), '/points/7-nato')
  expect(JSON.stringify(document)).not.toContain('Ukraine would stay')
  expect(document?.statements[0]).toEqual({
    id: 's1',
    url: 'https://proviso.example/editions/3/statements/s1',
    takenDown: { at: '2026-11-21T12:00:00.000Z', words: 'A complaint is looked into.' },
  })
  expect(document?.notices).toHaveLength(1)
})

it('tells every notice in the ledger, with what it is on in the words allowed after it', () => {
  const taken = [
    notice({ seq: 6, targetKind: 'article', targetId: 'lake' }),
    notice({ kind: 'retracted' }),
    notice({ seq: 7, targetId: 's2' }),
  ]
  const document = pageDocument(publication({}, { notices: taken }), '/ledger')
  expect(document?.notices).toMatchObject([
    { about: 'An article that was taken down', url: 'https://proviso.example/editions/3/articles/lake' },
    { about: 'Ukraine would stay outside NATO & its {allies}.' },
    { about: 'A sentence that was taken down' },
  ])
})

it('leaves of a passage that was taken down nothing but how it bears', () => {
  const taken = notice({ targetKind: 'passage', targetId: 'a1' })
  const document = pageDocument(publication({}, { notices: [taken] }), '/points/7-nato')
  expect(JSON.stringify(document)).not.toContain('outside for good')
  expect(JSON.stringify(document)).not.toContain('stays')
})

it('shows a passage as a quotation only where it is direct speech of somebody named, or a document', () => {
  const as = (over: object) => {
    const statements = [{ ...testStatement, proofs: [{ ...testProof, ...over }] }]
    const [one] = pageDocument(publication({ statements }), '/points/7-nato')?.statements ?? []
    return one && !isGone(one) && one.proofs[0]?.shownAs
  }
  const speaker = { name: 'Ivan', slug: null, office: '' }
  expect(as({ voice: 'direct_speech', speaker })).toBe('quotation')
  expect(as({ voice: 'document_text' })).toBe('quotation')
  expect(as({ voice: 'direct_speech' })).toBe('article_says')
  expect(as({ voice: 'paraphrase', speaker })).toBe('article_says')
  expect(as({ voice: 'outlet_words' })).toBe('article_says')
})

it('says of a notice on the article at each sentence that rests on it', () => {
  const changed = notice({
    kind: 'publisher_changed',
    targetKind: 'article',
    targetId: 'lake',
    words: 'Edited.',
  })
  const [one] = pageDocument(publication({}, { notices: [changed] }), '/points/7-nato')?.statements ?? []
  expect(one && !isGone(one) && one.notices).toEqual([changed])
})

it('says beside an exported quotation what is missing in it, and leaves its words as they are', () => {
  const cautions = [
    { kind: 'words_missing' as const, reading: 'the envoy', basis: 'A link was lost', at: null },
  ]
  const proof: PublicProof = { ...(testProof as PublicProof), cautions }
  const annotation = passageAnnotation(proof, undefined, { id: 'a', body: 'sentence', source: 'article' })
  expect(annotation.body).toEqual([
    'sentence',
    expect.objectContaining({ value: 'Words are missing here; we read “the envoy”. A link was lost' }),
  ])
  expect(JSON.stringify(annotation.target)).not.toContain('envoy')
  const bare = passageAnnotation(testProof as PublicProof, undefined, {
    id: 'a',
    body: 'sentence',
    source: 'article',
  })
  expect(bare.body).toBe('sentence')
})
