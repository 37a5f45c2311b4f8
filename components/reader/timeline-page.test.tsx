import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicNotice, Snapshot } from '@/lib/edition/model'
import { timeScale } from './diagrams/time-scale'
import { article, edition, notice, reference, statement } from './fixtures/edition'
import { partyOfSpeaker } from './party-people'
import { dayNumber, extentOf, extentOfInstant, lastNamedDay } from './timeline-extent'
import { timelineMarks, together } from './timeline-marks'
import { TimelinePage } from './timeline-page'
import { viewOf } from './view'

const view = (over: Partial<Snapshot> = {}, notices: readonly PublicNotice[] = []) =>
  viewOf(edition(over), notices, { base: '', latest: 2 })
const html = (over: Partial<Snapshot> = {}, notices: readonly PublicNotice[] = []) =>
  renderToStaticMarkup(<TimelinePage view={view(over, notices)} />)
const date = (edtf: string, method: 'stated' | 'inferred' = 'stated') => ({
  edtf,
  words: edtf,
  method,
  basis: '',
})
const event = (over: object) => ({
  kind: 'event' as const,
  slug: 'talks',
  title: 'Talks',
  words: {},
  date: date('2025-11-23'),
  ...over,
})

test('the three clocks are told apart: what happened, what was published and what was captured', () => {
  const lanes = new Map(timelineMarks(view()).map(({ key, lane }) => [key, lane]))
  expect(lanes.get('event-geneva')).toBe('said')
  expect(lanes.get('said-sRussia')).toBe('said')
  expect(lanes.get('published-talks-on-the-lake')).toBe('published')
  expect(lanes.get('captured-talks-on-the-lake-1')).toBe('captured')
})

test('a source that many sentences name stands once and says how many it carries', () => {
  const one = reference({ id: 'r-a' })
  const marks = timelineMarks(
    view({
      statements: [statement({ references: [one] }), statement({ references: [{ ...one, id: 'r-b' }] })],
    }),
  )
  expect(marks.filter(({ what }) => what === 'source')).toMatchObject([{ carries: 2 }])
})

test('a date is drawn over all the days it may mean, with soft ends where it is only about right', () => {
  expect(extentOf(date('2025-11'))).toMatchObject({
    from: dayNumber('2025-11-01'),
    to: dayNumber('2025-11-30'),
  })
  expect(extentOf(date('2025-11-29~', 'inferred'))).toMatchObject({
    softStart: true,
    softEnd: true,
    inferred: true,
  })
  expect(extentOf(date('2025-11-20/..'))).toMatchObject({ softStart: false, softEnd: true })
  expect(extentOf(date(''))).toBeNull()
})

test('long stretches without entries are cut out, and later days are never drawn before earlier ones', () => {
  const extents = ['2025-02-12', '2025-11-21', '2026-11-20'].map((day) => extentOfInstant(`${day}T00:00:00Z`))
  const scale = timeScale(extents, 700)
  expect(scale.columns.filter(({ kind }) => kind === 'cut')).toHaveLength(2)
  const drawn = ['2025-02-12', '2025-02-20', '2025-11-21', '2026-11-20', '2026-11-30'].map((day) =>
    scale.x(dayNumber(day)),
  )
  expect(drawn).toEqual([...drawn].sort((a, b) => a - b))
  expect(scale.x(dayNumber('2026-12-01'))).toBeCloseTo(700)
})

test('a date that nothing supports is printed in the source’s own words, as a quotation', () => {
  const drawn = html({
    events: [event({ date: { ...date(''), words: 'date not established' }, dateWords: 'last Friday' })],
  })
  expect(drawn).toContain('Date in the source’s words only:')
  expect(drawn).toContain('<q>last Friday</q>')
  expect(drawn).toContain('Without a date that a source supports')
})

test('it says where knowledge ends, in words and in the drawing', () => {
  expect(lastNamedDay('Nothing after 22 February 2026.')).toBe(dayNumber('2026-02-22'))
  const drawn = html()
  expect(drawn).toContain('Knowledge ends: 22 February 2026')
  expect(drawn).toContain('We have found no dependable source after 22 February 2026')
})

test('the drawing has a name and a text, and everything in it stands in the list', () => {
  const drawn = html()
  expect(drawn).toMatch(/<svg[^>]*role="img" aria-labelledby="timeline-chart-title timeline-chart-text"/)
  const keys = timelineMarks(view()).map(({ key }) => key)
  for (const key of keys) expect(drawn).toContain(`id="${key}"`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('it can be narrowed by clock, party and point, and a choice says no number that another choice makes untrue', () => {
  const drawn = html()
  const offered = [...drawn.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value)
  expect(offered).toEqual(expect.arrayContaining(['said', 'russia', '7']))
  const marks = timelineMarks(view())
  expect(drawn).toContain('value="russia">Russia</option>')
  expect(drawn.match(/<li[^>]*data-of=/g)).toHaveLength(marks.length)
})

test('a row of links leads to each month of the list', () => {
  const drawn = html()
  const linked = [...drawn.matchAll(/href="#(month-[^"]+)"/g)].map(([, id]) => id)
  expect(linked.length).toBeGreaterThan(1)
  for (const id of linked) expect(drawn).toContain(`id="${id}"`)
})

test('an event that names a party, or somebody in its office, is an event of that party', () => {
  const parties = [
    ...edition().parties,
    { kind: 'party' as const, slug: 'united-kingdom', title: 'United Kingdom', words: {} },
  ]
  const people = [
    {
      kind: 'person' as const,
      slug: 'vladimir-putin',
      title: 'Vladimir Putin',
      words: {},
      offices: [{ title: 'President of Russia', start: '', end: '' }],
    },
  ]
  const events = [event({ slug: 'call', title: 'Call of the UK with President Putin' })]
  const [call] = timelineMarks(view({ parties, people, events })).filter(({ what }) => what === 'event')
  expect(call!.of).toEqual(expect.arrayContaining(['party=united-kingdom', 'party=russia']))
})

test('an envoy to a party is nobody of that party’s', () => {
  const of = (office: string) => partyOfSpeaker(view(), { name: 'Ann', slug: null, office })?.slug
  expect(of('Special envoy to Ukraine')).toBeUndefined()
  expect(of('Foreign minister of Ukraine')).toBe('ukraine')
})

test('a text that an event tells of, and a sentence of that day by its speaker, stand in the event’s entry', () => {
  const speaker = { name: 'Ann Lake', slug: 'ann-lake', office: '' }
  const ann = { kind: 'person' as const, slug: 'ann-lake', title: 'Ann Lake', words: {}, offices: [] }
  const statements = [
    statement({
      id: 's1',
      home: { kind: 'event', slug: 'talks' },
      shownAt: [{ kind: 'plan_version', slug: 'paper' }],
      speaker,
    }),
    statement({ id: 's2', wording: 'On that day.', asOf: date('2025-11-23'), speaker }),
    statement({ id: 's3', wording: 'Another day.', asOf: date('2025-11-24'), speaker }),
  ]
  const paper = {
    kind: 'plan_version' as const,
    slug: 'paper',
    title: 'The paper',
    words: {},
    ordinal: 1,
    versionKind: 'draft' as const,
    author: '',
    date: date('2025-11-23'),
    extentSeen: '',
  }
  const own = { statements, events: [event({})], planVersions: [paper], people: [ann] }
  const keys = timelineMarks(view(own)).map(({ key }) => key)
  expect(keys).toContain('event-talks')
  expect(keys).not.toContain('plan_version-paper')
  expect(keys).not.toContain('said-s2')
  expect(keys).toContain('said-s3')
  const entry = html(own).split('id="event-talks"')[1]!.split('id="said-s3"')[0]
  expect(entry).toContain('The paper')
  expect(entry).toContain('On that day.')
})

test('what has one clock, kind and date stands beneath one date', () => {
  const sources = ['One', 'Two'].map((outlet) =>
    reference({ id: outlet, outlet, url: `https://${outlet}.example` }),
  )
  const marks = timelineMarks(view({ statements: [statement({ references: sources })] }))
  const [group] = together(marks).filter((entry) => entry[0]!.what === 'source')
  expect(group).toHaveLength(2)
})

test('words that come from an address are told as such, and are no description of ours', () => {
  const drawn = (titleKind: 'slug' | 'description') =>
    html({ statements: [statement({ references: [reference({ titleKind, title: 'words of it' })] })] })
  expect(drawn('slug')).toContain('words of its address:')
  expect(drawn('description')).toContain('described by us:')
})

test('what was taken down has no entry, and no date of it is told', () => {
  const taken = { targetKind: 'article' as const, targetId: 'talks-on-the-lake' }
  const drawn = html({ articles: [article()] }, [notice(taken)])
  expect(drawn).not.toContain('Talks on the lake')
  expect(html({}, [notice({ targetId: 'sRussia' })])).not.toContain('said-sRussia')
})
