import { describe, expect, it } from 'vitest'
import { fieldsChange, type SingleChange } from './change'
import type { HistoryEntry } from './history'
import { type AnnotationFields, type AnnotationView, EMPTY_ANNOTATION } from './model'
import { besideWords, didWords, inRow, isAnotherChoice, type Meeting, meet, metEntry } from './overtaken'

const view = (fields: Partial<AnnotationFields> = {}, more: Partial<AnnotationView> = {}) =>
  ({
    id: 'a',
    rowVersion: 1,
    fields: { ...EMPTY_ANNOTATION, ...fields },
    spans: [{ start: 1, end: 5, exact: 'word' }],
    uses: [],
    suspect: false,
    ...more,
  }) as unknown as AnnotationView
const about = (before: readonly string[], after: readonly string[]): SingleChange => ({
  kind: 'fields',
  id: 'a',
  before: { targets: before },
  after: { targets: after },
})
const waysOf = (meeting: Meeting) => {
  if (meeting.how === 'so-already' || !meeting.ways) throw new Error('no fields met')
  return meeting.ways
}
const named = (id: string) => ({ p1: 'point 1', p28: 'point 28' })[id] ?? id

describe('two change the same annotation in place', () => {
  const seen = view()

  it('two additions go together, and it is told who added what', () => {
    const met = meet(about([], ['p28']), seen, view({ targets: ['p1'] }), false)
    expect(met).toMatchObject({ how: 'go-on', changes: [about(['p1'], ['p1', 'p28'])] })
    expect(didWords(waysOf(met), named)).toBe('added point 1')
    expect(besideWords(waysOf(met))).toBe('yours is added to it')
  })

  it('what I take off goes, and what they added stays', () => {
    const met = meet(about(['p28'], []), view({ targets: ['p28'] }), view({ targets: ['p1', 'p28'] }), false)
    expect(met).toMatchObject({ how: 'go-on', changes: [about(['p1', 'p28'], ['p1'])] })
    expect(besideWords(waysOf(met))).toBe('yours is done beside it')
  })

  it('other fields are theirs and stay', () => {
    const met = meet(about([], ['p28']), seen, view({ voice: 'paraphrase' }), false)
    expect(met).toMatchObject({ how: 'go-on', changes: [about([], ['p28'])] })
    expect(didWords(waysOf(met), named)).toBe('set “Voice” to paraphrase')
    expect(besideWords(waysOf(met))).toBe('that stays')
  })

  it('a value that both changed is chosen by a person', () => {
    const change: SingleChange = { kind: 'fields', id: 'a', before: { note: '' }, after: { note: 'Mine.' } }
    expect(meet(change, seen, view({ note: 'Theirs.' }), false)).toMatchObject({ how: 'choose' })
    expect(meet(change, seen, view({ note: 'Mine.' }), false)).toEqual({ how: 'so-already' })
  })

  it('what they typed is quoted, and what they emptied is said so', () => {
    const theirs = view({ note: 'Third note by Ben.', voice: 'paraphrase' })
    expect(didWords(waysOf(meet(about([], ['p28']), view({ chain: 'via Ana' }), theirs, false)), named)).toBe(
      'set “Voice” to paraphrase, emptied “Via whom” and set “Note” to “Third note by Ben.”',
    )
  })

  it('what was chosen is told from the change itself', () => {
    const change: SingleChange = { kind: 'fields', id: 'a', before: { note: '' }, after: { note: 'Mine.' } }
    const ways = waysOf(meet(change, seen, view({ note: 'Theirs.', voice: 'paraphrase' }), true))
    expect(isAnotherChoice('mine', ways)).toBe(false)
    expect(isAnotherChoice(ways.mine, ways)).toBe(false)
    expect(isAnotherChoice({ ...ways.mine, voice: 'paraphrase' }, ways)).toBe(true)
  })

  it('an undo asks wherever the same was touched since, and only there', () => {
    const undo = about(['p28'], [])
    expect(meet(undo, view({ targets: ['p28'] }), view({ targets: ['p1', 'p28'] }), true)).toMatchObject({
      how: 'choose',
    })
    expect(
      meet(undo, view({ targets: ['p28'] }), view({ targets: ['p28'], note: 'Theirs.' }), true),
    ).toMatchObject({ how: 'go-on' })
    // Also where what they did is shown already.
    const shown = view({ targets: ['p1', 'p28'] })
    expect(meet(undo, shown, shown, true)).toMatchObject({ how: 'choose' })
  })

  it('a voice is not taken back under a speaker that somebody has set since', () => {
    const voiced = view({ voice: 'paraphrase' })
    const undo = fieldsChange('a', voiced.fields, EMPTY_ANNOTATION) as SingleChange
    const now = view({ voice: 'paraphrase', speakerId: 'p' })
    for (const shown of [voiced, now])
      expect(meet(undo, shown, now, true)).toMatchObject({ how: 'choose', ways: { theirs: now.fields } })
  })

  it('what they deleted is brought back only by a decision', () => {
    expect(meet(about([], ['p28']), seen, null, false)).toEqual({
      how: 'choose',
      ways: null,
      changes: [{ kind: 'created', id: 'a' }, about([], ['p28'])],
    })
    expect(meet({ kind: 'deleted', id: 'a' }, seen, null, true)).toEqual({ how: 'so-already' })
  })

  it('what they changed is deleted only by a decision', () => {
    const gone: SingleChange = { kind: 'deleted', id: 'a' }
    expect(meet(gone, seen, view({ note: 'Theirs.' }, { rowVersion: 2 }), false).how).toBe('choose')
    expect(meet(gone, seen, seen, false).how).toBe('go-on')
  })

  it('two passages never go together', () => {
    const [mine, theirs] = [[{ start: 1, end: 9 }], [{ start: 0, end: 5, exact: 'words' }]]
    const change: SingleChange = { kind: 'passage', id: 'a', before: seen.spans, after: mine }
    expect(meet(change, seen, view({}, { spans: theirs }), false)).toMatchObject({
      how: 'choose',
      changes: [{ kind: 'passage', before: theirs, after: mine }],
    })
    expect(meet(change, seen, seen, false).how).toBe('go-on')
  })
})

describe('how it bears on a statement', () => {
  const use = (bearing: string | null) =>
    view({}, { uses: (bearing ? [{ revisionId: 'r', bearing }] : []) as unknown as AnnotationView['uses'] })
  const change: SingleChange = {
    kind: 'bearing',
    id: 'a',
    revisionId: 'r',
    before: 'supports',
    after: 'context',
  }

  it.each([
    ['context', 'so-already'],
    ['supports', 'go-on'],
    ['disputes', 'choose'],
    [null, 'choose'],
  ] as const)('they left it at %s: %s', (bearing, how) => {
    expect(meet(change, use('supports'), use(bearing), false).how).toBe(how)
  })

  it('taken off by them it is attached again only by a decision', () => {
    expect(meet(change, use('supports'), use(null), false)).toMatchObject({
      changes: [{ kind: 'attached', revisionId: 'r', bearing: 'context' }],
    })
    const off: SingleChange = { kind: 'detached', id: 'a', revisionId: 'r', bearing: 'supports' }
    expect(meet(off, use('supports'), use(null), true).how).toBe('so-already')
    expect(meet(off, use('supports'), use('disputes'), true).how).toBe('choose')
  })
})

it('who was faster is whoever last touched what the change is about', () => {
  const entry = (by: string, fields: Partial<AnnotationFields>) =>
    ({
      by,
      what: 'changed',
      evidence: null,
      fields: { before: EMPTY_ANNOTATION, after: { ...EMPTY_ANNOTATION, ...fields } },
    }) as unknown as HistoryEntry
  const entries = [entry('Cleo', { note: 'Later.' }), entry('Bea', { targets: ['p1'] })]
  const now = view({ targets: ['p1'] })
  const change = about([], ['p28'])
  const ways = waysOf(meet(change, view(), now, false))
  expect(metEntry(change, now, entries, ways, null)?.by).toBe('Bea')
  expect(metEntry(change, null, entries, ways, null)).toBeNull()
})

it('puts words in a row', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inRow)).toEqual(['', 'a', 'a and b', 'a, b and c'])
})
