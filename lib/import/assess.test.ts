import { expect, test } from 'vitest'
import { hardlyAny } from './assess'
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
  [
    'a wall in German',
    page('<h1>Die Fähre</h1><p>Die Fähre bleibt.</p><p>Dieser Artikel ist nur für Abonnenten.</p>'),
    'paywalled',
  ],
  [
    'a wall in Japanese',
    page('<h1>渡し船</h1><p>船は残る。</p><p>この記事は会員限定です。</p>'),
    'paywalled',
  ],
  [
    'a longer beginning that breaks off',
    page(
      `<p>${'The ferry stays for another winter, the council says. '.repeat(25)}And then…</p>`,
      '<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":"False"}</script>',
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
test('a short item stays an article when only a menu speaks of subscribers', () => {
  const menu = '<nav><p>Already a subscriber? Log in</p></nav><p><a href="/s">Become a subscriber</a></p>'
  const item =
    '<article><h1>Ferry late</h1><p>The morning ferry left an hour late on Monday because of fog.</p><p>Nobody was hurt, and the baker brought rolls to the quay.</p></article>'
  const after =
    '<footer><ul><li>About</li><li>Jobs</li><li>Contact</li><li>Terms</li><li>Already a member?</li></ul></footer>'
  expect(page(menu + item + after).outcome).toBe('good')
})
test('a Chinese article is not short because it parts no words', () => {
  const body =
    '<p>港务委员会星期二深夜投票决定，在新渡轮的钱付清之前，旧渡轮继续行驶，委员们争论了三个小时。</p>'.repeat(
      6,
    )
  expect(page(`<h1>旧渡轮</h1>${body}`)).toMatchObject({ outcome: 'good', assess: { warnings: [] } })
})

test.each([
  ['a headline alone', '<h1>The ferry is late</h1>', true],
  ['a headline, a name and a day', '<h1>The ferry is late</h1><p>By Mara Lind</p><p>4 May 2026</p>', true],
  [
    'an item of one sentence',
    '<h1>Ferry late</h1><p>The morning ferry left an hour late on Monday because of fog.</p>',
    false,
  ],
  [
    'a line that takes an article back',
    '<h1>The ferry is late</h1><p>This article has been retracted.</p>',
    false,
  ],
  [
    'a sentence that is not parted by spaces',
    '<h1>渡し船</h1><p>月曜日の朝の渡し船は霧のため一時間おくれて出た。</p>',
    false,
  ],
])('%s: whether no article was found', (_name, body, expected) => {
  const read = page(body)
  if (read.outcome !== 'good') throw new Error(read.code)
  expect(hardlyAny(read) !== null).toBe(expected)
})
