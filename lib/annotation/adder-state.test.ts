import { expect, test } from 'vitest'
import { type AdderEvent, type AdderState, adderAfter } from './adder-state'
import { EMPTY_ANNOTATION } from './model'

const one = { start: 0, end: 5 }
const two = { start: 10, end: 15 }
const after = (...events: AdderEvent[]) => events.reduce<AdderState>(adderAfter, null)
const select = (...spans: { start: number; end: number }[]): AdderEvent => ({ type: 'selected', spans })

test('a selection opens it, another replaces it, letting go closes it', () => {
  expect(after(select(one))).toMatchObject({ spans: [one], touched: false })
  expect(after(select(one), select(two))).toMatchObject({ spans: [two] })
  expect(after(select(one), { type: 'let-go' })).toBeNull()
})

test('it may open with one of what is offered chosen, and only then', () => {
  const opened = after({ type: 'selected', spans: [one], takeFocus: true, pick: 0 })
  expect(opened).toMatchObject({ pick: 0, focusTurns: 1 })
  expect(adderAfter(opened, select(two))).toMatchObject({ pick: null })
})

test('once something is typed, selections no longer replace or close it', () => {
  const typed = after(select(one), { type: 'touched' }, select(two))
  expect(typed).toMatchObject({ spans: [one], other: [two] })
  expect(adderAfter(typed, { type: 'let-go' })).toBe(typed)
  expect(adderAfter(typed, { type: 'use-other', how: 'instead' })).toMatchObject({
    spans: [two],
    other: null,
  })
  expect(adderAfter(typed, { type: 'use-other', how: 'also' })).toMatchObject({
    spans: [one, two],
    other: null,
  })
})

test('the same words again are no other words', () => {
  expect(after(select(one), { type: 'touched' }, select(one))).toMatchObject({ other: null })
})

test('another passage is added, in text order', () => {
  expect(after(select(two), { type: 'add-another' }, select(one))).toMatchObject({
    spans: [one, two],
    adding: false,
  })
  const over = { start: 3, end: 12 }
  expect(after(select(one, two), { type: 'add-another' }, select(over))).toMatchObject({
    spans: [{ start: 0, end: 15 }],
  })
})

test('words that are selected still, when another passage is asked for, are not that one', () => {
  const added = after(select(one), { type: 'add-another' }, select(one), select(two))
  expect(added).toMatchObject({ spans: [one, two], adding: false, other: null })
})

test('a passage is taken out again, but the last one stays', () => {
  const both = after(select(one, two))
  const left = adderAfter(both, { type: 'without', at: 0 })
  expect(left).toMatchObject({ spans: [two], touched: true })
  expect(adderAfter(left, { type: 'without', at: 0 })).toBe(left)
})

test('whoever wants no further passage is back in the form with all that was chosen', () => {
  const adding = after(select(one), { type: 'add-another' })
  expect(adderAfter(adding, { type: 'stop-adding' })).toMatchObject({
    ...{ spans: [one], adding: false, touched: true, focusTurns: 1 },
  })
})

test('a selection that settles after a key has asked for the form takes nothing from it', () => {
  const asked = after({ type: 'selected', spans: [one], takeFocus: true, pick: 2 })
  expect(adderAfter(asked, select(one))).toBe(asked)
})

test('what was kept comes back and counts as typed', () => {
  const restored = after({ type: 'restored', spans: [one], fields: { ...EMPTY_ANNOTATION, note: 'kept' } })
  expect(restored).toMatchObject({ touched: true, kept: { note: 'kept' } })
  expect(adderAfter(restored, { type: 'closed' })).toBeNull()
})

test('each time the keyboard asks for the form it is told so, also for a second passage', () => {
  const byKey = (spans: (typeof one)[]): AdderEvent => ({ type: 'selected', spans, takeFocus: true })
  expect(after(select(one))).toMatchObject({ focusTurns: 0 })
  expect(after(byKey([one]))).toMatchObject({ focusTurns: 1 })
  expect(after(byKey([one]), { type: 'add-another' }, byKey([two]))).toMatchObject({ focusTurns: 2 })
  expect(after(byKey([one]), { type: 'touched' }, byKey([one]))).toMatchObject({ focusTurns: 2 })
})
