import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { applyNotices } from '@/lib/edition/apply-notices'
import type { PublicNotice, Snapshot } from '@/lib/edition/model'
import { AccountsPage } from './accounts-page'
import { ArticlePage } from './article-page'
import { ArticlesPage } from './articles-page'
import { ConcessionPage } from './concession-page'
import { ConcessionsPage } from './concessions-page'
import { article, detail, edition, notice, proof, reference, statement } from './fixtures/edition'
import { Frame } from './frame'
import { FrontPage } from './front-page'
import { LedgerPage } from './ledger-page'
import { Peek } from './peek'
import { PointPage } from './point-page'
import { Proof } from './proof'
import { Reference } from './reference'
import { Statement } from './statement'
import { TimelinePage } from './timeline-page'
import { VersionPage } from './version-page'
import { VersionsPage } from './versions-page'
import { type View, viewOf } from './view'

const html = (node: ReactNode) => renderToStaticMarkup(node)
/** What a person could read, without tags. */
const text = (node: ReactNode) =>
  html(node)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const view = (over: Partial<Snapshot> = {}, notices: readonly PublicNotice[] = [], latest = 2) =>
  viewOf(edition(over), notices, { base: '', latest })

const one = statement()
const drawProof = (over: Parameters<typeof proof>[0], on: View = view()) =>
  html(<Proof view={on} proof={proof(over)} statement={one} />)

function everyPage(on: View): string {
  const { points, concessions, articles, planVersions } = on.snapshot
  return html(
    <>
      <FrontPage view={on} />
      {points.map((point) => (
        <PointPage key={point.number} view={on} point={point} />
      ))}
      <ConcessionsPage view={on} />
      {concessions.map((concession) => (
        <ConcessionPage key={concession.slug} view={on} concession={concession} />
      ))}
      <AccountsPage view={on} />
      <ArticlesPage view={on} />
      {articles.map((one) => (
        <ArticlePage key={one.slug} view={on} article={one} />
      ))}
      <TimelinePage view={on} />
      <VersionsPage view={on} />
      {planVersions.map((one) => (
        <VersionPage key={one.slug} view={on} version={one} />
      ))}
      <LedgerPage view={on} />
    </>,
  )
}

const speaker = { name: 'Ivan Petrenko', slug: 'ivan-petrenko', office: 'minister' }

test.each(['paraphrase', 'outlet_words', 'headline', 'caption', 'outlet_expectation'] as const)(
  'the voice %s is never set as a quotation of a speaker',
  (voice) => {
    const drawn = drawProof({ voice, speaker })
    expect(drawn).not.toContain('<blockquote')
    expect(drawn).not.toContain('quoted in the article')
    expect(drawn).toContain('The article says:')
  },
)

test('direct speech is set as a quotation of its speaker, with the office held then', () => {
  const drawn = drawProof({ voice: 'direct_speech', speaker })
  expect(drawn).toContain('<blockquote')
  expect(drawn).toContain('Ivan Petrenko, minister, quoted in the article:')
})

test('direct speech of nobody known is what the article says', () => {
  expect(drawProof({ voice: 'direct_speech', speaker: null })).not.toContain('<blockquote')
})

test('an inferred publisher and date look inferred and give the reason', () => {
  const drawn = drawProof({})
  expect(drawn).toContain('class="inferred">The Lowland Courier')
  expect(drawn).toContain('(inferred: the text names it once, near the end)')
  expect(drawn).toMatch(/class="inferred"><time[^>]*>about 29 November 2025/)
})

test('a publisher that is not known is said not to be established', () => {
  const on = view({ articles: [article({ publishedBy: null })] })
  expect(drawProof({}, on)).toContain('outlet not established')
})

test('a found publisher does not look inferred', () => {
  const on = view({ articles: [article({ publishedBy: detail('The Courier') })] })
  expect(drawProof({}, on)).not.toContain('class="inferred">The Courier')
})

test('our cuts and cautions inside a passage are drawn apart, and spoken as ours', () => {
  const span = (exact: string, start: number) => ({
    before: '',
    exact,
    after: '',
    start,
    end: start + exact.length,
    blockKind: 'paragraph',
  })
  const faulty = {
    spans: [span('It said that', 10), span('would follow', 90)],
    cautions: [
      { kind: 'words_missing' as const, reading: 'a treaty', basis: 'No object.', at: [1, 0] as const },
    ],
  }
  const drawn = drawProof(faulty)
  expect(drawn).toContain('[our note: words left out by us]')
  expect(drawn).toContain('our reading: a treaty')
  expect(drawn).toContain('class="ours"')
  const glance = html(<Peek view={view()} statement={statement({ proofs: [proof(faulty)] })} />)
  expect(glance).toContain('missing; we read: a treaty')
})

test('in an edition with sample data, what people wrote and signed does not say that nobody reviewed it', () => {
  const ours = statement({ sample: false })
  const mixed = view({ sample: true, statements: [ours, statement({ id: 'planted', sample: true })] })
  expect(html(<Reference view={mixed} reference={reference()} statement={ours} />)).not.toContain(
    'sample data',
  )
  expect(html(<Statement view={mixed} statement={ours} />)).not.toContain('sample data')
  expect(
    text(
      <Frame view={mixed} place="plan">
        x
      </Frame>,
    ),
  ).toContain('Parts of this are sample data, not reviewed by a person')
})

test('sample data is said to be sample data at every proof, reference and page', () => {
  const on = view({ sample: true })
  expect(drawProof({}, on)).toContain('sample data, not reviewed by a person')
  expect(html(<Reference view={on} reference={reference()} statement={statement()} />)).toContain(
    'sample data, not reviewed by a person',
  )
  expect(
    text(
      <Frame view={on} place="plan">
        x
      </Frame>,
    ),
  ).toContain('Sample data, not reviewed by a person')
  expect(everyPage(view({ sample: false })).toLowerCase()).not.toContain('sample data')
})

test('a title that is no headline is not printed as one', () => {
  const drawn = (titleKind: 'headline' | 'slug') =>
    text(
      <Reference
        view={view()}
        reference={reference({ title: 'words of an address', titleKind })}
        statement={statement()}
      />,
    )
  expect(drawn('headline')).toContain('“words of an address”')
  expect(drawn('slug')).not.toContain('“words of an address”')
  expect(drawn('slug')).toContain('Headline not seen; words of its address: words of an address')
})

test('disputing evidence stands at the sentence and not among the folded notes', () => {
  const words = { before: '', exact: 'it was never so', after: '', start: 1, end: 16, blockKind: 'paragraph' }
  const disputed = statement({ proofs: [proof(), proof({ bearing: 'disputes', spans: [words] })] })
  const drawn = html(<Statement view={view()} statement={disputed} />)
  const [margin, disputing] = drawn.slice(drawn.indexOf('class="margin"')).split('class="disputing"')
  expect(margin).not.toContain('it was never so')
  expect(disputing).toContain('it was never so')
})

test('every proof mark leads to notes that are in the page, and has a name', () => {
  const drawn = html(<PointPage view={view()} point={view().snapshot.points[6]!} />)
  const marks = [...drawn.matchAll(/data-opens="([^"]+)"/g)].map(([, id]) => id)
  expect(marks.length).toBeGreaterThan(0)
  for (const id of marks) expect(drawn).toContain(`id="${id}"`)
  expect(drawn).toContain(
    'aria-label="Proof for this sentence: one archived article and three sources elsewhere"',
  )
})

test.each([
  ['front', (on: View) => <FrontPage view={on} />],
  ['point', (on: View) => <PointPage view={on} point={on.snapshot.points[6]!} />],
  ['accounts', (on: View) => <AccountsPage view={on} />],
  ['timeline', (on: View) => <TimelinePage view={on} />],
  ['versions', (on: View) => <VersionsPage view={on} />],
  ['article', (on: View) => <ArticlePage view={on} article={on.snapshot.articles[0]!} />],
])('no id stands twice on the %s page, and it has one first heading', (_, page) => {
  const drawn = html(page(view()))
  const ids = [...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(drawn.match(/<h1/g)).toHaveLength(1)
})

test('a statement that was taken down appears nowhere, and its place says so', () => {
  const secret = 'NATO would add to its statutes'
  expect(everyPage(view())).toContain(secret)
  const drawn = everyPage(view({}, [notice({ targetKind: 'statement', targetId: 'sNato' })]))
  expect(drawn).not.toContain(secret)
  expect(drawn).toContain('A court ordered it.')
})

test('a passage that was taken down is not shown, wherever it is used', () => {
  const words = 'they had held the pen in turns'
  const span = {
    before: '',
    exact: words,
    after: '',
    start: 5,
    end: 5 + words.length,
    blockKind: 'paragraph',
  }
  const carried = statement({ proofs: [proof({ passage: 'aPen', spans: [span] })] })
  const statements = [...edition().statements, carried]
  expect(everyPage(view({ statements }))).toContain(words)
  const drawn = everyPage(view({ statements }, [notice({ targetKind: 'passage', targetId: 'aPen' })]))
  expect(drawn).not.toContain(words)
})

test('an article that was taken down loses its title and passages, and its page says so', () => {
  const order = notice({ targetKind: 'article', targetId: 'talks-on-the-lake' })
  const drawn = everyPage(view({}, [order]))
  expect(drawn).not.toContain('Talks on the lake')
  expect(drawn).not.toContain('would stay outside the alliance for good')
  expect(drawn).toContain('An article that was taken down')
})

test('a person who was taken down is named nowhere once the edition is read with its notices', () => {
  const told = statement({
    wording: 'Ivan Petrenko left early.',
    proofs: [proof({ voice: 'direct_speech', speaker })],
  })
  const snapshot = edition({ statements: [...edition().statements, told] })
  const nobody = new Set<string>()
  const masked = applyNotices(snapshot, {
    statements: nobody,
    articles: nobody,
    ledger: nobody,
    passages: [],
    people: [{ slug: 'ivan-petrenko', names: [] }],
  })
  const order = notice({ targetKind: 'person', targetId: 'ivan-petrenko' })
  expect(everyPage(viewOf(snapshot, [], { base: '', latest: 2 }))).toContain('Ivan Petrenko')
  expect(everyPage(viewOf(masked, [order], { base: '', latest: 2 }))).not.toContain('Ivan Petrenko')
})

test('a correction made later stands at the sentence', () => {
  const later = notice({ kind: 'corrected', words: 'Corrected in edition 3: the figure.' })
  const drawn = html(<PointPage view={view({}, [later], 3)} point={view().snapshot.points[6]!} />)
  expect(drawn).toContain('Corrected in edition 3: the figure.')
})

test('a superseded edition says so on top and leads to the latest', () => {
  const drawn = text(
    <Frame view={view({}, [], 5)} place="plan">
      x
    </Frame>,
  )
  expect(drawn).toContain('edition 2, which has been superseded')
  expect(drawn).toContain('Read the latest edition, 5')
  expect(
    text(
      <Frame view={view()} place="plan">
        x
      </Frame>,
    ),
  ).not.toContain('superseded')
})

test('the date of the edition and how far knowledge reaches never share a line', () => {
  const lines = html(<FrontPage view={view()} />).split(/<\/p>|<\/li>|<\/div>/)
  const knowledge = lines.filter((line) => line.includes('22 February 2026'))
  expect(knowledge.length).toBeGreaterThan(0)
  for (const line of knowledge) expect(line).not.toContain('21 November 2026')
})

test('a party nobody has looked at is written out as not yet checked', () => {
  const drawn = text(<PointPage view={view()} point={view().snapshot.points[6]!} />)
  expect(drawn).toContain('United States and Europe: not yet checked')
})

test('links of a numbered edition stay within it', () => {
  const numbered = viewOf(edition(), [], { base: '/editions/2', latest: 2 })
  const links = [...everyPage(numbered).matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href)
  for (const href of links) expect(href).toMatch(/^\/editions(\/|$)/)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address'])('%s is never made a link', (url) => {
  const drawn = html(<Reference view={view()} reference={reference({ url })} statement={statement()} />)
  expect(drawn).not.toContain(`href="${url}"`)
  expect(drawn).toContain('address not known')
})
