import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARET_UNITS, type CaretUnit, caretAfter, caretSpan, sentenceAt } from './caret'

const text = 'One two. Three 👍🏽 four.\n\nSet aside.\n\nÉté, it’s “five”.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
/** The second block is folded away. */
const GROUND = [span('One two. Three 👍🏽 four.'), span('Été, it’s “five”.')]

/** Where the caret stops, each stop as a bar in the text, going on from the start or back from the end. */
function walk(unit: CaretUnit, by: 1 | -1): string {
  const stops: number[] = []
  let head = by > 0 ? 0 : text.length
  for (let next = head; stops.length < 99; head = next) {
    next = caretAfter(text, GROUND, head, unit, by)
    if (next === head) break
    stops.push(next)
  }
  const bars = [...stops].sort((a, b) => b - a)
  return bars.reduce((shown, at) => `${shown.slice(0, at)}|${shown.slice(at)}`, text)
}

describe('stops', () => {
  test.each([
    ['word', 1, 'One| two|. Three| 👍🏽 four|.\n\nSet aside.\n\nÉté|, it’s| “five|”.|'],
    ['word', -1, '|One |two. |Three 👍🏽 |four.\n\nSet aside.\n\n|Été, |it’s “|five”.'],
    ['sentence', 1, 'One two.| Three 👍🏽 four.|\n\nSet aside.\n\nÉté, it’s “five”.|'],
    ['sentence', -1, '|One two. |Three 👍🏽 four.\n\nSet aside.\n\n|Été, it’s “five”.'],
    ['paragraph', 1, 'One two. Three 👍🏽 four.\n\nSet aside.\n\n|Été, it’s “five”.|'],
    ['paragraph', -1, '|One two. Three 👍🏽 four.\n\nSet aside.\n\n|Été, it’s “five”.'],
    ['text', 1, `${text}|`],
    ['text', -1, `|${text}`],
  ] as const)('%s by %d', (unit, by, wanted) => expect(walk(unit, by)).toBe(wanted))
})

test('a character is what a person sees as one, and what is folded away is jumped over', () => {
  const thumb = text.indexOf('👍🏽')
  expect(caretAfter(text, GROUND, thumb, 'character', 1)).toBe(thumb + '👍🏽'.length)
  expect(caretAfter(text, GROUND, thumb + '👍🏽'.length, 'character', -1)).toBe(thumb)
  const [first, second] = GROUND
  expect(caretAfter(text, GROUND, first?.end ?? 0, 'character', 1)).toBe(second?.start)
  expect(caretAfter(text, GROUND, second?.start ?? 0, 'character', -1)).toBe(first?.end)
})

test('wherever it stands and however it moves, it goes its way and stays on its ground', () => {
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.constantFrom(...CARET_UNITS),
      fc.constantFrom<1 | -1>(1, -1),
      (head, unit, by) => {
        const next = caretAfter(text, GROUND, head, unit, by)
        expect(GROUND.some(({ start, end }) => start <= next && next <= end)).toBe(true)
        const onGround = GROUND.some(({ start, end }) => start <= head && head <= end)
        if (onGround) expect(by * (next - head)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})

test('in a text without ground it stays', () => {
  expect(caretAfter(text, [], 3, 'word', 1)).toBe(3)
  expect(sentenceAt(text, [], 3)).toBeNull()
})

test('what is selected, and the sentence at a place', () => {
  expect(caretSpan({ anchor: 9, head: 4 })).toEqual({ start: 4, end: 9 })
  const sentence = (words: string) => {
    const found = sentenceAt(text, GROUND, text.indexOf(words))
    return found && text.slice(found.start, found.end)
  }
  expect([sentence('two'), sentence('Three'), sentence('five')]).toEqual([
    'One two.',
    'Three 👍🏽 four.',
    'Été, it’s “five”.',
  ])
})
