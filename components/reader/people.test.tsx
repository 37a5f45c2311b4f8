import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicPerson, Snapshot } from '@/lib/edition/model'
import { ArticlePage } from './article-page'
import { CoveragePage } from './coverage-page'
import { edition, notice, proof, statement } from './fixtures/edition'
import { PartyPage } from './party-page'
import { PeoplePage } from './people-page'
import { officeWords } from './person-office'
import { PersonPage } from './person-page'
import { TimelinePage } from './timeline-page'
import { viewOf } from './view'

const text = (drawn: string) => drawn.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const html = (node: ReactNode) => renderToStaticMarkup(node)
const speaker = { name: 'Ivan Petrenko', slug: 'ivan-petrenko', office: 'minister' }
const ivan: PublicPerson = {
  kind: 'person',
  slug: 'ivan-petrenko',
  title: 'Ivan Petrenko',
  words: {},
  offices: [{ title: 'Minister', start: '2024-03', end: '' }],
}
const span = (exact: string) => [
  { before: '', exact, after: '', start: 1, end: 1 + exact.length, blockKind: 'paragraph' },
]
const said = proof({
  id: 'eSaid',
  passage: 'aSaid',
  voice: 'direct_speech',
  speaker,
  chain: 'on television',
  spans: span('“We hold the pen”'),
})
const told = proof({ id: 'eTold', voice: 'paraphrase', speaker, spans: span('he would not hold the pen') })
const statements = [
  statement({ id: 's1', wording: 'He spoke of a pen.', proofs: [said, told] }),
  statement({ id: 's2', wording: 'He spoke of it again.', proofs: [{ ...said, id: 'eAgain' }] }),
  statement({
    id: 's3',
    wording: 'He was said to have leaked it.',
    allegation: { about: 'ivan-petrenko', response: 'denied', note: 'He said that he had not.' },
  }),
]
const person = (over: Partial<Snapshot> = {}, notices: Parameters<typeof viewOf>[1] = []) =>
  html(
    <PersonPage
      view={viewOf(edition({ people: [ivan], statements, ...over }), notices, { base: '', latest: 2 })}
      person={ivan}
    />,
  )

test('direct speech stands apart from what articles say, with its chain', () => {
  const [own, others] = text(person()).split('What articles say of them')
  expect(own).toContain('“We hold the pen”')
  expect(own).toContain('channel: on television')
  expect(own).not.toContain('he would not hold the pen')
  expect(others).toContain('The article says: he would not hold the pen')
})

test('a sentence carried by their own words is not among what articles say of them', () => {
  const own = { ...statements[1]!, home: { kind: 'person', slug: ivan.slug } as const }
  const [before, after] = text(person({ statements: [statements[0]!, own] })).split(
    'What articles say of them',
  )
  expect(before).toMatch(/Sentences of this page on these words .* He spoke of it again\./)
  expect(after).not.toContain('He spoke of it again.')
})

test('a quotation stands once, with every sentence that rests on it and its article', () => {
  const drawn = person()
  expect(drawn.match(/“We hold the pen”/g)).toHaveLength(1)
  expect(drawn).toContain('#statement-s1')
  expect(drawn).toContain('#statement-s2')
  expect(drawn).toContain('href="/articles/talks-on-the-lake"')
})

test('an allegation never stands without its response', () => {
  const after = text(person()).split('Allegations, and the response')[1]
  expect(after).toContain('He was said to have leaked it.')
  expect(after).toContain('denied. He said that he had not.')
})

test('a quotation that was taken down is not shown, and its sentence neither', () => {
  expect(person({}, [notice({ targetKind: 'passage', targetId: 'aSaid' })])).not.toContain('We hold the pen')
  expect(person({}, [notice({ targetId: 's2' })])).not.toContain('He spoke of it again')
})

test('the page of a person and the list say that words of theirs were taken down, not that there are none', () => {
  const taken = [notice({ targetKind: 'passage', targetId: 'aSaid' })]
  expect(text(person({}, taken))).not.toContain('No direct speech of theirs')
  const view = viewOf(edition({ people: [ivan], statements }), taken, { base: '', latest: 2 })
  expect(text(html(<PeoplePage view={view} />))).toContain('direct speech of theirs was taken down')
})

test.each([
  [{ start: '2024-03', end: '' }, 'since March 2024'],
  [{ start: '', end: '2025' }, 'until 2025'],
  [{ start: '2024', end: '2025' }, '2024 to 2025'],
  [{ start: '2025', end: '2025' }, '2025'],
  [{ start: '', end: '' }, 'dates not recorded'],
])('an office held %j is told in words', (office, words) => {
  expect(officeWords(office)).toBe(words)
})

const bloc = (over: Partial<Snapshot> = {}) => {
  const parties = edition().parties.map((one) =>
    one.slug === 'ukraine' ? { ...one, memberOf: 'europe' } : one,
  )
  return viewOf(edition({ parties, ...over }), [], { base: '', latest: 2 })
}
const party = (slug: string, on = bloc()) =>
  text(html(<PartyPage view={on} party={on.snapshot.parties.find((one) => one.slug === slug)!} />))

test('a party’s page says where it stands and that a member inherits nothing', () => {
  expect(party('ukraine')).toContain('Stance in the party’s own words: rejected')
  expect(party('ukraine')).toContain('Member of: Europe')
  expect(party('europe')).toContain('Members: Ukraine')
  expect(party('europe')).toContain('A member inherits nothing')
  expect(party('europe')).not.toContain('rejected')
})

test('a party’s sentences stand once with their proof, and what was said in its office apart from the rest', () => {
  const speaker = { name: 'Ivan Petrenko', slug: 'ivan-petrenko', office: 'Foreign minister of Ukraine' }
  const about = (id: string, over = {}) =>
    statement({ id, wording: `Sentence ${id}.`, home: { kind: 'party', slug: 'ukraine' }, ...over })
  const own = bloc({
    people: [ivan],
    statements: [
      about('sStance', {
        kind: 'position',
        party: 'ukraine',
        stance: 'rejected',
        shownAt: [{ kind: 'point', slug: edition().points[0]!.slug }],
      }),
      about('sSaid', { kind: 'account', proofs: [{ ...said, speaker }] }),
      about('sTold', { kind: 'account' }),
    ],
  })
  const drawn = html(
    <PartyPage view={own} party={own.snapshot.parties.find((one) => one.slug === 'ukraine')!} />,
  )
  expect(drawn.match(/id="statement-sStance"/g)).toHaveLength(1)
  expect(drawn).toContain('data-opens="notes-sStance"')
  const [before, after] = text(drawn).split('What else is told of it')
  expect(before).toContain('“We hold the pen”')
  expect(before).toContain('channel: on television')
  expect(before).toContain('Sentence sSaid.')
  expect(after).toContain('Sentence sTold.')
  expect(after).not.toContain('Sentence sSaid.')
})

test('two passages of one quotation stand as one, with the cut marked and both its ends', () => {
  const piece = (id: string, exact: string, start: number) =>
    proof({
      id,
      passage: id,
      voice: 'direct_speech',
      speaker,
      spans: [{ before: '', exact, after: '', start, end: start + exact.length, blockKind: 'paragraph' }],
    })
  const cut = [statement({ id: 's1', proofs: [piece('e1', '“We begin', 1), piece('e2', 'and we end', 90)] })]
  const drawn = person({ statements: cut })
  expect(drawn.match(/<blockquote/g)).toHaveLength(1)
  expect(text(drawn)).toMatch(/“We begin \[our note: words left out by us\] \[…\] and we end/)
  expect(text(drawn)).toContain('[our note: the mark that closes this quotation is set by us] ”')
  expect(drawn.match(/#statement-s1/g)).toHaveLength(1)
})

test('what the outlet says around a quotation is not shown as the speaker’s words', () => {
  const [span] = said.spans
  const around = {
    ...span!,
    exact: 'We hold the pen',
    before: 'Asked, he said: “',
    after: ',” he added, smiling.',
  }
  const spoken = [statement({ id: 's1', proofs: [{ ...said, spans: [around] }] })]
  const drawn = person({ statements: spoken })
  expect(text(drawn)).toContain('“ We hold the pen ,”')
  expect(drawn).not.toContain('smiling')
  expect(drawn).not.toContain('Asked')
  expect(drawn).not.toContain('Marks in boxes are ours')
})

test('the list of people counts the quotations that the page of each shows', () => {
  const piece = (id: string, exact: string, start: number) =>
    proof({
      ...said,
      id,
      passage: id,
      spans: [{ ...said.spans[0]!, exact, start, end: start + exact.length }],
    })
  const spoken = [
    statement({ id: 's1', proofs: [piece('e1', '“We begin', 1), piece('e2', 'and we end', 90)] }),
  ]
  const on = viewOf(edition({ people: [ivan], statements: spoken }), [], { base: '', latest: 2 })
  expect(text(html(<PeoplePage view={on} />))).toContain('1 quotation')
  expect(person({ statements: spoken })).toContain('Marks in boxes are ours')
})

test('people and parties are listed, each leading to its page', () => {
  const drawn = html(<PeoplePage view={bloc()} />)
  expect(drawn).toContain('href="/people/ivan-petrenko"')
  expect(drawn).toContain('href="/parties/ukraine"')
})

test('coverage draws every cell, and says it again in words', () => {
  const on = viewOf(edition(), [], { base: '', latest: 2 })
  const drawn = html(<CoveragePage view={on} />)
  const { points, articles } = on.snapshot
  const matrix = drawn.split('<tbody>')[1]!.split('</tbody>')[0]!
  expect(matrix.match(/class="coverage-mark"/g)).toHaveLength(points.length * articles.length)
  expect(text(drawn)).toContain('7 NATO membership reports this provision: A; not yet checked: B.')
  expect(drawn).not.toMatch(/\d+ ?%/)
  expect(text(drawn)).toContain('in our archive: 1 article, origin not established')
})

test('wherever a sentence is only named it says that it was retracted, or that nothing carries it any more', () => {
  const retracted = notice({ kind: 'retracted', targetId: 's1', words: 'The pen was a pencil.' })
  const lost = {
    ...statement().support,
    takenDown: 1,
    words: 'what it rested on was taken down',
  }
  const some = [
    statement({ id: 's1', wording: 'He spoke of a pen.', proofs: [said] }),
    statement({
      id: 's2',
      wording: 'It was signed then.',
      shownAt: [{ kind: 'event', slug: 'geneva' }],
      support: lost,
    }),
  ]
  const view = viewOf(edition({ people: [ivan], statements: some }), [retracted], { base: '', latest: 2 })
  const articlePage = html(<ArticlePage view={view} article={view.snapshot.articles[0]!} />)
  expect(text(articlePage)).toMatch(/He spoke of a pen\. Retracted , 20 November 2026\. The pen was/i)
  expect(text(html(<TimelinePage view={view} />))).toMatch(
    /It was signed then\. what it rested on was taken\s+down/,
  )
})
