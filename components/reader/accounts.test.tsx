import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { DisagreementKind, PublicDisagreement, Snapshot } from '@/lib/edition/model'
import { AccountsPage } from './accounts-page'
import { edition, figure, notice, proof, reference, statement } from './fixtures/edition'
import { viewOf } from './view'

const html = (node: ReactNode) => renderToStaticMarkup(node)
const text = (drawn: string) => drawn.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const page = (over: Partial<Snapshot> = {}, notices: Parameters<typeof viewOf>[1] = []) =>
  html(<AccountsPage view={viewOf(edition(over), notices, { base: '', latest: 2 })} />)

const speaker = { name: 'Ivan Petrenko', slug: 'ivan-petrenko', office: 'minister' }
const span = (exact: string) => [
  { before: '', exact, after: '', start: 1, end: 1 + exact.length, blockKind: 'paragraph' },
]
const LONG = `“We agree, ${'and we say it at length, '.repeat(30)}but only if the guarantees hold.”`

const account = (id: string, over: Parameters<typeof statement>[0] = {}) =>
  statement({
    id,
    kind: 'account',
    home: { kind: 'disagreement', slug: 'the-call' },
    wording: `Sentence ${id}.`,
    ...over,
  })
const voices = [
  account('s1', {
    speaker,
    proofs: [
      proof({ spans: span('he had said so, the paper writes') }),
      proof({ voice: 'direct_speech', speaker, chain: 'in a post', spans: span(LONG) }),
    ],
  }),
  account('s2', { references: [reference({ outlet: 'Radio Harbour', seenToSay: 'Tells it otherwise.' })] }),
  account('s3', { speaker: { name: 'Olha Koval', slug: null, office: 'spokeswoman' } }),
]
const disagreement = (over: Partial<PublicDisagreement> = {}): PublicDisagreement => ({
  kind: 'disagreement',
  slug: 'the-call',
  title: 'The call',
  words: { question: 'What was agreed?', note: 'The call was held on 19 May 2025.' },
  ordinal: 1,
  disagreementKind: 'conflicting_accounts',
  sides: ['s1', 's2'],
  ...over,
})
const three = { statements: voices, disagreements: [disagreement({ sides: ['s1', 's2', 's3'] })] }

const HEADINGS: readonly [DisagreementKind, string][] = [
  ['conflicting_accounts', 'Where accounts differ'],
  ['reports_differ', 'Where accounts differ'],
  ['changed_over_time', 'Changed over time'],
  ['different_documents', 'Different documents'],
  ['same_figure', 'One figure, two meanings'],
]
test.each(HEADINGS)('%s stands under “%s”', (disagreementKind, heading) => {
  const drawn = page({ statements: voices, disagreements: [disagreement({ disagreementKind })] })
  expect([...drawn.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, words]) => words)).toEqual([heading])
})

test('three voices stand side by side, each by name', () => {
  const drawn = page(three)
  expect(drawn).toContain('data-sides="3"')
  for (const name of ['Ivan Petrenko, minister', 'As reported by Radio Harbour', 'Olha Koval, spokeswoman'])
    expect(drawn).toContain(name)
})

test('own words come first, then how the article tells it, then our sentence', () => {
  const drawn = text(page(three))
  const at = (words: string) => drawn.indexOf(words)
  expect(at('In their own words')).toBeGreaterThan(-1)
  expect(at('In their own words')).toBeLessThan(at('As an article tells it'))
  expect(at('As an article tells it')).toBeLessThan(at('Our sentence'))
})

test('only own words are set as a quotation, with the channel', () => {
  const drawn = page(three)
  const quotations = [...drawn.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map(([, one]) => one)
  expect(quotations.some((one) => one!.includes('We agree'))).toBe(true)
  expect(quotations.some((one) => one!.includes('the paper writes'))).toBe(false)
  expect(drawn).toContain('channel: in a post')
})

test('a passage is never cut, so that its condition stays', () => {
  expect(page(three)).toContain('but only if the guarantees hold.”')
  expect(page(three)).not.toContain('…')
})

test('between two sides stand only the facts of place and time', () => {
  const drawn = text(page({ statements: voices, disagreements: [disagreement()] }))
  const note = drawn.indexOf('The call was held on 19 May 2025.')
  expect(note).toBeGreaterThan(drawn.indexOf('Sentence s1.'))
  expect(note).toBeLessThan(drawn.indexOf('Side 2'))
})

const figures = {
  statements: voices,
  disagreements: [disagreement({ disagreementKind: 'same_figure' })],
  figures: [
    figure({ statement: 's1', measures: 'frozen assets' }),
    figure({ statement: 's2', measures: 'investments' }),
    figure({ statement: 's3', measures: 'something else' }),
  ],
}

test('one figure with two meanings is taken apart in a table of its sides', () => {
  const drawn = text(page(figures))
  expect(drawn).toContain('300 billion US dollars frozen assets the article not stated')
  expect(drawn).toContain('investments')
  expect(drawn).not.toContain('something else')
})

test('the figure of a sentence that was taken down goes with it', () => {
  const drawn = page(figures, [notice({ targetId: 's1' })])
  expect(drawn).not.toContain('frozen assets')
  expect(drawn).not.toContain('We agree')
  expect(drawn).not.toContain('Ivan Petrenko')
})

test('a passage that was taken down is not shown on its side', () => {
  const taken = three.statements[0]!.proofs[1]!.passage
  expect(page(three, [notice({ targetKind: 'passage', targetId: taken })])).not.toContain('We agree')
})

test('of own words that were taken down it says so where they stood, with their speaker or without', () => {
  const [first, ...others] = three.statements
  const [told, said] = first!.proofs
  const taken = [notice({ targetKind: 'passage', targetId: said!.passage })]
  for (const known of [speaker, null]) {
    const masked = { ...first!, proofs: [told!, { ...said!, spans: [], speaker: known }] }
    const drawn = text(page({ ...three, statements: [masked, ...others] }, taken))
    const own = drawn.split('In their own words')[1]?.split('As an article tells it')[0]
    expect(own).toContain('This passage was taken down')
    expect(own).not.toContain('None of their own words')
  }
})

test('every question is led to from the top of the page', () => {
  const drawn = page(three)
  expect(drawn).toContain('<a href="#the-call">What was agreed?</a>')
  expect(drawn).toContain('id="the-call"')
})

test('what stands in one article is said so once a side; its speaker’s office stands in the heading alone', () => {
  const several = account('s1', {
    speaker,
    proofs: [
      proof({ voice: 'paraphrase', speaker, spans: span('that it was so') }),
      proof({ id: 'e8', voice: 'direct_speech', speaker, spans: span('“One.”') }),
      proof({ id: 'e9', voice: 'direct_speech', speaker, spans: span('“Two.”') }),
    ],
  })
  const sides = page({ statements: [several, ...voices.slice(1)], disagreements: three.disagreements })
  const side = text(sides.split('class="account-side"')[1]!).split('Our sentence')[0]!
  expect(side.split('Ivan Petrenko, minister')).toHaveLength(2)
  expect(side.split('Ivan Petrenko, quoted in the article:')).toHaveLength(2)
  expect(side.split('All passages here are from:')).toHaveLength(2)
  expect(side.split('The Lowland Courier')).toHaveLength(2)
})

test('passages of different articles keep their sources', () => {
  const mixed = account('s1', {
    speaker,
    proofs: [proof({}), proof({ id: 'e8', article: 'another' })],
  })
  const drawn = page({ statements: [mixed, ...voices.slice(1)], disagreements: three.disagreements })
  expect(drawn).not.toContain('All passages here are from:')
})
