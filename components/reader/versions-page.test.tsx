import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type {
  PublicAlignment,
  PublicNotice,
  PublicPlanVersion,
  PublicReading,
  Snapshot,
} from '@/lib/edition/model'
import { edition, notice, statement } from './fixtures/edition'
import { VersionPage } from './version-page'
import { baseText, pointRows } from './version-rows'
import { VersionsPage } from './versions-page'
import { viewOf } from './view'

const text = (slug: string, over: Partial<PublicPlanVersion> = {}): PublicPlanVersion => ({
  ...edition().planVersions[0]!,
  slug,
  title: `Text ${slug}`,
  versionKind: 'draft',
  ...over,
})
const provision = (planVersion: string, number: number, point: string | null) => ({
  key: `${planVersion}/${number}`,
  planVersion,
  number: String(number),
  ordinal: number,
  point,
})
const alignment = (over: Partial<PublicAlignment>): PublicAlignment => ({
  id: 'x1',
  planVersion: 'later',
  from: 'first/6',
  to: 'later/4',
  alignmentKind: 'changed',
  proposed: false,
  byMachine: false,
  confirmedBy: ['Demo editor B'],
  confirmedAt: null,
  ...over,
})
const POINTS = edition().points
const LATER = 'The 20 points would set the limit at 800,000 people.'

function view(over: Partial<Snapshot> = {}, notices: readonly PublicNotice[] = []) {
  const base = edition()
  const snapshot = edition({
    planVersions: [
      text('first', { seenWhole: true }),
      text('later', { ordinal: 2, title: 'Draft of 20 points' }),
    ],
    provisions: [
      ...POINTS.map(({ number, slug }) => provision('first', number, slug)),
      provision('later', 4, 'size-of-the-armed-forces'),
      provision('later', 10, null),
    ],
    alignments: [alignment({})],
    statements: [
      ...base.statements,
      statement({
        id: 'sLater',
        home: { kind: 'plan_version', slug: 'later' },
        provision: 'later/4',
        wording: LATER,
      }),
    ],
    ...over,
  })
  return viewOf(snapshot, notices, { base: '', latest: 2 })
}
const html = (...given: Parameters<typeof view>) =>
  renderToStaticMarkup(<VersionsPage view={view(...given)} />)
const words = (drawn: string) => drawn.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the text whose provisions are the points is the one that has most of them', () => {
  expect(baseText(view())?.slug).toBe('first')
})

test('a point stands beside what became of it, with our sentence and what binds differently', () => {
  const drawn = words(html())
  expect(drawn).toContain('number 4 changed')
  expect(drawn).toContain(LATER)
  expect(drawn).toContain('number: “600,000” only in Text first; “800,000” only in Draft of 20 points')
  expect(drawn).toContain('Our sentences compared, not the texts.')
})

test('texts that were not seen whole are named once, not at every point', () => {
  const drawn = words(html())
  expect(drawn.split('Not seen whole: Draft of 20 points.')).toHaveLength(2)
  expect(drawn).not.toContain('Not seen in')
})

test('a text has a column or is named as one of which nothing is known at a point, never both', () => {
  const on = view()
  for (const text of on.snapshot.planVersions.slice(1)) {
    const drawn = html()
    const unknown = words(drawn).match(/nothing is known at any one point: ([^.]+)\./)?.[1] ?? ''
    const column = drawn.includes(`<th scope="col"><a href="${on.paths.version(text.slug)}"`)
    expect(unknown.includes(text.title)).toBe(!column)
  }
})

test('what nobody confirmed says so, and who proposed it', () => {
  expect(html()).not.toContain('not confirmed')
  expect(html({ alignments: [alignment({ proposed: true, byMachine: true })] })).toContain(
    'proposed by the machine, not confirmed',
  )
})

const dropped = alignment({ id: 'x2', from: 'first/9', to: null, alignmentKind: 'dropped' })

test('where a text was not seen whole nothing is said to be dropped from it', () => {
  const drawn = html({ alignments: [alignment({}), dropped] })
  expect(drawn).not.toContain('dropped')
  expect(drawn).toContain('not seen')
})

test('a provision missing from a text that was seen whole is said to be dropped', () => {
  const seen = [text('first', { seenWhole: true }), text('later', { ordinal: 2, seenWhole: true })]
  const over = { planVersions: seen, alignments: [dropped] }
  expect(html(over)).toContain('dropped: it is not in the text')
  const later = seen[1]!
  expect(renderToStaticMarkup(<VersionPage view={view(over)} version={later} />)).toContain(
    'Provisions said to be dropped in this text',
  )
})

test('what is new in a text answers to no point', () => {
  const fresh = alignment({ id: 'x3', from: null, to: 'later/10', alignmentKind: 'new' })
  expect(words(html({ alignments: [fresh] }))).toContain(
    'New in: Draft of 20 points number 10 new in this text',
  )
})

test('a drawing has a name and says in words what its threads show', () => {
  const drawn = html()
  expect(drawn).toContain(
    '<title id="threads-later">How provisions of “Text first” stand in “Draft of 20 points”',
  )
  expect(drawn).toContain('6 → 4 changed')
})

test('an edition of old, which knows of no provisions, still shows its texts and what they say of points', () => {
  const old = viewOf(edition(), [], { base: '', latest: 2 })
  expect(pointRows(old)).toHaveLength(28)
  expect(renderToStaticMarkup(<VersionsPage view={old} />)).toContain('Text of 19 points')
})

test('a sentence that was taken down is neither shown nor compared', () => {
  const drawn = html({}, [notice({ targetId: 'sLater' })])
  expect(drawn).not.toContain('800,000')
  expect(drawn).toContain('A sentence that was taken down.')
})

test('the page of a text has its provisions with their sentences once each, and the threads to other texts', () => {
  const on = view()
  const drawn = renderToStaticMarkup(<VersionPage view={on} version={on.snapshot.planVersions[1]!} />)
  expect(drawn).toContain('Provision 4')
  expect(drawn.split('id="statement-sLater"')).toHaveLength(2)
  expect(words(drawn)).toContain('From Text first, number 6 : changed · confirmed by Demo editor B')
  const ids = [...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test('a text that is only described says so', () => {
  const old = viewOf(edition(), [], { base: '', latest: 2 })
  const drawn = renderToStaticMarkup(<VersionPage view={old} version={old.snapshot.planVersions[0]!} />)
  expect(drawn).toContain('its text was not seen, and none of its provisions is known')
})

const read = (over: Partial<PublicReading>): PublicReading => ({
  id: 'r1',
  provision: 'later/10',
  source: {
    kind: 'passage',
    article: 'talks-on-the-lake',
    passage: 'p1',
    origin: { kind: 'own_reporting', name: '' },
  },
  form: 'quoted',
  words: 'trade without duties',
  language: 'en',
  rendering: 'original',
  locator: '',
  checkedBy: ['Demo editor B'],
  checkedAt: '2026-11-20T09:30:00.000Z',
  ...over,
})

test('what is printed for a provision stands at it on the page of its text, tied to a point or not', () => {
  const readings = [read({}), read({ id: 'r2', provision: 'later/4', words: 'a limit of 800,000' })]
  const on = view({ readings })
  const drawn = renderToStaticMarkup(<VersionPage view={on} version={on.snapshot.planVersions[1]!} />)
  const [, four = '', ten = ''] = drawn.split('class="provision"')
  expect(four).toContain('a limit of 800,000')
  expect(ten).toContain('trade without duties')
  expect(words(ten)).toContain('Who printed what for provision 10: 1 publication')
})

test('a text that is only described does not say that its provisions are unknown above what others print', () => {
  const described = text('later', { ordinal: 2, versionKind: 'described_only' })
  const on = view({ planVersions: [text('first'), described], readings: [read({})] })
  const drawn = renderToStaticMarkup(<VersionPage view={on} version={described} />)
  expect(drawn).toContain('known only from what others print of them')
  expect(drawn).not.toContain('none of its provisions')
})
