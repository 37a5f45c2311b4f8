import { expect, test } from 'vitest'
import { parse } from './parse'

const page = (body: string) =>
  parse({ mediaType: 'text/html', text: `<!doctype html><html><body>${body}</body></html>` })

test.each([
  ['50,000 nested elements', '<div>'.repeat(50_000), 'too-deep'],
  ['6,000 unclosed formatting elements', '<b><i>'.repeat(3_000), 'too-deep'],
  ['60,000 elements side by side', '<p>x</p>'.repeat(60_000), 'too-many-elements'],
  ['200,000 attributes on one element', `<p ${'a=1 '.repeat(200_000)}>x</p>`, 'too-many-attributes'],
  ['200,000 attributes on many', '<p a="1" b=\'2\' c d=4 e=5>x</p>'.repeat(40_000), 'too-many-attributes'],
])('%s are refused before a tree is built', (_name, body, code) => {
  const started = process.cpuUsage()
  expect(page(body)).toMatchObject({ outcome: 'failed', code })
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_000)
})
test('many unclosed paragraphs and list items are no depth', () => {
  expect(page(`<ul>${'<li>x'.repeat(2_000)}`)).toMatchObject({ mediaType: 'text/html' })
})
test('tags inside scripts, comments and attribute values do not count', () => {
  const body = `<script>${'<div>'.repeat(3_000)}</script><!--${'<div>'.repeat(3_000)}--><p title="${'<div>'.repeat(3_000)}">x</p>`
  expect(page(body)).toMatchObject({ mediaType: 'text/html' })
})
test('text becomes lines', () => {
  expect(parse({ mediaType: 'text/plain', text: 'a\nb' })).toEqual({
    mediaType: 'text/plain',
    lines: ['a', 'b'],
  })
})
test('a fragment without html and body gets them', () => {
  const parsed = parse({ mediaType: 'text/html', text: '<p>One<p>Two' })
  expect('document' in parsed && parsed.document.querySelectorAll('html > body > p').length).toBe(2)
})
test.each([
  ['<meta charset="utf-8"><html><head><title>T</title></head><body><p>One</p></body></html>'],
  ['<!doctype html><script>1</script><!doctype html><html><body><p>One</p></body></html><p>Two</p>'],
  ['<script>const page = "<html>"</script><p>One</p>'],
])('whatever stands beside html, everything has one root: %s', (text) => {
  const parsed = parse({ mediaType: 'text/html', text })
  const root = 'document' in parsed ? parsed.document.documentElement : null
  expect(root?.tagName).toMatch(/^html$/i)
  expect(root?.textContent).toContain('One')
  expect('document' in parsed && parsed.document.children.length).toBe(1)
})
