import { describe, expect, test } from 'vitest'
import { calledOut, compareWords } from './compare-words'

const BEFORE = 'Ukraine would cap its army at 600,000 and must not join NATO.'
const AFTER = 'Ukraine would cap its armed forces at 800,000 and may join NATO.'
const text = (without: string) =>
  compareWords(BEFORE, AFTER)
    .filter(({ kind }) => kind !== without)
    .map((run) => run.text)
    .join('')

describe('comparing the words of two sentences', () => {
  test('gives both of them back whole', () => {
    expect(text('added')).toBe(BEFORE)
    expect(text('gone')).toBe(AFTER)
  })

  test('calls out numbers, modals and negations that differ, each on its own', () => {
    const called = compareWords(BEFORE, AFTER).filter(({ calls }) => calls)
    expect(called).toEqual([
      { kind: 'gone', text: '600,000', calls: 'number' },
      { kind: 'added', text: '800,000', calls: 'number' },
      { kind: 'gone', text: 'must', calls: 'modal' },
      { kind: 'added', text: 'may', calls: 'modal' },
      { kind: 'gone', text: 'not', calls: 'negation' },
    ])
  })

  test('calls out nothing that both sentences say', () => {
    expect(compareWords('It would not exceed 10.', 'It would not exceed 10.')).toEqual([
      { kind: 'same', text: 'It would not exceed 10.' },
    ])
  })

  test('tells something from nothing', () => {
    expect(compareWords('', 'New.')).toEqual([{ kind: 'added', text: 'New.' }])
    expect(compareWords('', '')).toEqual([])
  })
})

test.each([
  ['$100bn', 'number'],
  ['Two', 'number'],
  ["won't", 'negation'],
  ['can’t', 'negation'],
  ['Shall', 'modal'],
  ['peacetime', 'condition'],
  ['Only', 'condition'],
  ['army', undefined],
])('%s is called %s', (word, called) => {
  expect(calledOut(word)).toBe(called)
})
