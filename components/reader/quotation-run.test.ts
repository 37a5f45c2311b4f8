import { expect, test } from 'vitest'
import type { PublicProof } from '@/lib/edition/model'
import { proof } from './fixtures/edition'
import { closes, opens, quotationRuns } from './quotation-run'

const speaker = { name: 'Ivan Petrenko', slug: 'ivan-petrenko', office: '' }
const said = (exact: string, start = 0, over: Partial<PublicProof> = {}) =>
  proof({
    voice: 'direct_speech',
    speaker,
    spans: [{ before: '', exact, after: '', start, end: start + exact.length, blockKind: 'paragraph' }],
    ...over,
  })
const runs = (...all: PublicProof[]) => quotationRuns(all, (one) => one).map(({ length }) => length)

test.each<[string, boolean, boolean]>([
  ['“All of it.”', true, true],
  ['“Its beginning', true, false],
  ['and its end,”', false, true],
  ['‘So it is,’', true, true],
  ['It’s the middle', false, false],
])('%s: opens %s, closes %s', (words, opening, closing) => {
  expect([opens(said(words)), closes(said(words))]).toEqual([opening, closing])
})

test('a mark that stands in the words around counts', () => {
  const [span] = said('It is so').spans
  expect(opens({ spans: [{ ...span!, before: 'He said: “' }] })).toBe(true)
  expect(closes({ spans: [{ ...span!, after: '”, he said' }] })).toBe(true)
})

test('what goes on after a cut is one quotation', () => {
  expect(runs(said('“Its beginning', 0), said('and its end.”', 40))).toEqual([2])
})

test('a quotation that was closed does not go on', () => {
  expect(runs(said('“One.”', 0), said('two.”', 40))).toEqual([1, 1])
})

test('another speaker, article or version is another quotation, and so is what is opened anew far away', () => {
  const first = said('“Its beginning', 0)
  expect(runs(first, said('its end.”', 40, { article: 'another' }))).toEqual([1, 1])
  expect(runs(first, said('its end.”', 40, { version: 2 }))).toEqual([1, 1])
  expect(runs(first, said('its end.”', 40, { speaker: { ...speaker, name: 'Olha' } }))).toEqual([1, 1])
  expect(runs(first, said('“Another one.”', 400))).toEqual([1, 1])
})
