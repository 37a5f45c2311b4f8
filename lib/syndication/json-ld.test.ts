import { expect, it } from 'vitest'
import { jsonLd, scriptText } from './json-ld'
import { pageDocument } from './page-document'
import { notice, publication, testProof, testStatement } from './test-publication'

type Node = Record<string, unknown>

function graph(over: object = {}, options: Parameters<typeof publication>[1] = {}): Node[] {
  const one = publication(over, options)
  const document = pageDocument(one, '/points/7-nato')
  if (!document) throw new Error('no page')
  return jsonLd(one, document)['@graph'] as Node[]
}
const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => node['@type'] === type)
const withProof = (proof: object, statement: object = {}) =>
  graph({ statements: [{ ...testStatement, ...statement, proofs: [{ ...testProof, ...proof }] }] })
const appearance = (nodes: readonly Node[]) =>
  (ofType(nodes, 'Claim')[0]?.appearance as Node[] | undefined)?.[0]

it('tells of a page, its claims and the articles they appear in, and judges none', () => {
  const nodes = graph()
  expect(ofType(nodes, 'BackgroundNewsArticle')).toHaveLength(1)
  expect(ofType(nodes, 'Claim').map(({ text }) => text)).toEqual([testStatement.wording, 'It rejects this.'])
  expect(ofType(nodes, 'NewsArticle')).toHaveLength(1)
  expect(JSON.stringify(nodes)).not.toMatch(/ClaimReview|reviewRating|Rating/)
})

it('asserts nothing that is only inferred', () => {
  const [article] = ofType(graph(), 'NewsArticle')
  expect(article).toMatchObject({ headline: 'Talks end', datePublished: '2025-11-29' })
  expect(article).not.toHaveProperty('isPartOf')
  expect(JSON.stringify(graph())).not.toContain('The Courier')
})

it('calls only direct speech and documents quotations', () => {
  const speaker = { name: 'Ivan Petrenko', slug: null, office: 'envoy' }
  expect(appearance(withProof({ voice: 'direct_speech', speaker }))).toMatchObject({
    '@type': 'Quotation',
    spokenByCharacter: { '@type': 'Person', name: 'Ivan Petrenko', jobTitle: 'envoy' },
  })
  expect(appearance(withProof({ voice: 'document_text' }))).toMatchObject({ '@type': 'Quotation' })
  expect(appearance(withProof({ voice: 'paraphrase', speaker }))).toMatchObject({ '@type': 'CreativeWork' })
  expect(JSON.stringify(withProof({ voice: 'paraphrase', speaker }))).not.toContain('Ivan')
})

it('quotes nothing that carries a caution: the words would stand without it', () => {
  const speaker = { name: 'Ivan Petrenko', slug: null, office: 'envoy' }
  const cautions = [{ kind: 'words_missing', reading: 'Ukraine', basis: '', at: null }]
  const shown = appearance(withProof({ voice: 'direct_speech', speaker, cautions }))
  expect(shown).toMatchObject({ '@type': 'CreativeWork' })
  expect(shown).not.toHaveProperty('text')
})

it('names a claimant only where the party itself was heard', () => {
  const claim = (stanceBasis: string) =>
    ofType(withProof({}, { party: 'ukraine', stance: 'rejected', stanceBasis }), 'Claim')[0]
  expect(claim('said_by_party')).toMatchObject({ author: { name: 'Ukraine' } })
  expect(claim('reported_of_party')).not.toHaveProperty('author')
  expect(claim('in_document')).not.toHaveProperty('author')
})

it('says of corrections and notices, and nothing of what was taken down', () => {
  const [page] = ofType(graph(), 'BackgroundNewsArticle')
  expect(page?.correction).toContainEqual(expect.objectContaining({ text: 'The source says would.' }))
  const taken = JSON.stringify(graph({}, { notices: [notice({})] }))
  expect(taken).toContain('A complaint is looked into.')
  expect(taken, 'in words, not as we store it').toContain('"name":"Taken down"')
  expect(taken).not.toContain(testStatement.wording)
})

it('can stand inside a script element whatever the words are', () => {
  const text = scriptText({ words: '</script><!-- \u2028 &' })
  expect(text).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(text)).toEqual({ words: '</script><!-- \u2028 &' })
})
