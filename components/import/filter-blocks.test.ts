import { expect, test } from 'vitest'
import { bareStarts } from '@/lib/import/bare-text'
import { readArticle } from '@/lib/import/pipeline'
import { breakBlock } from '@/lib/import-draft/by-hand'
import { askAgain, changeBlock, firstDecisions, refuseProposal } from '@/lib/import-draft/decide'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { countBlocks, type Filter, isWithin, stretchesOf } from './filter-blocks'
import { acceptAll, leftToDecide } from './left-to-decide'

const DOCUMENT = `Harbour council weighs a longer quay

The council met on Monday to weigh the plan.The mayor said the quay would be ready by spring, and that the money was there.

Nobody asked about it again that week, the harbour office said on Friday.`

function decisions(): DraftDecisions {
  const reading = readArticle({ bytes: new TextEncoder().encode(DOCUMENT) })
  if (reading.outcome !== 'good') throw new Error(reading.reason)
  return firstDecisions(reading)
}

const seen = (now: DraftDecisions, when: DraftDecisions, filter: Filter) => {
  const stretches = stretchesOf(when, filter)
  const { blocks } = now.reading
  return bareStarts(blocks).flatMap((start, index) =>
    isWithin(stretches, start) ? [blocks[index]?.text.split(' ', 2).join(' ')] : [],
  )
}

test('each filter counts and shows its blocks', () => {
  const all = changeBlock(decisions(), 2, { disposition: 'set_aside' })
  expect(countBlocks(all)).toEqual({ all: 3, shown: 2, set_aside: 1, open: 1, refused: 0 })
  expect(seen(all, all, 'all')).toHaveLength(3)
  expect(seen(all, all, 'shown')).toEqual(['Harbour council', 'The council'])
  expect(seen(all, all, 'set_aside')).toEqual(['Nobody asked'])
  expect(seen(all, all, 'open')).toEqual(['The council'])
})

test('what was refused is found again, and asked again where it stands', () => {
  const before = decisions()
  const [{ it }] = leftToDecide(before) as [ReturnType<typeof leftToDecide>[number]]
  const refused = refuseProposal(before, it.id)
  expect(countBlocks(refused)).toMatchObject({ open: 0, refused: 1 })
  expect(seen(refused, refused, 'refused')).toEqual(['The council'])
  const moved = breakBlock(refused, 0, 8)
  expect(leftToDecide(askAgain(moved, it.id))).toEqual([
    { what: 'proposal', it: { ...it, blockIndex: it.blockIndex + 1 } },
  ])
  expect(askAgain(refused, it.id)).toEqual(before)
})

test('what is decided, and what it was broken into, stays in sight until a filter is chosen again', () => {
  const before = decisions()
  const after = acceptAll(before)
  expect(countBlocks(after).open).toBe(0)
  expect(seen(after, before, 'open')).toEqual(['The council', 'The mayor'])
  expect(seen(after, after, 'open')).toEqual([])
  expect(seen(breakBlock(before, 0, 8), before, 'open')).toEqual(['The council'])
})
