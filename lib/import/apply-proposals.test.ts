import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockSpans } from '@/lib/text/canonical-text'
import { applyProposals } from './apply-proposals'
import type { Reading } from './model'
import { readArticle } from './pipeline'

const FAULTY = [
  'Talks by the lake end early',
  'Read it here.The envoys met for $3 billion of aid. “It is over.”The war with . went on.',
  'The old hotel (Image: Wire)',
  'Read it there.Nobody did, for all that membership for is a dream.',
].join('\n')

function read(text: string): Reading {
  const outcome = readArticle({ bytes: Buffer.from(text) })
  if (outcome.outcome !== 'good') throw new Error(outcome.code)
  return outcome
}
const letters = (text: string) => text.replace(/\s/g, '')
const cautioned = ({ cautions, blocks }: Reading) =>
  cautions.map(({ blockIndex, start, end }) => blocks[blockIndex]?.text.slice(start, end))

test('nothing accepted changes nothing', () => {
  const reading = read(FAULTY)
  expect(applyProposals(reading, [])).toEqual(reading)
})
test('an accepted split makes two blocks and a new canonical text', () => {
  const reading = read(FAULTY)
  const split = reading.proposals.filter(({ kind }) => kind === 'split').map(({ id }) => id)
  const after = applyProposals(reading, split.slice(0, 1))
  expect(after.blocks.map(({ text }) => text).slice(1, 3)).toEqual([
    'Read it here.',
    'The envoys met for $3 billion of aid. “It is over.”The war with . went on.',
  ])
  expect(after.text).toContain('Read it here.\n\nThe envoys met')
  expect(after.proposals.map(({ id }) => id)).toEqual(
    reading.proposals.map(({ id }) => id).filter((id) => id !== split[0]),
  )
  expect(cautioned(after)).toEqual(cautioned(reading))
})
test('an accepted aside stays in the text and is no longer shown', () => {
  const reading = read(FAULTY)
  const after = applyProposals(reading, ['set_aside-2'])
  expect(after.blocks[2]).toMatchObject({ kind: 'caption', disposition: 'set_aside' })
  expect(after.text).toBe(reading.text)
  expect(after.assess.words).toBeLessThan(reading.assess.words)
})
test('an accepted caution no longer waits', () => {
  const reading = read(FAULTY)
  const [first] = reading.cautions
  const after = applyProposals(reading, [first?.id ?? ''])
  expect(after.cautions.map(({ needsAcceptance }) => needsAcceptance)).toEqual([
    false,
    ...reading.cautions.slice(1).map(() => true),
  ])
})
test('whatever is accepted, in whatever order, no word changes and every place still points at its words', () => {
  const reading = read(FAULTY)
  const ids = [...reading.proposals, ...reading.cautions].map(({ id }) => id)
  fc.assert(
    fc.property(fc.subarray(ids), fc.subarray(ids), (first, second) => {
      const after = applyProposals(applyProposals(reading, first), second)
      expect(after).toEqual(applyProposals(reading, [...first, ...second]))
      expect(letters(after.text)).toBe(letters(reading.text))
      expect(cautioned(after)).toEqual(cautioned(reading))
      const spans = blockSpans(after.blocks.map(({ text }) => text))
      expect(spans.map(({ start, end }) => after.text.slice(start, end))).toEqual(
        after.blocks.map(({ text }) => text),
      )
    }),
  )
})
