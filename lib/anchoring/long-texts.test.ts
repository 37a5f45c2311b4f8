import { describe, expect, test } from 'vitest'
import { describe as describePassage } from './describe'
import { resolve } from './resolve'
import { replaced, wordsAt } from './test-passages'

describe('a text of a million characters', () => {
  const SENTENCES = 15_000
  const houses = (n: number) => `On day ${n} the storm damaged ${n * 7} houses in the valley of the Sele.`
  const whole = Array.from({ length: SENTENCES }, (_, n) => houses(n)).join('\n\n')
  const start = whole.indexOf(houses(9_000))
  const span = { start, end: start + houses(9_000).length }
  const selectors = describePassage(whole, span)

  test('holds a passage that stands', () => {
    expect(whole.length).toBeGreaterThan(1_000_000)
    expect(resolve(`News.\n\n${whole}`, selectors)).toMatchObject({ state: 'placed', spans: [{ start: start + 7, end: span.end + 7 }] })
  })

  test('holds one that changed', () => {
    const changed = replaced(whole, span, houses(9_000).replace('63000', '64000'))
    const resolution = resolve(changed, selectors)
    expect(resolution.state).toBe('changed')
    expect(resolution.candidates[0]?.spans).toEqual([span])
  })

  test('has lost one that was deleted, though each of its sentences is like it', () => {
    expect(['missing', 'ambiguous']).toContain(resolve(replaced(whole, { start, end: span.end + 2 }, ''), selectors).state)
  })

  test('is read in bounded time even when it says one thing again and again', () => {
    const again = 'the plan '.repeat(111_112).trim()
    const middle = { start: 450_000, end: 450_008 }
    const described = describePassage(again, middle)
    expect(wordsAt(again, middle)).toBe('the plan')
    expect(resolve(`${again} the plan`, described).spans).toEqual([])
  })
}) // biome-ignore format: long lines of one idea
