import { describe, expect, test } from 'vitest'
import { readArticle } from './pipeline'

const TEXT =
  'The two sides met again on Monday, and, as before, they went home without a paper that both could sign. '.repeat(
    3,
  )
function read(text: string) {
  const outcome = readArticle({ bytes: Buffer.from(text) })
  if (outcome.outcome !== 'good') throw new Error(outcome.code)
  return outcome
}
const page = (head: string, body = '') =>
  read(
    `<!doctype html><html lang="en-GB"><head>${head}</head><body><article>${body}<p>${TEXT}</p></article></body></html>`,
  )
const jsonLd = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('a page', () => {
  test('what it states is found, with where it stood', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Talks by the lake',
      author: [{ '@type': 'Person', name: 'Mara Lind' }, { name: 'Jo de Vries' }],
      publisher: { name: 'The Wire' },
      datePublished: '2025-03-17T23:30:00+02:00',
    }
    const { details, headline, addresses } = page(
      `${jsonLd({ '@graph': [article] })}<link rel="canonical" href="https://wire.example/talks">`,
    )
    expect(headline).toMatchObject({ value: 'Talks by the lake', method: 'found' })
    expect(details.byline).toMatchObject({ value: 'Mara Lind, Jo de Vries', method: 'found' })
    expect(details.published_by).toMatchObject({ value: 'The Wire', method: 'found' })
    expect(details.published_date).toMatchObject({ value: '2025-03-17', method: 'found' })
    expect(details.language).toMatchObject({ value: 'en', method: 'found' })
    expect(addresses).toMatchObject([{ kind: 'canonical', url: 'https://wire.example/talks' }])
  })
  test('the main heading is the headline and its block is known', () => {
    const { headline, headlineBlock, blocks } = page(
      '<title>Talks | The Wire</title>',
      '<h1>Talks by the lake</h1>',
    )
    expect(headline).toMatchObject({ value: 'Talks by the lake', method: 'found' })
    expect(blocks[headlineBlock ?? -1]?.text).toBe('Talks by the lake')
  })
  test('a window title gives a headline that is only inferred', () => {
    expect(page('<title>Talks by the lake | The Wire</title>').headline).toMatchObject({
      value: 'Talks by the lake',
      method: 'inferred',
    })
  })
  test.each([
    [
      'two different authors',
      `${jsonLd({ '@type': 'Article', author: 'Mara Lind' })}<meta name="author" content="Jo Smith">`,
    ],
    ['a desk', '<meta name="author" content="News Desk">'],
    ['an address', '<meta property="article:author" content="https://x.example/mara">'],
    ['markup', '<meta name="author" content="<b>Mara Lind</b>">'],
  ])('%s give no byline', (_name, head) => {
    expect(page(head).details.byline).toBeUndefined()
  })
  test('of two different days of publication one is only inferred, the other a choice, and broken JSON-LD is passed over', () => {
    const head = `${jsonLd({ '@type': 'Article', datePublished: '2025-03-17' })}<meta property="article:published_time" content="2025-03-19">`
    const { details, alternatives } = page(head)
    expect(details.published_date).toMatchObject({
      value: '2025-03-17',
      method: 'inferred',
      confidence: 'low',
    })
    expect(alternatives?.published_date).toMatchObject([{ value: '2025-03-19' }])
    expect(page('<script type="application/ld+json">{oops</script>').details.published_date).toBeUndefined()
  })
  test('an address that is no web address is not taken', () => {
    expect(page('<link rel="canonical" href="javascript:alert(1)">').addresses).toEqual([])
  })
  test('a title beyond reason is not taken', () => {
    const { headline, workingTitle, assess } = page('', `<h1>${'Very long '.repeat(60)}</h1>`)
    expect(headline).toBeNull()
    expect(workingTitle.length).toBeLessThan(110)
    expect(assess.warnings.map(({ code }) => code)).toContain('long-title')
  })
})

describe('text', () => {
  test('a short first line without a stop is the headline, inferred', () => {
    const { headline, headlineBlock, details } = read(
      `Talks by the lake end early\nBy Mara Lind\n17 March 2025\n${TEXT}`,
    )
    expect(headline).toMatchObject({
      value: 'Talks by the lake end early',
      method: 'inferred',
      confidence: 'medium',
    })
    expect(headlineBlock).toBe(0)
    expect(details.byline).toMatchObject({ value: 'Mara Lind', method: 'found' })
    expect(details.published_date).toMatchObject({ value: '2025-03-17', method: 'found' })
  })
  test('page parts before the headline are passed over', () => {
    expect(read(`wirely logo\nTalks by the lake end early\n${TEXT}`)).toMatchObject({
      headline: { value: 'Talks by the lake end early' },
      headlineBlock: 1,
      details: { obtained_from: { value: 'wirely', method: 'inferred' } },
    })
  })
  test.each([
    ['a sentence', `The talks ended early on Monday.\n${TEXT}`],
    ['a caption', `The old hotel by the lake (Image: Wire)\n${TEXT}`],
    ['the middle of a sentence', `has left the talks by the lake\n${TEXT}`],
    ['a byline', `By Mara Lind of the Wire\n${TEXT}`],
    ['a line that nothing follows', 'Talks by the lake end early'],
  ])('%s at the top is no headline, and the working title is ours', (_name, text) => {
    const { headline, workingTitle, details } = read(text)
    expect(headline).toBeNull()
    expect(details.title).toBeUndefined()
    expect(workingTitle).not.toBe('')
  })
  test('the working title begins at a sentence, or says that it does not', () => {
    const cut = 'has told the council that it expects a vote this week.'
    expect(read(cut).workingTitle).toBe('…has told the council that it expects a vote…')
    expect(read(`${cut}\n\nThe council votes on the quay in May.`).workingTitle).toBe(
      'The council votes on the quay in May.',
    )
  })
  test.each([
    ['https://www.quaytimes.example/a', 'quaytimes.example'],
    ['http://127.0.0.1:8080/a', undefined],
    ['http://[::1]/a', undefined],
    ['http://localhost/a', undefined],
  ])('of a page at %s that names nobody, the site is %s', (address, name) => {
    const bytes = Buffer.from(
      `<!doctype html><html><body><h1>Talks by the lake</h1><p>${TEXT}</p></body></html>`,
    )
    const outcome = readArticle({ bytes, address })
    expect(outcome.outcome === 'good' && outcome.details.published_by?.value).toBe(name)
  })
  test('an outlet that speaks of itself is inferred as publisher, another one is not', () => {
    const own = read(`${TEXT}\nThe Daily Mail has contacted the ministry for comment.`)
    expect(own.details.published_by).toMatchObject({ value: 'Daily Mail', method: 'inferred' })
    expect(read(`${TEXT}\nAn envoy told CNN that it went well.`).details.published_by).toBeUndefined()
    expect(
      read(`${TEXT}\nThe Foreign Ministry has asked the embassy for comment.`).details.published_by,
    ).toBeUndefined()
  })
  test('a date inside a sentence is no date of publication', () => {
    expect(
      read(`Talks end early\nThey had begun on 17 March 2025 by the lake.\n${TEXT}`).details.published_date,
    ).toBeUndefined()
  })
  test('the language is inferred from common words', () => {
    expect(read(TEXT).details.language).toMatchObject({ value: 'en', method: 'inferred' })
    const ukrainian =
      'Президент сказав, що переговори і не почалися, як це було до того, та що на них від нас чекають за столом. '
    expect(read(ukrainian.repeat(4)).details.language).toMatchObject({ value: 'uk' })
  })
})
