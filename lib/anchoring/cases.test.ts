import { describe, expect, test } from 'vitest'
import { type AnchoringCase, CASES } from './cases'
import type { Case } from './corpus/case'
import { judge } from './corpus/judge'
import { describe as describePassage } from './describe'
import type { Span, TextLayout } from './model'
import { rebase } from './rebase'
import { resolve } from './resolve'

const MARKS = /\[\[|\]\]|\{\[|\]\}/g

/** A text without its marks, and what they marked. */
function unmarked(marked: string): { text: string; spans: Span[]; barriers: Span[] } {
  const found: Record<'[[' | '{[', Span[]> = { '[[': [], '{[': [] }
  let open = 0
  let removed = 0
  for (const { 0: mark, index } of marked.matchAll(MARKS)) {
    const at = index - removed
    removed += mark.length
    if (mark === '[[' || mark === '{[') open = at
    else found[mark === ']]' ? '[[' : '{['].push({ start: open, end: at })
  }
  return { text: marked.replace(MARKS, ''), spans: found['[['], barriers: found['{['] }
}

function read({ before, after, headline }: AnchoringCase) {
  const [old, now] = [unmarked(before), unmarked(after)]
  const layout: TextLayout = { barriers: old.barriers, ...(headline && { headlines: old.spans }) }
  return { old: old.text, now: now.text, spans: old.spans, places: now.spans, layout }
}

const cases = Object.entries(CASES)
const placesAsked = (one: AnchoringCase) => one.is.some((state) => state === 'placed' || state === 'changed')

describe.each(cases)('%s', (_, one) => {
  const { old, now, spans, places, layout } = read(one)

  test('described by its words, what stands beside them, and how often they stand', () => {
    const selectors = describePassage(old, spans, layout)
    expect(selectors.map(({ occurrences }) => occurrences)).toEqual(one.occurrences ?? spans.map(() => 1))
    for (const [index, { quote, position }] of selectors.entries()) {
      const { start, end } = spans[index] as Span
      expect(position).toMatchObject({ start, end })
      expect(quote.exact).toBe(old.slice(start, end))
      expect(old.slice(0, start).endsWith(quote.prefix)).toBe(true)
      expect(old.slice(end).startsWith(quote.suffix)).toBe(true)
      for (const barrier of layout.barriers ?? []) {
        expect(start - quote.prefix.length >= barrier.end || barrier.start >= start).toBe(true)
        expect(end + quote.suffix.length <= barrier.start || barrier.end <= end).toBe(true)
      }
    }
  })

  test('resolved to its state and its place', () => {
    const resolution = resolve(now, describePassage(old, spans, layout))
    expect(one.is).toContain(resolution.state)
    if (resolution.state === 'placed' || resolution.state === 'moved') {
      expect(one.is.some((state) => state === 'placed' || state === 'moved')).toBe(true)
      expect(resolution).toMatchObject({ spans: places, candidates: [] })
    } else {
      expect(resolution.spans).toEqual([])
    }
    if (resolution.state !== 'changed' || !placesAsked(one)) return
    expect(resolution.candidates[0]?.differences).not.toEqual([])
    const wanted: Case['expected'] = { verdict: 'changed', spans: places }
    const asked: Case = { id: '', kind: '', before: old, after: now, spans, expected: wanted }
    expect(judge(asked, resolution)).toMatchObject({ wrong: false, first: true })
  })

  test('rebased to the same', () => {
    const resolution = resolve(now, describePassage(old, spans, layout))
    expect(rebase(old, now, [spans], layout)).toEqual([resolution])
  })
})
