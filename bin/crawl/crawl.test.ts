import { expect, it } from 'vitest'
import { stringsOf, unknownIn } from './known-words'
import { textsOf } from './page-texts'

it('reads a page block by block, inline elements with their line', () => {
  const html = `<html><body><main><h1>A title</h1><p>One <a href="/">linked</a> line<!-- -->, twice.</p>
    <ul><li>first</li><li>second</li></ul><script>not this</script><svg aria-label="a drawing"></svg></main></body></html>`
  expect(textsOf(html).sort()).toEqual(['A title', 'One linked line, twice.', 'a drawing', 'first', 'second'])
})

it('reads what is ours inside a source’s words by itself', () => {
  const html = '<p>as <span class="ours">[our note]</span>has said</p>'
  expect(textsOf(html)).toEqual(['[our note]', 'as has said'])
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
