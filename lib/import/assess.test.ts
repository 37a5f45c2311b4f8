import { expect, test } from 'vitest'
import { readArticle } from './pipeline'

const page = (body: string, head = '') =>
  readArticle({ bytes: Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`) })

test.each([
  [
    'a subscription wall',
    page('<h1>Talks</h1><p>The talks went on.</p><p>Subscribe to continue reading.</p>'),
    'paywalled',
  ],
  [
    'a page that says it is not free',
    page(
      '<p>The talks went on.</p>',
      '<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":false}</script>',
    ),
    'paywalled',
  ],
  ['a request for scripts', page('<p>Please enable JavaScript to view this page.</p>'), 'failed'],
  ['an error page', page('<h1>404</h1><p>Page not found</p>'), 'failed'],
  ['a page without words', page('<img src="x"><script>let a</script>'), 'empty'],
  ['a text of signs', readArticle({ bytes: Buffer.from('--- *** ---') }), 'empty'],
])('%s is told apart from an article and says what to do', (_name, outcome, expected) => {
  expect(outcome.outcome).toBe(expected)
  expect('reason' in outcome && outcome.reason).toMatch(/\.$/)
})
test('a long article that mentions subscribing is an article', () => {
  const body = `${'<p>The two sides met again, and as before went home without a paper to sign.</p>'.repeat(20)}<p>Already a subscriber?</p>`
  expect(page(body).outcome).toBe('good')
})
test('a short text is kept with a warning', () => {
  expect(readArticle({ bytes: Buffer.from('The talks ended early on Monday.') })).toMatchObject({
    outcome: 'good',
    assess: { words: 6, warnings: [{ code: 'short' }, { code: 'no-headline' }] },
  })
})
