import { describe, expect, test } from 'vitest'
import type { Reading } from './model'
import { readArticle } from './pipeline'

const TEXT =
  'The ferry left the harbour an hour late, and the people on the quay, who had waited there since dawn, went home. '.repeat(
    4,
  )
type Parts = { head?: string; top?: string; end?: string; address?: string; lang?: string; around?: string }

function read({ head = '', top = '', end = '', address, lang = 'en-GB', around = '' }: Parts): Reading {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${around}<main><article>${top}<p>${TEXT}</p><p>${TEXT}</p>${end}</article></main></body></html>`
  const outcome = readArticle({ bytes: Buffer.from(html), ...(address ? { address } : {}) })
  if (outcome.outcome !== 'good') throw new Error(outcome.code)
  return outcome
}
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const field = (parts: Parts, name: keyof Reading['details']) => read(parts).details[name]?.value

describe('the headline', () => {
  test.each([
    ['<title>Ferry leaves late | The Wire</title>', ''],
    ['<title>The Wire - Ferry leaves late</title><meta property="og:site_name" content="The Wire">', ''],
    ['<title>Ferry leaves late | Coast | The Wire</title>', '<h1>Ferry leaves late</h1>'],
    [
      '<title>x</title><meta property="og:title" content="Ferry leaves late – The Wire">',
      '<h1>Ferry leaves late</h1>',
    ],
    ['<meta property="og:title" content="Ferry leaves…">', '<h1>Ferry leaves late</h1>'],
    ['<title>Ferry leaves late</title>', '<h1>FERRY LEAVES LATE</h1>'],
    ['<title>Ferry leaves late | The Wire</title>', '<h1><span>Coast</span><br>Ferry leaves late</h1>'],
    ['<title>Ferry leaves late</title>', '<h1 class="logo">The Wire</h1><h1>Ferry leaves late</h1>'],
    ['<title>Ferry &amp;amp; leaves late</title>', '<h1>Ferry &amp; leaves late</h1>'],
  ])('%s %s', (head, top) => {
    expect(read({ head, top, address: 'https://thewire.example/a' }).headline?.value.replace('& ', '')).toBe(
      'Ferry leaves late',
    )
  })
  test('the one main heading of the article goes before a window title of quite other words', () => {
    const head = '<title>Buy seven crates of oranges cheaply today at our shop</title>'
    expect(read({ head, top: '<h1>Ferry leaves late again</h1>' }).headline?.value).toBe(
      'Ferry leaves late again',
    )
  })
  test.each([
    ['渡轮晚点_海港网', '渡轮晚点'],
    ['Паром вышел поздно — Газета', 'Паром вышел поздно'],
  ])('%s', (title, headline) => {
    const head = `<title>${title}</title>`
    expect(read({ head, top: `<h1>${headline}</h1>` }).headline?.value).toBe(headline)
  })
  test('the heading that readers see wins over other wording for machines, which stays to choose from', () => {
    const head =
      '<title>Late ferry leaves harbour: what we know</title><meta property="og:title" content="Late ferry leaves harbour: what we know">'
    const { headline, alternatives } = read({ head, top: '<h1>Ferry leaves harbour late</h1>' })
    expect(headline?.value).toBe('Ferry leaves harbour late')
    expect(alternatives?.title).toMatchObject([{ value: 'Late ferry leaves harbour: what we know' }])
  })
  test('a colon of the headline’s own is no mark before a site’s name', () => {
    expect(read({ head: '<title>Harbour: ferry leaves late</title>' }).headline?.value).toBe(
      'Harbour: ferry leaves late',
    )
  })
  test('its reason says where it stands', () => {
    const { headline } = read({ head: '<title>Ferry leaves late</title>', top: '<h1>Ferry leaves late</h1>' })
    expect(headline?.reason).toBe('The main heading of the page; the same as the window title')
  })
})

describe('the byline', () => {
  const h1 = '<h1>Ferry leaves late</h1>'
  test.each([
    [
      '',
      `${h1}<p class="byline">By <a href="/a">Mara Lind</a> and <a href="/b">Jo Roe</a></p>`,
      'Mara Lind, Jo Roe',
    ],
    ['', `${h1}<div>By Mara Lind</div>`, 'Mara Lind'],
    ['', `${h1}<a href="/author/mara-lind/">Mara Lind</a>`, 'Mara Lind'],
    [
      '',
      `${h1}<span itemprop="author" itemscope><span itemprop="name">Mara Lind</span>, Chief Reporter</span>`,
      'Mara Lind',
    ],
    ['', `${h1}<a rel="author">Mara Lind</a>, <a rel="author">Jo Roe</a>`, 'Mara Lind, Jo Roe'],
    [ld({ '@type': 'NewsArticle', author: 'By Mara Lind' }), h1, 'Mara Lind'],
    [
      ld({ '@type': 'NewsArticle', author: { name: 'Mara Lind' } }),
      `${h1}<p class="byline">By MARA LIND and JO ROE</p>`,
      'Mara Lind, Jo Roe',
    ],
    ['<meta name="parsely-author" content="Mara Lind">', h1, 'Mara Lind'],
    [
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mara Lind">',
      h1,
      'Mara Lind',
    ],
    [
      '<meta name="author" content="The Wire"><meta property="og:site_name" content="The Wire">',
      `${h1}<p class="author">Mara Lind</p>`,
      'Mara Lind',
    ],
  ])('%s %s', (head, top, names) => {
    expect(field({ head, top }, 'byline')).toBe(names)
  })
  test.each([
    ['de', 'Von Jörg Kern', 'Jörg Kern'],
    ['fr', 'Par Louise Amar', 'Louise Amar'],
    ['es', 'Por Ana Ruiz', 'Ana Ruiz'],
    ['pt', 'Por João da Silva', 'João da Silva'],
    ['nl', 'Door Piet van Dam', 'Piet van Dam'],
    ['ru', 'Автор: Иван Петров', 'Иван Петров'],
    ['zh', '作者：李明', '李明'],
  ])('a line in %s', (lang, line, name) => {
    expect(field({ lang, top: `${h1}<div>${line}</div>` }, 'byline')).toBe(name)
  })
  test.each([
    ['an agency', ld({ '@type': 'Article', author: { '@type': 'Organization', name: 'Reuters' } }), ''],
    [
      'the site itself',
      '<meta property="og:site_name" content="Coast Herald Blog"><meta name="author" content="Coast Herald Blog">',
      '',
    ],
    ['a link to an author’s page without a name', '', '<a href="/author/mara-lind">More stories</a>'],
    ['an author of a related piece', '', '<aside class="related"><p class="byline">By Jo Roe</p></aside>'],
    ['somebody who comments', '', '<div class="comments"><span class="author">Jo Roe</span></div>'],
  ])('%s is no author', (_name, head, end) => {
    expect(field({ head, top: h1, end }, 'byline')).toBeUndefined()
  })
  test('a page that contradicts itself names nobody, and both stay to choose from', () => {
    const head = ld({ '@type': 'Article', author: 'Mara Lind' })
    const { details, alternatives } = read({ head, top: `${h1}<p class="byline">By Jo Roe</p>` })
    expect(details.byline).toBeUndefined()
    expect(alternatives?.byline?.map(({ value }) => value)).toEqual(['Mara Lind', 'Jo Roe'])
  })
  test('an agency stays to choose from', () => {
    const { alternatives } = read({ head: '<meta name="author" content="Reuters">', top: h1 })
    expect(alternatives?.byline).toMatchObject([{ value: 'Reuters' }])
  })
  test('marks and scripts in a name give no byline', () => {
    expect(
      field({ head: '<meta name="author" content="<img src=x onerror=alert(1)> Mara Lind">' }, 'byline'),
    ).toBeUndefined()
  })
})

describe('the day of publication', () => {
  const h1 = '<h1>Ferry leaves late</h1>'
  test.each([
    [ld({ '@type': 'Article', datePublished: '2025-11-29T23:10:00+01:00', dateModified: '2025-12-02' }), h1],
    ['<meta property="article:published_time" content="2025-11-29T10:00:00Z">', h1],
    ['<meta itemprop="datePublished" content="2025-11-29">', h1],
    ['', `${h1}<time datetime="2025-11-29T10:00:00+01:00">today</time>`],
    ['', `${h1}<p class="meta">Published 29 November 2025, updated 2 December 2025</p>`],
    ['', `${h1}<p>29 November 2025</p>`],
    ['<meta name="date" content="2025-11-29">', h1],
    [
      '<meta property="article:published_time" content="2025-11-30T02:10:00Z">',
      `${h1}<time datetime="2025-11-29T21:10:00-05:00">Nov 29, 2025</time>`,
    ],
  ])('%s %s', (head, top) => {
    expect(field({ head, top }, 'published_date')).toBe('2025-11-29')
  })
  test('the address gives it where nothing else does, and it is only inferred', () => {
    const { details } = read({ top: h1, address: 'https://wire.example/2025/11/29/ferry' })
    expect(details.published_date).toMatchObject({ value: '2025-11-29', method: 'inferred' })
  })
  test.each([
    [
      'a day of change that no reader sees',
      '<meta property="article:modified_time" content="2025-11-29">',
      '',
      '',
    ],
    ['the year of a copyright', '', '', '<footer>© 29 November 2025 The Wire</footer>'],
    [
      'the day of a comment',
      '',
      '',
      '<div class="comments"><time datetime="2025-11-29">29 November 2025</time></div>',
    ],
    [
      'the day of a related piece',
      '',
      '',
      '<aside class="related"><time datetime="2025-11-29">29 November 2025</time></aside>',
    ],
    [
      'a day in a sentence',
      '',
      '<p>It had begun on 29 November 2025, when the first boats came in from the sea.</p>',
      '',
    ],
  ])('%s is none', (_name, head, top, end) => {
    expect(field({ head, top: `${h1}${top}`, end }, 'published_date')).toBeUndefined()
  })
  test('a day of change is proposed, and named so, where the page shows no other', () => {
    const shown = '<p class="date">Updated 29 November 2025</p>'
    expect(read({ top: `${h1}${shown}` }).details.published_date).toMatchObject({
      value: '2025-11-29',
      confidence: 'low',
      reason: 'The page shows only a day of change',
    })
    const both = read({ top: `${h1}${shown}<p class="date">Published 27 November 2025</p>` })
    expect(both.details.published_date?.value).toBe('2025-11-27')
  })
  test('a day of change stays to choose from', () => {
    const { alternatives } = read({
      head: '<meta property="article:modified_time" content="2025-11-29">',
      top: h1,
    })
    expect(alternatives?.published_date).toEqual([
      { value: '2025-11-29', reason: 'A day on which the page was changed' },
    ])
  })
})

describe('the site', () => {
  test.each([
    ['<meta property="og:site_name" content="The Wire"><title>Ferry | Coast</title>', 'The Wire', 'found'],
    [ld({ '@type': 'Article', headline: 'Ferry', publisher: { name: 'The Wire' } }), 'The Wire', 'found'],
    [ld({ '@type': 'WebSite', name: 'The Wire' }), 'The Wire', 'found'],
    ['<title>Ferry leaves late – The Wire</title>', 'The Wire', 'inferred'],
    ['<title>Ferry leaves late</title>', 'thewire.example', 'inferred'],
  ])('%s', (head, value, method) => {
    const { published_by } = read({ head, address: 'https://www.thewire.example/a' }).details
    expect(published_by).toMatchObject({ value, method })
  })
  test('a known outlet is named where its page does not', () => {
    const { published_by } = read({
      top: '<h1>Ferry leaves late</h1>',
      address: 'https://www.lemonde.fr/a',
    }).details
    expect(published_by).toMatchObject({ value: 'Le Monde', method: 'inferred', confidence: 'high' })
  })
})

describe('language and addresses', () => {
  test('the language is stated, but not against the script of the text', () => {
    expect(field({ lang: 'de' }, 'language')).toBe('de')
    expect(field({ lang: '', head: '<meta property="og:locale" content="fr_FR">' }, 'language')).toBe('fr')
    expect(field({ lang: 'ru' }, 'language')).toBe('en')
  })
  test('other addresses of the page are aliases; other languages are other articles', () => {
    const head =
      '<link rel="canonical" href="/ferry"><link rel="amphtml" href="https://amp.wire.example/ferry"><link rel="alternate" hreflang="de" href="/de/faehre">'
    expect(read({ head, address: 'https://wire.example/ferry?x=1' }).addresses).toMatchObject([
      { kind: 'canonical', url: 'https://wire.example/ferry' },
      { kind: 'alias', url: 'https://wire.example/ferry?x=1' },
      { kind: 'alias', url: 'https://amp.wire.example/ferry' },
    ])
  })
  test('a page that names an original elsewhere is a copy', () => {
    const head = '<link rel="canonical" href="https://wire.example/ferry">'
    expect(read({ head, address: 'https://mirror.example/1' }).addresses).toMatchObject([
      { kind: 'canonical', url: 'https://wire.example/ferry' },
      { kind: 'copy', url: 'https://mirror.example/1' },
    ])
  })
  test('the front page is no article’s address', () => {
    const head = '<link rel="canonical" href="https://wire.example/">'
    expect(read({ head, address: 'https://wire.example/ferry' }).addresses).toMatchObject([
      { kind: 'alias', url: 'https://wire.example/ferry' },
    ])
  })
})

const HEADING = '<h1>Ferry leaves late</h1>'

describe('who is no author', () => {
  test.each([
    ['who took the picture', '<div class="photo"><span class="credit">Credit: Agency/Ada Field</span></div>'],
    ['who is quoted in a box', '<div class="quote"><span class="quote-credit">Ada Field</span></div>'],
    ['who checked the text', '<p class="byline">By Mara Lind<br>Reviewed by Ada Field, MD; Lake School</p>'],
    ['a label above topics', '<p class="credits">Filed Under</p>'],
    ['the name of a film', '<div class="video"><a class="fn" href="/v">Stone Bridge Falls</a></div>'],
  ])('%s', (_name, top) => {
    const byline = read({ top: `${HEADING}${top}` }).details.byline?.value
    expect([undefined, 'Mara Lind']).toContain(byline)
  })
  test('a name that begins small is a name', () => {
    expect(read({ top: `${HEADING}<p class="byline">By Mara deLind</p>` }).details.byline?.value).toBe(
      'Mara deLind',
    )
  })
})
describe('what a page calls itself', () => {
  test('a headline between a kicker and the names of section and site is found', () => {
    const page = read({
      head: '<title>LAKE: Ferry: A boat in winter | Town News | HarbourPost.com</title>',
      top: '<h1>HarbourPost.com</h1><h1>Ferry: A boat in winter</h1>',
    })
    expect(page.headline?.value).toBe('Ferry: A boat in winter')
  })
  test('a section above the article is not its headline', () => {
    const page = read({
      head: '<title>Council votes to keep the old lake garden open all year</title>',
      top: '<h1>Money and Work</h1>',
    })
    expect(page.headline?.value).toBe('Council votes to keep the old lake garden open all year')
  })
  test('a headline that is said twice is said once', () => {
    expect(read({ top: '<h1>Ferry leaves late <span>Ferry leaves late</span></h1>' }).headline?.value).toBe(
      'Ferry leaves late',
    )
  })
  test('a word for any section is no site', () => {
    const page = read({ head: '<title>Ferry leaves late | Harbour Post | News</title>', top: HEADING })
    expect(page.details.published_by?.value).toBe('Harbour Post')
  })
})

describe('where a page leaves its author unmarked', () => {
  test.each([
    [
      'a line of several parts in Chinese',
      '<p>2019年07月23日 08:15 来源：海港日报 作者：李明华</p>',
      '李明华',
    ],
    ['a reporter in Korean', '<p><span>김지훈 기자</span><span>입력 2021.04.06.</span></p>', '김지훈'],
    ['a word that needs its colon', '<p>Interview: Sofie Aalto<br>Published: 2 May 2024</p>', 'Sofie Aalto'],
    ['words and pictures', '<p>WORDS: MIRA SOL   PHOTOS: PER LUND</p>', 'Mira Sol'],
    [
      'an address with the first name only',
      '<div><a href="/autor/lucia">Lucía Ferrán</a> / Agencias</div>',
      'Lucía Ferrán',
    ],
    [
      'a part that only its name for tests names',
      '<div data-testid="byline-contributors"><span>Priya Raman</span><span>Environment correspondent</span></div>',
      'Priya Raman',
    ],
    [
      'a name and a role that only a style sheet parts',
      '<p><span>By Priya Raman</span><span>Environment correspondent</span></p>',
      'Priya Raman',
    ],
    [
      'a day in other digits right behind the name',
      '<p><span class="author">كتب: سامر الحداد</span><span>٢٣ أكتوبر ٢٠٢٤</span></p>',
      'سامر الحداد',
    ],
  ])('%s', (_name, top, name) => {
    expect(field({ top: `${HEADING}${top}` }, 'byline')).toBe(name)
  })

  test('lines that only a break parts from the headline', () => {
    const font =
      '<font size=5><b>Ferry leaves late</b></font><br><i>By Walter Nyberg, staff writer</i><br>Wednesday, 12 March 2003'
    const { details, headline } = read({
      head: '<title>The Wire - Ferry leaves late</title>',
      top: `<p>${font}</p>`,
    })
    expect(headline?.value).toBe('Ferry leaves late')
    expect(details).toMatchObject({
      byline: { value: 'Walter Nyberg' },
      published_date: { value: '2003-03-12' },
      published_by: { value: 'The Wire' },
    })
  })
})

describe('a day that is not the article’s', () => {
  const head = '<meta property="article:published_time" content="2024-03-05T16:20:11+00:00">'
  const comment =
    '<div id="comments"><p><b>dockhand</b> <time datetime="2024-03-06T10:00:00+00:00">March 6, 2024</time></p></div>'

  test('of a comment on the day after', () => {
    const top = `${HEADING}<time datetime="2024-03-05T16:20:11+00:00">March 5, 2024</time>`
    expect(field({ head, top, end: comment }, 'published_date')).toBe('2024-03-05')
  })
  test('of a ticker above a headline whose own line says when it was published', () => {
    const around = '<div class="ticker"><time datetime="2024-07-09T10:00:00Z">9 July 2024</time> Heat</div>'
    const top = `${HEADING}<p class="stamp">Published 1:05 pm, Sunday 7 July 2024 | Updated Monday 8 July</p>`
    expect(field({ around, top }, 'published_date')).toBe('2024-07-07')
  })
})

test('a blog’s name is no headline where a post has its own', () => {
  const { headline, details } = read({
    head: '<title>Notes from the Pier: The vote</title>',
    around: '<div class="header"><h1>Notes from the Pier</h1></div>',
    top: '<h3 class="post-title entry-title">The vote</h3>',
    end: '<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Greta Holm</span></span></div>',
  })
  expect(headline?.value).toBe('The vote')
  expect(details).toMatchObject({
    published_by: { value: 'Notes from the Pier' },
    byline: { value: 'Greta Holm' },
  })
})

test('the address of a pasted text tells its day and its outlet where the text does not', () => {
  const bytes = Buffer.from(`Ferry leaves late again\n\n${TEXT}`)
  const read = readArticle({ bytes, pasted: true, address: 'https://www.reuters.com/2025/11/20/ferry' })
  expect(read.outcome === 'good' && read.details).toMatchObject({
    published_date: { value: '2025-11-20', method: 'inferred' },
    published_by: { value: 'Reuters', method: 'inferred' },
  })
})
