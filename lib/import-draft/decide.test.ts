import { expect, test } from 'vitest'
import type { Reading } from '@/lib/import/model'
import { readArticle } from '@/lib/import/pipeline'
import {
  acceptCaution,
  acceptProposals,
  changeBlock,
  finalImport,
  firstDecisions,
  refuseCaution,
  refuseProposal,
  sameWords,
  undecided,
} from './decide'

// Of our own writing, with faults of real ones: a glued paragraph and a word that a link took with it.
const DOCUMENT = `Harbour council weighs a longer quay

The council met on Monday to weigh the plan.The mayor said the quay would be ready by spring, and that the money was there.

has long spoken for the longer quay, and the council wants to settle its dispute with . It will vote on the matter in the second week of May.

Read More`

function read(): Reading {
  const reading = readArticle({ bytes: new TextEncoder().encode(DOCUMENT) })
  if (reading.outcome !== 'good') throw new Error(reading.reason)
  return reading
}

test('before anything is decided the headline is found and the rest waits', () => {
  const decisions = firstDecisions(read())
  expect(decisions.details.title).toMatchObject({
    value: 'Harbour council weighs a longer quay',
    reason: expect.any(String),
  })
  expect(undecided(decisions).proposals.length).toBeGreaterThan(0)
  expect(decisions.accepted).toEqual([])
})

test('an accepted break makes two blocks of the same words; a refused one changes nothing', () => {
  const decisions = firstDecisions(read())
  const split = decisions.reading.proposals.find(({ kind }) => kind === 'split')!
  const accepted = acceptProposals(decisions, [split.id])
  expect(accepted.reading.blocks).toHaveLength(decisions.reading.blocks.length + 1)
  expect(sameWords(accepted.reading.blocks, decisions.reading.blocks)).toBe(true)
  const refused = refuseProposal(decisions, split.id)
  expect(refused.reading.blocks).toEqual(decisions.reading.blocks)
  expect(undecided(refused).proposals).not.toContainEqual(expect.objectContaining({ id: split.id }))
})

test('only an accepted caution travels, and it lies where its words lie after a break before it', () => {
  const decisions = firstDecisions(read())
  const caution = decisions.reading.cautions.find(({ kind }) => kind === 'words_missing')!
  expect(finalImport(decisions).cautions).toEqual([])
  const all = decisions.reading.proposals.map(({ id }) => id)
  const { blocks, cautions } = finalImport(acceptProposals(acceptCaution(decisions, caution), all))
  const before = decisions.reading.blocks[caution.blockIndex]!.text.slice(caution.start, caution.end)
  expect(cautions).toHaveLength(1)
  expect(blocks[cautions[0]!.block]!.text.slice(cautions[0]!.start, cautions[0]!.end)).toBe(before)
  expect(finalImport(refuseCaution(acceptCaution(decisions, caution), caution.id)).cautions).toEqual([])
})

test('a block changes its kind and place, never its words', () => {
  const decisions = firstDecisions(read())
  const changed = changeBlock(decisions, 1, { kind: 'caption', disposition: 'set_aside' })
  expect(changed.reading.blocks[1]).toMatchObject({ kind: 'caption', disposition: 'set_aside' })
  expect(sameWords(changed.reading.blocks, decisions.reading.blocks)).toBe(true)
})

test('another word is another word', () => {
  expect(sameWords([{ text: 'one two' }], [{ text: 'one' }, { text: 'two' }])).toBe(true)
  expect(sameWords([{ text: 'one two' }], [{ text: 'one too' }])).toBe(false)
})
