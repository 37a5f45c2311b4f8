import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PublicNotice, Snapshot } from '@/lib/edition/model'
import { timeScale } from './diagrams/time-scale'
import { article, edition, notice, reference, statement } from './fixtures/edition'
import { dayNumber, extentOf, extentOfInstant, lastNamedDay } from './timeline-extent'
import { timelineMarks } from './timeline-marks'
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

test('it can be narrowed to a clock, a party or a point that has entries, and the style sheet knows each', () => {
  const css = readFileSync('components/reader/styles/timeline.css', 'utf8')
  const offered = [...html().matchAll(/<option value="([^"]+)"/g)].map(([, token]) => token)
  expect(offered).toEqual(expect.arrayContaining(['all', 'said', 'a1', 'p7']))
  for (const token of offered.slice(1)) expect(css).toContain(`[data-of~="${token}"]`)
})

test('what was taken down has no entry, and no date of it is told', () => {
  const taken = { targetKind: 'article' as const, targetId: 'talks-on-the-lake' }
  const drawn = html({ articles: [article()] }, [notice(taken)])
  expect(drawn).not.toContain('Talks on the lake')
  expect(html({}, [notice({ targetId: 'sRussia' })])).not.toContain('said-sRussia')
})
