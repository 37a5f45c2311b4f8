// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { PublicLedgerEntry, Snapshot } from '@/lib/edition/model'
import { correctionsFeed, editionsFeed, pointFeed } from './feed-entries'
import { writeFeed } from './feeds'
import { notice, publication, testStatement } from './test-publication'
import { withdrawalsOf } from './withdrawals'

const syndicated = (...args: Parameters<typeof publication>) => ({
  ...publication(...args),
  beginning: 'abc',
  editions: [3, 2, 1].map((number) => ({ number, publishedAt: '2026-11-20T09:30:00.000Z' })),
})
const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')
const where = { origin: 'https://proviso.example', self: '/feeds/x' }
const point = publication().snapshot.points[0]!

it('writes Atom that is well-formed whatever the words are', () => {
  const feed = parsed(writeFeed('atom', correctionsFeed(syndicated()), where))
  const contents = [...feed.querySelectorAll('entry > content')].map((one) => one.textContent).join('\n')
  expect(feed.querySelector('parsererror')).toBeNull()
  expect(contents).toContain('Before: Ukraine <b>was</b> outside.')
  expect(contents).toContain('Sample data, not reviewed by a person.')
  expect(feed.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(
    'https://proviso.example/feeds/x',
  )
})

it('writes RSS whose markup-like words stay words, and whose ids are no addresses', () => {
  const feed = parsed(writeFeed('rss', correctionsFeed(syndicated()), where))
  expect(feed.querySelector('parsererror')).toBeNull()
  expect(feed.querySelector('item > guid')?.getAttribute('isPermaLink')).toBe('false')
  const told = [...feed.querySelectorAll('item > description')].map((one) => one.textContent).join('\n')
  expect(told).toContain('&lt;b&gt;was&lt;/b&gt;')
})

it('carries the same ids in all three formats', () => {
  const feed = editionsFeed(syndicated())
  const ids = feed.entries.map(({ id }) => id)
  const atom = parsed(writeFeed('atom', feed, where))
  const rss = parsed(writeFeed('rss', feed, where))
  const json = JSON.parse(writeFeed('json', feed, where))
  expect([...atom.querySelectorAll('entry > id')].map((one) => one.textContent)).toEqual(ids)
  expect([...rss.querySelectorAll('item > guid')].map((one) => one.textContent)).toEqual(ids)
  expect(json.items.map(({ id }: { id: string }) => id)).toEqual(ids)
  expect(json.version).toBe('https://jsonfeed.org/version/1.1')
  expect(ids.every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/.test(id))).toBe(true)
})

it('keeps the id of a sentence when its words, its point’s slug and the site’s address change', () => {
  const before = pointFeed(syndicated(), point, [])
  const statements = [{ ...testStatement, wording: 'Other words.', home: { kind: 'point', slug: 'renamed' } }]
  const moved = syndicated({ statements }, { origin: 'https://elsewhere.example' })
  const after = pointFeed(moved, { ...point, slug: 'renamed' }, [])
  expect(after.entries[0]?.title).toBe('Other words.')
  expect(before.entries.map(({ id }) => id)).toContain(after.entries[0]?.id)
  expect(after.id).toBe(before.id)
})

it('leaves a sentence that was withdrawn as an entry of the same id that says so', async () => {
  const { snapshot } = publication()
  const earlier = {
    // The point had another slug then.
    points: [{ ...point, slug: 'alliance' }],
    statements: [{ ...testStatement, id: 's9', home: { kind: 'point', slug: 'alliance' } }],
  } as unknown as Snapshot
  const withdrawn = await withdrawalsOf(snapshot, point, async (number) => (number === 2 ? earlier : null))
  expect(withdrawn.map(({ id }) => id)).toEqual(['s9'])
  const standing = pointFeed(syndicated(earlier), earlier.points[0]!, [])
  const tomb = pointFeed(syndicated(), point, withdrawn).entries.find(({ title }) =>
    title.startsWith('Withdrawn'),
  )
  expect(tomb).toMatchObject({ id: standing.entries[0]?.id, title: 'Withdrawn in edition 3' })
  expect(tomb?.text).toContain('Not so.')
  expect(tomb?.text).not.toContain('It was so.')
})

it('says of a sentence that was taken down only that, in every feed', () => {
  const taken = syndicated({}, { notices: [notice({})] })
  for (const feed of [editionsFeed(taken), correctionsFeed(taken), pointFeed(taken, point, [])])
    for (const kind of ['atom', 'rss', 'json'] as const) {
      const written = writeFeed(kind, feed, where)
      expect(written).not.toContain('Ukraine would stay')
      expect(written).not.toContain('outside.')
    }
  expect(JSON.stringify(correctionsFeed(taken))).toContain('A complaint is looked into.')
})

it('tells a notice with the sentence that an edition changed', () => {
  const under = syndicated({}, { notices: [notice({ kind: 'retracted', words: 'It was never said.' })] })
  expect(JSON.stringify(editionsFeed(under))).toContain('Retracted: It was never said.')
})

it('says first of a sentence that it was retracted, dated by the notice, and which sentence a notice is on', () => {
  const retracted = notice({ kind: 'retracted', words: 'It was never said.' })
  const under = syndicated({}, { notices: [retracted] })
  const entry = pointFeed(under, point, []).entries.find(({ title }) => title.includes('outside NATO'))
  expect(entry).toMatchObject({ title: expect.stringMatching(/^Retracted: Ukraine/), updated: retracted.at })
  expect(entry?.text).toMatch(/^Retracted: It was never said\./)
  expect(
    correctionsFeed(under)
      .entries.map(({ title }) => title)
      .sort(),
  ).toEqual([
    'Corrected: Ukraine would stay outside NATO & its {allies}.',
    'Retracted: Ukraine would stay outside NATO & its {allies}.',
    'Withdrawn: It was so.',
  ])
})

it('dates a sentence anew when a passage under it was taken down', () => {
  const gone = notice({ targetKind: 'passage', targetId: 'a1' })
  const [newest] = pointFeed(syndicated({}, { notices: [gone] }), point, []).entries
  expect(newest?.updated).toBe(gone.at)
})

it('names no host when none was given', () => {
  for (const kind of ['atom', 'rss', 'json'] as const) {
    const written = writeFeed(kind, editionsFeed(syndicated({}, { origin: '' })), {
      origin: '',
      self: '/feed.xml',
    })
    expect(written).not.toMatch(/https?:\/\/(?!www\.w3\.org|jsonfeed\.org)/)
  }
})

it('tells nothing of sentences that stood elsewhere', async () => {
  const ledger = [{ kind: 'withdrawal', statement: 's9', edition: 2 }] as unknown as PublicLedgerEntry[]
  const earlier = {
    points: [point],
    statements: [{ ...testStatement, id: 's9', home: { kind: 'plan', slug: 'plan' } }],
  }
  const snapshot = { ...publication().snapshot, ledger }
  expect(await withdrawalsOf(snapshot, point, async () => earlier as unknown as Snapshot)).toEqual([])
})

it('counts the new sentences of an edition that has very many, and tells every other change', () => {
  const added = Array.from({ length: 170 }, (_, ordinal) => ({
    edition: 3,
    ordinal,
    kind: 'addition',
    statement: `new${ordinal}`,
    furniture: null,
    before: '',
    after: `Sentence ${ordinal}.`,
    reason: '',
    approvedBy: [],
  }))
  const [newest] = editionsFeed(syndicated({ ledger: [...added, ...publication().snapshot.ledger] })).entries
  expect(newest?.text).toContain('170 sentences')
  expect(newest?.text).not.toContain('Sentence 5.')
  expect(newest?.text).toContain('It was so.')
})

it('has an entry for an edition in which no sentence changed', () => {
  const { entries } = editionsFeed(syndicated({ ledger: [] }))
  expect(entries.map(({ title }) => title)).toEqual(['Edition 3', 'Edition 2', 'Edition 1'])
  expect(entries[0]?.text).toContain('No sentence changed')
})

it('reads an edition once for all that was withdrawn after it, however often it is asked', async () => {
  const gone = (statement: string) => ({ kind: 'withdrawal', statement, edition: 2 })
  const ledger = [gone('s8'), gone('s9')] as unknown as PublicLedgerEntry[]
  const there = (id: string) => ({ ...testStatement, id, home: { kind: 'point', slug: point.slug } })
  const earlier = { points: [point], statements: [there('s8'), there('s9')] } as unknown as Snapshot
  let reads = 0
  const editionOf = async () => {
    reads += 1
    return earlier
  }
  const snapshot = { ...publication().snapshot, ledger }
  await withdrawalsOf(snapshot, point, editionOf)
  expect((await withdrawalsOf(snapshot, point, editionOf)).map(({ id }) => id)).toEqual(['s8', 's9'])
  expect(reads).toBe(1)
})
