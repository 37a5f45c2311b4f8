import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyProposals } from './apply-proposals'
import type { Reading } from './model'
import { readArticle } from './pipeline'

test('any bytes give a reading or a reason and never an exception', () => {
  const html = fc.array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<h1>',
      '</div>',
      '<br>',
      'word. ',
      '“',
      '&#0;',
      '<!--',
      '<script>',
      'A.B',
    ),
  )
  const inputs = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    html.map((parts) => Buffer.from(`<!doctype html>${parts.join('')}`)),
  )
  fc.assert(
    fc.property(inputs, (bytes) => {
      const outcome = readArticle({ bytes, fileName: '../../x\r\n' })
      if (outcome.outcome !== 'good') {
        expect(outcome.reason).toMatch(/\.$/)
        return
      }
      expect(outcome.text).toBe(outcome.text.normalize('NFC'))
      expect(outcome.text).not.toMatch(/\0|\p{Surrogate}/u)
      expect(outcome.text.split('\n\n')).toEqual(outcome.blocks.map(({ text }) => text))
    }),
    { numRuns: 300 },
  )
})
test('reading a canonical text again gives the same text', () => {
  const text = 'A headline of some words\nOne paragraph that is long enough.\n\nAnother one – and more.'
  const once = readArticle({ bytes: Buffer.from(text) }) as Reading
  const again = readArticle({ bytes: Buffer.from(once.text) }) as Reading
  expect(again.text).toBe(once.text)
})

const folder = process.env.PROVISO_DOCUMENTS
describe.skipIf(!folder || !existsSync(folder))('real documents', () => {
  const read = (fileName: string) => {
    const outcome = readArticle({ bytes: readFileSync(join(folder ?? '', fileName)), fileName })
    if (outcome.outcome !== 'good') throw new Error(outcome.code)
    return outcome
  }
  const measured = (fileName: string) => {
    const { blocks, proposals, cautions, headlineBlock } = read(fileName)
    const count = (kind: string) => cautions.filter((caution) => caution.kind === kind).length
    return {
      blocks: blocks.length,
      headline: headlineBlock,
      splits: proposals.filter(({ kind }) => kind === 'split').length,
      asides: proposals.filter(({ kind }) => kind === 'set_aside').map(({ blockIndex }) => blockIndex),
      missing: count('words_missing'),
      errors: count('source_error'),
      figures: count('figure_without_source'),
      quotations: cautions
        .filter(({ kind }) => kind === 'split_quotation')
        .map(({ blockIndex }) => blockIndex),
    }
  }
  test('captions without credit, a repeat kept once, speech split by captions', () => {
    expect(measured('000_ace0a74f5cc61bc0.txt')).toEqual({
      blocks: 32,
      headline: null,
      splits: 0,
      asides: [8, 9, 20, 21, 22],
      missing: 0,
      errors: 3,
      figures: 0,
      quotations: [10],
    })
  })
  test('eighteen paragraphs in one block, page parts around it', () => {
    expect(measured('001_5b40a9a174e14c80.txt')).toEqual({
      blocks: 7,
      headline: 2,
      splits: 17,
      asides: [0, 1, 4, 5, 6],
      missing: 0,
      errors: 0,
      figures: 0,
      quotations: [],
    })
    const reading = read('001_5b40a9a174e14c80.txt')
    const after = applyProposals(
      reading,
      reading.proposals.map(({ id }) => id),
    )
    expect(after.blocks).toHaveLength(24)
    expect(after.proposals).toEqual([])
  })
  test('a headline that stands there twice, a comment form, figures without a source', () => {
    expect(measured('002_65bfee0cc7efa2cd.txt')).toEqual({
      blocks: 25,
      headline: 0,
      splits: 0,
      asides: [1, 22, 23, 24],
      missing: 0,
      errors: 0,
      figures: 2,
      quotations: [],
    })
  })
  test('a clean text is left alone', () => {
    expect(measured('003_641287cabd2ea6e6.txt')).toEqual({
      blocks: 10,
      headline: 0,
      splits: 0,
      asides: [],
      missing: 0,
      errors: 0,
      figures: 1,
      quotations: [],
    })
  })
  test('words stripped where links stood, credits, teasers', () => {
    expect(measured('004_3de7036f4a3cb6c6.txt')).toEqual({
      blocks: 28,
      headline: null,
      splits: 0,
      asides: [0, 3, 4, 12, 13],
      missing: 20,
      errors: 1,
      figures: 0,
      quotations: [],
    })
  })
})
