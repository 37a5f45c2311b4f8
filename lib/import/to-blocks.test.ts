import { describe, expect, test } from 'vitest'
import { extract } from './extract'
import { isUnreadable } from './model'
import { parse } from './parse'
import { toBlocks } from './to-blocks'

function blocksOf(text: string, mediaType: 'text/html' | 'text/plain') {
  const parsed = parse({ mediaType, text })
  if (isUnreadable(parsed)) throw new Error(parsed.code)
  return toBlocks(extract(parsed))
}
const LONG =
  'The two sides met again on Monday, and, as before, they went home without a paper that both could sign. '.repeat(
    4,
  )

describe('plain text', () => {
  test('each line is a block, and blank lines are none', () => {
    const texts = blocksOf('One line.\n\n  Two   lines. \nThree.', 'text/plain').map(({ text }) => text)
    expect(texts).toEqual(['One line.', 'Two lines.', 'Three.'])
  })
  test('lines wrapped at a fixed width are joined again', () => {
    const wrapped =
      'The delegations arrived at the lake early in\nthe morning and went straight to the first of\nthree meetings that had been planned for them\nin the old hotel, where little had changed in\nmany years and nobody had expected them yet.\n\nThe end.'
    expect(blocksOf(wrapped, 'text/plain').map(({ text }) => text.slice(0, 20))).toEqual([
      'The delegations arri',
      'The end.',
    ])
  })
  test('bullets are list items and short lines before paragraphs are headings', () => {
    const text = `– First, a ceasefire.\nThe way to the table\n${LONG}`
    expect(blocksOf(text, 'text/plain').map(({ kind }) => kind)).toEqual([
      'list_item',
      'headline',
      'paragraph',
    ])
  })
})

describe('a page', () => {
  const page = `<!doctype html><html><head><title>Talks by the lake | The Wire</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <article><h1>Talks by the lake</h1><p>${LONG}</p><h2>What comes <i>next</i></h2>
    <figure><img src="x"><figcaption>The old hotel</figcaption></figure>
    <blockquote><p>“We will be back.” ${LONG}</p></blockquote><ul><li>One point, and ${LONG}</li></ul><p>${LONG}</p></article>
    <footer><p>All rights reserved</p></footer></body></html>`
  const blocks = blocksOf(page, 'text/html')
  const find = (start: string) => blocks.find(({ text }) => text.startsWith(start))

  test('keeps the article and sets its surroundings aside, in the order of the page', () => {
    expect(blocks.map(({ text }) => text.slice(0, 12))).toEqual([
      'Home',
      'World',
      'Talks by the',
      'The two side',
      'What comes n',
      'The old hote',
      '“We will be ',
      'One point, a',
      'The two side',
      'All rights r',
    ])
    expect(find('Home')).toMatchObject({ kind: 'chrome', disposition: 'set_aside' })
    expect(find('All rights')).toMatchObject({ kind: 'chrome', disposition: 'set_aside' })
  })
  test('names the kinds that the page marks', () => {
    expect(find('Talks by')).toMatchObject({ kind: 'headline', disposition: 'shown' })
    expect(find('What comes next')).toMatchObject({ kind: 'headline' })
    expect(find('The old hotel')).toMatchObject({ kind: 'caption', disposition: 'set_aside' })
    expect(find('“We will')).toMatchObject({ kind: 'quote', disposition: 'shown' })
    expect(find('One point')).toMatchObject({ kind: 'list_item', disposition: 'shown' })
  })
  test.each([
    '<script>alert(1)</script>',
    '<svg><script>alert(1)</script></svg>',
    '<noscript><img src=x onerror=alert(1)></noscript>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<template><script>alert(1)</script></template>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<textarea><script>alert(1)</script></textarea>',
    '<p onclick="alert(1)">click</p>',
    '<a href="javascript:alert(1)">go</a>',
  ])('nothing but words comes out of %s', (hostile) => {
    const text = blocksOf(`<html><body><p>Before.</p>${hostile}<p>After.</p></body></html>`, 'text/html')
      .map((block) => block.text)
      .join(' ')
    expect(text).not.toMatch(/[<>]|alert|javascript/)
    expect(text).toMatch(/^Before\..*After\.$/)
  })
  test('line breaks stay, two of them part blocks, and character references are cleaned', () => {
    const texts = blocksOf('<html><body><p>a<br>b<br><br>c&#0;&#xD800;d</p></body></html>', 'text/html')
    expect(texts.map(({ text }) => text.replace(/\ufffd/g, ''))).toEqual(['a\nb', 'cd'])
  })
})
