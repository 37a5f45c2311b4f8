import { expect, test } from 'vitest'
import { pageLine } from './page-line'

const LONG =
  'The ferry left the harbour an hour late, and the people on the quay, who had waited since dawn, went home. '.repeat(
    3,
  )
const line = (html: string) => pageLine({ bytes: Buffer.from(html), address: 'https://harbour.example/a' })

test('the text is what is shown, in blocks, without title, captions and page parts', () => {
  const page = `<!doctype html><html><head><title>Ferry late</title></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Ferry late</h1><p>${LONG}</p><figure><img src="a"><figcaption>The quay</figcaption></figure>
    <h2>Tomorrow</h2><p>${LONG}</p></article></body></html>`
  expect(line(page)).toEqual({
    title: 'Ferry late',
    byline: null,
    publishedAt: null,
    siteName: 'harbour.example',
    text: [LONG.trim(), 'Tomorrow', LONG.trim()].join('\n\n'),
  })
})
test('a page that cannot be read says why', () => {
  expect(pageLine({ bytes: Buffer.from('%PDF-1.7 …') })).toEqual({ error: expect.stringContaining('PDF') })
  expect(line(`<!doctype html>${'<div>'.repeat(50_000)}`)).toEqual({
    error: expect.stringContaining('nested'),
  })
})
test('the beginning before a pay wall is text all the same', () => {
  const page = `<!doctype html><html><body><article><h1>Ferry late</h1><p>${LONG}</p><p>Subscribe to continue reading</p></article></body></html>`
  expect(line(page)).toMatchObject({ text: expect.stringContaining('The ferry left') })
})
