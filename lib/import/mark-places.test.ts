import { expect, test } from 'vitest'
import { bareStarts, placeBefore, placesOf } from './bare-text'
import { markPlaces } from './mark-places'

const mark = (html: string, blocks: readonly string[]) =>
  markPlaces(html, blocks, ({ id, isLost }) =>
    isLost ? { open: `[${id} lost]`, close: '' } : { open: `[${id}:`, close: ']' },
  )
const FERRY = 'The ferry left at noon, and nobody on the quay said when it would be back.'
const QUAY = 'The quay was empty until the harbour master came with the second paper.'

test('words are found across tags, entities and other white space, and marked up to the next tag', () => {
  const html = `<p>The ferry left  at\nnoon, and <b>nobody</b> on the quay said when it would be back.</p><p>“${QUAY}” &amp; more</p>`
  expect(mark(html, [FERRY, `“${QUAY}” & more`])).toBe(
    `<p>[at-0:The ferry left  at\nnoon, and] <b>nobody</b> on the quay said when it would be back.</p><p>[at-59:“${QUAY}” &amp; more]</p>`,
  )
})

test('short words are looked for between longer ones only', () => {
  const html = `<nav>Sport</nav><p>${FERRY}</p><h2>Sport</h2><p>${QUAY}</p>`
  expect(mark(html, [FERRY, 'Sport', QUAY])).toBe(
    `<nav>Sport</nav><p>[at-0:${FERRY}]</p><h2>[at-59:Sport]</h2><p>[at-64:${QUAY}]</p>`,
  )
})

test('what stands nowhere, or twice, is placed nowhere', () => {
  const html = `<p>${FERRY}</p><p>Twice</p><p>Twice</p><p>${QUAY}</p>`
  expect(mark(html, [FERRY, 'Twice', 'Never there', QUAY])).toBe(
    `<p>[at-59 lost][at-64 lost][at-0:${FERRY}]</p><p>Twice</p><p>Twice</p><p>[at-74:${QUAY}]</p>`,
  )
})

test('a long block has several places, each at the beginning of a word', () => {
  const long = `${FERRY} ${QUAY}`
  expect(placesOf([long, 'x'])).toEqual([0, 72, 118])
  const marked = mark(`<p>${long}</p>`, [long])
  expect(marked).toContain('was] [at-72:empty')
  expect(marked.replace(/\[at-\d+(:| lost\])|\]/g, '')).toBe(`<p>${long}</p>`)
})

test('where a block does not stand whole, a part of it is found by itself', () => {
  const long = `${FERRY} ${QUAY} ${FERRY.toUpperCase()}`
  const marked = mark(`<p>${FERRY}</p><p>Between.</p><p>${QUAY} ${FERRY.toUpperCase()}</p>`, [long])
  expect(marked).toContain('[at-0 lost]')
  expect(marked).toContain('was [at-144 lost][at-72:empty until')
})

test('nothing at all marks nothing wrong', () => {
  expect(mark('', ['x'])).toBe('[at-0 lost]')
  expect(mark('<br>', [])).toBe('<br>')
})

test('the place of an offset is the last one before it', () => {
  expect([0, 71, 72, 500].map((offset) => placeBefore([0, 72, 118], offset))).toEqual([0, 0, 72, 118])
  expect(placeBefore([], 3)).toBeNull()
})

test('where blocks begin does not change when one before is broken in two', () => {
  const texts = (...all: string[]) => all.map((text) => ({ text }))
  expect(bareStarts(texts('one two', 'three'))).toEqual([0, 6])
  expect(bareStarts(texts('one', 'two', 'three'))).toEqual([0, 3, 6])
})
