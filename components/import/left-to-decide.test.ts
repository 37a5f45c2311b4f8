import { expect, test } from 'vitest'
import { readArticle } from '@/lib/import/pipeline'
import { firstDecisions } from '@/lib/import-draft/decide'
import { accept, acceptAll, afterDeciding, leftToDecide, refuse, stepFrom } from './left-to-decide'

// Of our own writing: a word that a link took with it, then a glued paragraph, then a line of the site.
const DOCUMENT = `Harbour council weighs a longer quay

has long spoken for the longer quay, and the council wants to settle its dispute with . It will vote in May.

The council met on Monday to weigh the plan.The mayor said the quay would be ready by spring, and that the money was there.

Read More`

function decisions() {
  const reading = readArticle({ bytes: new TextEncoder().encode(DOCUMENT) })
  if (reading.outcome !== 'good') throw new Error(reading.reason)
  return firstDecisions(reading)
}

test('what is proposed comes in the order in which a person reads, whatever its kind', () => {
  const places = leftToDecide(decisions()).map(({ it }) => [it.blockIndex, it.start])
  expect(places.length).toBeGreaterThan(2)
  expect(places).toEqual([...places].sort(([a, b], [c, d]) => a! - c! || b! - d!))
})

test('steps end at the ends, and from none lead to the first or the last', () => {
  const items = leftToDecide(decisions())
  const ids = items.map(({ it }) => it.id)
  expect(stepFrom(items, null, 1)).toBe(ids[0])
  expect(stepFrom(items, null, -1)).toBe(ids.at(-1))
  expect(stepFrom(items, ids[0]!, 1)).toBe(ids[1])
  expect(stepFrom(items, ids[0]!, -1)).toBe(ids[0])
  expect(stepFrom(items, ids.at(-1)!, 1)).toBe(ids.at(-1))
  expect(stepFrom([], null, 1)).toBeNull()
})

test('deciding one leads to the next, and from the last to the one before', () => {
  const items = leftToDecide(decisions())
  const ids = items.map(({ it }) => it.id)
  expect(afterDeciding(items, ids[0]!)).toBe(ids[1])
  expect(afterDeciding(items, ids.at(-1)!)).toBe(ids.at(-2))
  expect(afterDeciding(items.slice(0, 1), ids[0]!)).toBeNull()
})

test('accepted or refused, each one is decided and the others keep their ids', () => {
  const before = decisions()
  const [first, ...rest] = leftToDecide(before)
  const others = rest.map(({ it }) => it.id)
  expect(leftToDecide(accept(before, first!)).map(({ it }) => it.id)).toEqual(others)
  expect(leftToDecide(refuse(before, first!)).map(({ it }) => it.id)).toEqual(others)
  expect(leftToDecide(acceptAll(before))).toEqual([])
})
