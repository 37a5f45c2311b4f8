import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicNotice, PublicReading, Snapshot } from '@/lib/edition/model'
import { edition, notice, reference, statement } from './fixtures/edition'
import { PointPage } from './point-page'
import { viewOf } from './view'

const AT = '2026-11-20T09:30:00.000Z'
const source = { kind: 'reference' as const, ...reference({ outlet: 'Радіо Гавань', language: 'uk' }) }
const reading = (over: Partial<PublicReading> = {}): PublicReading => ({
  id: 'rd1',
  provision: 'outline/7',
  source,
  form: 'quoted',
  words: 'Україна не вступить до Альянсу',
  language: 'uk',
  rendering: 'original',
  locator: 'third paragraph',
  checkedBy: ['Demo editor B'],
  checkedAt: AT,
  ...over,
})
const provisions = [
  { key: 'outline/7', planVersion: 'outline', number: '7', ordinal: 7, point: 'nato-membership' },
  { key: 'nineteen/4', planVersion: 'nineteen', number: '4', ordinal: 4, point: null },
]
const alignment = {
  id: 'al1',
  planVersion: 'nineteen',
  from: 'outline/7',
  to: 'nineteen/4',
  alignmentKind: 'changed' as const,
  proposed: true,
  byMachine: true,
  confirmedBy: [],
  confirmedAt: null,
}

const page = (over: Partial<Snapshot> = {}, notices: readonly PublicNotice[] = []) => {
  const view = viewOf(edition({ provisions, ...over }), notices, { base: '', latest: 2 })
  return renderToStaticMarkup(<PointPage view={view} point={view.snapshot.points[6]!} />)
}
const said = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a publication’s own words are a quotation in their language, ours are not', () => {
  expect(page({ readings: [reading()] })).toMatch(/<blockquote[^>]* lang="uk">“Україна не вступить/)
  const ours = page({ readings: [reading({ form: 'own_words', words: 'Says so.', language: 'en' })] })
  expect(ours).not.toContain('<blockquote class="reading-words"')
  expect(said(ours)).toContain('In our words: Says so.')
})

test('a reading says where it stands, whose translation it is, its origin and who checked it', () => {
  const drawn = said(page({ readings: [reading({ rendering: 'translated_by_us' })] }))
  expect(drawn).toContain(
    'third paragraph · printed in Ukrainian, translated by us · origin: the leaked text · checked by Demo editor B',
  )
})

test('publications that print the same stand together under those words', () => {
  const other = { ...source, outlet: 'Evening Post' }
  const drawn = page({ readings: [reading(), reading({ id: 'rd2', source: other })] })
  expect(drawn.match(/Україна не вступить/g)).toHaveLength(1)
  expect(said(drawn)).toMatch(/Радіо Гавань .* Evening Post/)
  expect(said(drawn)).toContain('All of these: printed in Ukrainian · origin: the leaked text · checked by')
  const readings = drawn.slice(drawn.indexOf('readings-heading'), drawn.indexOf('later-heading'))
  expect(readings.match(/checked by/g)).toHaveLength(1)
})

test('a reading of an article that was taken down shows none of its words', () => {
  const passage = {
    kind: 'passage',
    article: 'talks-on-the-lake',
    passage: 'a1',
    origin: source.origin,
  } as const
  const order = notice({ targetKind: 'article', targetId: 'talks-on-the-lake' })
  const drawn = page({ readings: [reading({ source: passage })] }, [order])
  expect(drawn).not.toContain('Україна не вступить')
  expect(drawn).toContain('A court ordered it.')
})

test('a tie that the machine proposed says so, and leads to the text', () => {
  const drawn = page({ alignments: [alignment] })
  expect(said(drawn)).toContain('changed , provision 4 · proposed by the machine, not confirmed')
  expect(drawn).toContain('href="/versions/nineteen"')
})

test('a text of which nothing is tied is not seen, never dropped', () => {
  const dropped = { ...alignment, to: null, alignmentKind: 'dropped' as const, proposed: false }
  expect(said(page({ alignments: [dropped] }))).toMatch(/Not seen here: this text .* Text of 19 points/)
  expect(said(page({ alignments: [dropped] }))).not.toContain('dropped:')
})

test('a party on which articles were read and are silent is told from one nobody looked at', () => {
  const finding = {
    id: 'f1',
    article: 'talks-on-the-lake',
    version: 1,
    subject: { kind: 'point' as const, slug: 'nato-membership' },
    party: 'europe',
    terms: ['Europe'],
    at: AT,
    checkedBy: ['Demo editor B'],
  }
  const drawn = said(page({ findings: [finding] }))
  expect(drawn).toContain(
    'Europe: checked in 1 of 2 articles ( A ), silent (20 November 2026); B not yet checked',
  )
  expect(drawn).toContain('United States: not yet checked')
})

test('a party that speaks under a concession touching the point is heard there, and not called silent', () => {
  const point = { kind: 'point' as const, slug: 'territory' }
  const land = { kind: 'concession' as const, slug: 'land' }
  const shared = statement({ home: land, shownAt: [point], kind: 'background' })
  const spoken = statement({
    home: land,
    kind: 'position',
    party: 'united-states',
    wording: 'Land would be talked about.',
  })
  const finding = {
    id: 'f1',
    article: 'four-things-to-give',
    version: 1,
    subject: point,
    party: null,
    terms: ['land'],
    at: AT,
    checkedBy: ['Demo editor B'],
  }
  const snapshot = edition({ statements: [...edition().statements, shared, spoken], findings: [finding] })
  const view = viewOf(snapshot, [], { base: '', latest: 2 })
  const drawn = renderToStaticMarkup(
    <PointPage view={view} point={view.snapshot.points.find(({ slug }) => slug === 'territory')!} />,
  )
  const us = said(drawn)
  expect(us).toContain(
    'United States: checked in 1 of 2 articles ( B ), no position on this itself (20 November 2026); A not yet checked',
  )
  expect(us).toContain(
    'Speaks under the concession Land held by the other side : Land would be talked about.',
  )
  expect(us).toMatch(/Russia[^:]*: checked in 1 of 2 articles \( B \), silent/)
})

test('what was said before the text was known is told once, by its date', () => {
  const base = {
    ...edition().planVersions[0]!,
    slug: 'outline',
    date: { edtf: '2025-11-20', words: '20 November 2025', method: 'stated' as const, basis: '' },
    title: 'Outline',
  }
  const asOf = (edtf: string) => ({ edtf, words: edtf, method: 'stated' as const, basis: '' })
  const position = (edtf: string, party: string) =>
    statement({ home: { kind: 'point', slug: 'nato-membership' }, kind: 'position', party, asOf: asOf(edtf) })
  const others = edition().statements.filter(({ kind }) => kind !== 'position')
  const drawn = (...dates: string[]) =>
    said(
      page({
        planVersions: [base],
        statements: [...others, ...dates.map((date) => position(date, 'russia'))],
      }),
    )
  expect(drawn('2025-03-17', '2025-02')).toContain('All of this was said before the “Outline”')
  expect(drawn('2025-03-17', '2025-12-24')).toContain('What is dated before 20 November 2025 was said before')
  expect(drawn('2025-11-23')).not.toContain('was said before')
  expect(drawn('2025-11')).not.toContain('was said before')
})

test('what an outlet expects of a party stands apart from what the party holds', () => {
  const drawn = said(page())
  expect(drawn).toContain('What an outlet expects, which is no stance: Russia was reported')
})

test('a figure is taken apart, and goes with its sentence', () => {
  const figure = {
    id: 'fg1',
    statement: 'sNato',
    amount: '600,000',
    unit: 'people',
    measures: 'size of the armed forces',
    whose: 'the draft',
    asOf: null,
    checkedBy: [],
    checkedAt: AT,
  }
  expect(said(page({ figures: [figure] }))).toContain(
    '600,000 people size of the armed forces figure of the draft',
  )
  expect(page({ figures: [figure] }, [notice()])).not.toContain('600,000')
})

test('people who speak in its sentences are led to', () => {
  const spoken = statement({
    shownAt: [{ kind: 'point', slug: 'nato-membership' }],
    speaker: { name: 'Ivan Petrenko', slug: 'ivan-petrenko', office: 'minister' },
  })
  expect(page({ statements: [...edition().statements, spoken] })).toContain('href="/people/ivan-petrenko"')
})

test('its history counts additions and gives the reason of every change', () => {
  const drawn = said(page())
  expect(drawn).toContain('Correction the sentence · before: NATO would say')
  expect(drawn).toContain('why: The source speaks of the statutes.')
  expect(drawn).toContain('1 sentence added')
})
