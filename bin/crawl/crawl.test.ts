import { expect, it } from 'vitest'
import { namesMadeOf, stringsOf, unknownIn } from './known-words'
import { SEAM, textsOf } from './page-texts'

const read = (html: string) => textsOf(html).map((text) => text.replaceAll(SEAM, ''))

it('reads a page block by block, inline elements with their line', () => {
  const html = `<html><body><main><h1>A title</h1><p>One <a href="/">linked</a> line<!-- -->, twice.</p>
    <ul><li>first</li><li>second</li></ul><script>not this</script><svg aria-label="a drawing"></svg></main></body></html>`
  expect(read(html).sort()).toEqual(['A title', 'One linked line, twice.', 'a drawing', 'first', 'second'])
})

it('reads what is ours inside a source’s words by itself', () => {
  const html = '<p>as <span class="ours">[our note]</span>has said</p>'
  expect(read(html)).toEqual(['[our note]', 'as has said'])
})

it('knows a text that is made of known words, and names what is not', () => {
  const unknown = unknownIn(
    stringsOf({ a: ['Ukraine would not join NATO.'], b: { c: 'published elsewhere:' } }),
  )
  expect(unknown('Ukraine would not join NATO. published elsewhere: 3')).toBe('')
  expect(unknown('Ukraine would not join NATO. 20 November 2025, 14:05 UTC')).toBe('')
  expect(unknown('Ukraine would not join NATO. It is a disgrace.')).toContain('It is a disgrace')
  expect(unknown('Ukraine would not join NATOs.')).not.toBe('')
})

it('lets an inline element part words or not, as its style does', () => {
  const unknown = unknownIn(['Sovereignty', 'Peace in Ukraine', 'Concessions'])
  expect(unknown(`Sovereignty${SEAM}Peace in Ukraine`)).toBe('')
  expect(unknown(`Conces${SEAM}sions`)).toBe('')
  expect(unknown(`Sovereignty${SEAM}Peace in Oz`)).not.toBe('')
})

it('knows the names that pages make of addresses and languages', () => {
  expect(namesMadeOf(['https://www.example.org/a', 'lv', 'not a code'])).toEqual([
    'www.example.org',
    'example.org',
    'Latvian',
  ])
})
