import { expect, test } from 'vitest'
import { bareStarts } from './bare-text'
import { markPlaces } from './mark-places'
import { ownWords, ownWordsId, proposedWords } from './own-words'

const FERRY = 'The ferry left at noon, and nobody on the quay said when it would be back.'
const QUAY = 'The quay was empty until the harbour master came with the second paper.'
const blocks = [FERRY, QUAY]
const starts = bareStarts(blocks.map((text) => ({ text })))
const wordsIn = (index: number, words: string) => {
  const start = blocks[index]!.indexOf(words)
  return ownWords(blocks[index]!, starts[index]!, { start, end: start + words.length })
}
/** Words marked by braces with their numbers, their anchors by a caret. */
const marked = (html: string, words: readonly ReturnType<typeof wordsIn>[]) =>
  markPlaces(html, blocks, ({ isLost }) => (isLost ? { open: '', close: '' } : { open: '[', close: ']' }), {
    words,
    anchorOf: (_, isLost) => (isLost ? '!' : '^'),
    openOf: (numbers) => `<span n=${numbers.join('+')}>`,
  }).replace(/<span n=([\d+]+)>(.*?)<\/span>/g, '{$1:$2}')

test('words are marked in all their stretches, across tags', () => {
  expect(
    marked(`<p>The ferry left <b>at noon,</b> and nobody on the quay said when it would be back.</p>`, [
      wordsIn(0, 'left at noon, and nobody'),
    ]),
  ).toBe(
    '<p>[The ferry ^{0:left}] <b>{0:at noon,}</b> {0:and nobody} on the quay said when it would be back.</p>',
  )
})

test('words within words belong to both', () => {
  expect(marked(`<p>${FERRY}</p><p>${QUAY}</p>`, [wordsIn(1, QUAY), wordsIn(1, 'harbour master')])).toContain(
    '<p>[^{0:The quay was empty until the ^{0+1:harbour master}{0: came with the second paper.}]</p>'.replace(
      'the ^',
      'the }^',
    ),
  )
})

test('of a place where a paragraph is to break, the words after it are marked', () => {
  const at = wordsIn(0, 'nobody').from
  expect(marked(`<p>${FERRY}</p>`, [{ from: at, to: at }])).toContain('and ^{0:nobody on the quay')
})

test('words of a block that does not stand whole are found where they stand once', () => {
  const half = FERRY.slice(0, 60)
  expect(marked(`<p>${half}</p>`, [wordsIn(0, 'nobody on')])).toContain('^{0:nobody on}')
  expect(marked(`<p>${half}</p><p>${half}</p>`, [wordsIn(0, 'nobody on')])).toContain('!')
})

test('the id of words is the same when something before them is broken off', () => {
  const whole = ownWords(`${FERRY} ${QUAY}`, 0, { start: FERRY.length + 5, end: FERRY.length + 9 })
  expect(ownWordsId(wordsIn(1, 'quay'))).toBe(ownWordsId(whole))
})

test('what is proposed for a text is marked once, in reading order', () => {
  const at = (blockIndex: number, start: number, end: number) => ({ blockIndex, start, end })
  const proposal = { id: 'p', kind: 'split', reason: '', confidence: 'high' } as const
  const caution = { id: 'c', kind: 'words_missing', basis: '', needsAcceptance: true } as const
  expect(
    proposedWords({
      blocks: blocks.map((text) => ({ text, kind: 'paragraph', disposition: 'shown' })),
      proposals: [{ ...proposal, ...at(1, 4, 4), at: 4 }],
      cautions: [
        { ...caution, ...at(1, 4, 8) },
        { ...caution, ...at(0, 4, 9) },
        { ...caution, ...at(0, 4, 9) },
      ],
    }),
  ).toEqual([
    { from: 3, to: 8 },
    { from: 62, to: 62 },
    { from: 62, to: 66 },
  ])
})
