import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '@/lib/import/pipeline'
import { breakBlock, joinWithNext, moveBreak, noteCaution } from './by-hand'
import {
  acceptAll,
  acceptCaution,
  acceptKind,
  acceptProposals,
  changeBlock,
  finalImport,
  firstDecisions,
  refuseCaution,
  refuseKind,
  refuseProposal,
} from './decide'
import type { DraftDecisions } from './model'
import { sameWords } from './same-words'

const WORDS = [
  'council',
  'The',
  'mayor',
  'told',
  'them',
  'after',
  'with',
  'U.S.',
  'quay',
  '“Yes,”',
  '„Nein“',
  '«Да»',
]
const ENDS = [
  '.',
  '.The',
  '.”The',
  ' . ',
  '?',
  '.« ',
  ' »',
  ', ',
  '\n',
  '\n\nRead More\n',
  '\nThe quay (Image: Wire)\n',
]
const document = fc
  .array(
    fc.tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 20 }), fc.constantFrom(...ENDS)),
    {
      minLength: 3,
      maxLength: 9,
    },
  )
  .map((sentences) => sentences.map(([words, end]) => words.join(' ') + end).join(''))

/** Whatever a person can do at the review, at a place that a number between 0 and 1 chooses. */
const DEEDS: Readonly<Record<string, (decisions: DraftDecisions, chosen: number) => DraftDecisions>> = {
  acceptProposal: (now, chosen) => acceptProposals(now, [of(now.reading.proposals, chosen)?.id ?? '']),
  refuseProposal: (now, chosen) => refuseProposal(now, of(now.reading.proposals, chosen)?.id ?? ''),
  acceptKind: (now, chosen) => acceptKind(now, of(now.reading.proposals, chosen)?.id ?? ''),
  refuseKind: (now, chosen) => refuseKind(now, of(now.reading.cautions, chosen)?.id ?? ''),
  moveBreak: (now, chosen) =>
    moveBreak(now, of(now.reading.proposals, chosen)?.id ?? '', chosen < 0.5 ? -1 : 1),
  acceptCaution: (now, chosen) => {
    const caution = of(now.reading.cautions, chosen)
    return caution ? acceptCaution(now, caution) : now
  },
  refuseCaution: (now, chosen) => refuseCaution(now, of(now.reading.cautions, chosen)?.id ?? ''),
  breakBlock: (now, chosen) => {
    const blockIndex = indexOf(now.reading.blocks, chosen)
    const { length } = now.reading.blocks[blockIndex]!.text
    return breakBlock(now, blockIndex, Math.floor(length * ((chosen * 97) % 1)))
  },
  join: (now, chosen) => joinWithNext(now, indexOf(now.reading.blocks, chosen)),
  note: (now, chosen) =>
    noteCaution(now, { blockIndex: indexOf(now.reading.blocks, chosen), start: 0, end: 1 }),
  setAside: (now, chosen) =>
    changeBlock(now, indexOf(now.reading.blocks, chosen), { kind: 'chrome', disposition: 'set_aside' }),
  show: (now, chosen) => changeBlock(now, indexOf(now.reading.blocks, chosen), { disposition: 'shown' }),
  acceptAll: (now) => acceptAll(now),
}
const indexOf = (list: readonly unknown[], chosen: number) =>
  Math.min(list.length - 1, Math.floor(list.length * chosen))
const of = <Each>(list: readonly Each[], chosen: number) => list[indexOf(list, chosen)]

const deeds = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(DEEDS)), fc.double({ min: 0, max: 1, noNaN: true })),
  { maxLength: 12 },
)

test('whatever a person does, shown and set-aside text together are the source but for white space at breaks', () => {
  fc.assert(
    fc.property(document, deeds, (text, done) => {
      const reading = readArticle({ bytes: Buffer.from(text) })
      if (reading.outcome !== 'good') throw new Error(reading.reason)
      const after = done.reduce((now, [deed, chosen]) => DEEDS[deed]!(now, chosen), firstDecisions(reading))
      const { blocks, cautions } = finalImport(after)
      const bare = (whole: string) => whole.normalize('NFC').replace(/\s/gu, '')
      expect(bare(blocks.map((block) => block.text).join(''))).toBe(bare(text))
      expect(sameWords(reading.blocks, blocks)).toBe(true)
      for (const { block, start, end } of cautions) {
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(blocks[block]!.text.length)
      }
    }),
    { numRuns: 400 },
  )
})
