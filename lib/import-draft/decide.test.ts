import { expect, test } from 'vitest'
import type { Reading } from '@/lib/import/model'
import { readArticle } from '@/lib/import/pipeline'
import {
  acceptCaution,
  acceptKind,
  acceptProposals,
  changeBlock,
  finalImport,
  firstDecisions,
  refuseCaution,
  refuseKind,
  refuseProposal,
  undecided,
  withRole,
} from './decide'
import { sameWords } from './same-words'

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

test('all that is left of one kind is accepted or refused together, and nothing else', () => {
  const decisions = firstDecisions(read())
  const [gap] = decisions.reading.cautions.filter(({ kind }) => kind === 'words_missing')
  const split = decisions.reading.proposals.find(({ kind }) => kind === 'split')!
  const noted = acceptKind(decisions, gap!.id)
  expect(undecided(noted).cautions.filter(({ kind }) => kind === 'words_missing')).toEqual([])
  expect(undecided(noted).proposals).toEqual(undecided(decisions).proposals)
  const broken = acceptKind(decisions, split.id)
  expect(undecided(broken).proposals.map(({ kind }) => kind)).toEqual(['set_aside'])
  const refused = refuseKind(decisions, split.id)
  expect(refused.reading.blocks).toEqual(decisions.reading.blocks)
  expect(undecided(refused).proposals.map(({ kind }) => kind)).toEqual(['set_aside'])
  expect(undecided(refuseKind(decisions, gap!.id)).cautions.map(({ kind }) => kind)).not.toContain(
    'words_missing',
  )
})

test('where the subject, the object or the speaker is missing, nobody can wave the reading through', () => {
  const decisions = firstDecisions(read())
  const caution = decisions.reading.cautions.find(({ kind }) => kind === 'words_missing')!
  const accepted = withRole(acceptCaution(decisions, caution), caution.id, 'object')
  const waved = {
    ...accepted,
    accepted: accepted.accepted.map((one) => ({ ...one, needsAcceptance: false })),
  }
  expect(finalImport(waved).cautions).toMatchObject([{ needsAcceptance: true }])
  expect(finalImport(withRole(accepted, caution.id, 'other')).cautions).toMatchObject([
    { needsAcceptance: false },
  ])
})

test('another word is another word', () => {
  expect(sameWords([{ text: 'one two' }], [{ text: 'one' }, { text: 'two' }])).toBe(true)
  expect(sameWords([{ text: 'one two' }], [{ text: 'one too' }])).toBe(false)
})

test('white space changes at breaks and nowhere else', () => {
  const texts = (...blocks: string[]) => blocks.map((text) => ({ text }))
  expect(sameWords(texts('It ended.They left.'), texts('It ended.', 'They left.'))).toBe(true)
  expect(sameWords(texts('It ended.', 'They left.'), texts('It ended. They left.'))).toBe(true)
  expect(sameWords(texts('now here'), texts('nowhere'))).toBe(false)
  expect(sameWords(texts('no where'), texts('now here'))).toBe(false)
  expect(sameWords(texts('one\ntwo'), texts('one two'))).toBe(false)
})
