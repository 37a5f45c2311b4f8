import { expect, it } from 'vitest'
import { pageDocument } from './page-document'
import { isCovered, sharePassage } from './share-passage'
import { notice, publication, testProof, testStatement } from './test-publication'

function shared(
  path: string,
  proof: object = {},
  over: object = {},
  notices: Parameters<typeof publication>[1] = {},
) {
  const statements = [{ ...testStatement, proofs: [{ ...testProof, ...proof }] }]
  const document = pageDocument(publication({ statements, ...over }, notices), path)
  if (!document) throw new Error(path)
  return sharePassage(document)
}
const [span] = testProof.spans

it('takes the first sentence with a passage that supports it', () => {
  const { statement, proof } = shared('/points/7-nato')
  expect([statement?.id, proof?.id]).toEqual(['s1', 'e1'])
})

it('never cuts a passage, and takes none that carries a warning, disputes, or was taken down', () => {
  const none = (proof: object) => expect(shared('/points/7-nato', proof).proof).toBeNull()
  none({ spans: [{ ...span, exact: 'long '.repeat(100) }] })
  none({ spans: [span, { ...span, start: 90, end: 119 }] })
  none({ cautions: [{ kind: 'source_error', reading: null, basis: '', at: null }] })
  none({ bearing: 'disputes' })
  const taken = [notice({ targetKind: 'passage', targetId: 'a1' })]
  expect(shared('/points/7-nato', {}, {}, { notices: taken }).proof).toBeNull()
})

it('takes none of several accounts', () => {
  const one = {
    kind: 'disagreement',
    slug: 'd',
    title: 'D',
    words: {},
    ordinal: 1,
    disagreementKind: 'reports_differ',
  }
  expect(shared('/accounts', {}, { disagreements: [{ ...one, sides: ['s1'] }] }).statement).toBeNull()
})

it('knows which letters the face has', () => {
  expect(isCovered('“Łódź – Zürich …” €300')).toBe(true)
  expect(isCovered('Україна')).toBe(false)
})
