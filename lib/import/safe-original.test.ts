import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { originalDocument, sourceBody } from './original-document'
import { showInWorker } from './run-in-worker'
import { safeOriginal, safePage } from './safe-original'

/** Each tries to run something, load something, lead somewhere, take a name or lie over the page. */
const VECTORS: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  'script without an end': '<p>kept</p><script>alert(1)',
  'a broken script tag': '<scr<script>ipt>alert(1)</scr</script>ipt>',
  'an image that fails': '<img src=x onerror=alert(1)>',
  'an image with a set of sources': '<img srcset="//evil.example/a 1x" src="//evil.example/b">',
  'a drawing':
    '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a><script>1</script></svg>',
  'a drawing that animates a link':
    '<svg><a><animate attributeName=href values=javascript:alert(1) /></a></svg>',
  'a formula':
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  'a formula with a link': '<math href="javascript:alert(1)">x</math>',
  noscript: '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  textarea: '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
  title: '<title><img src=x onerror=alert(1)></title>',
  template: '<template><script>alert(1)</script></template>',
  'a style that ends in an attribute': '<style><a title="</style><img src=x onerror=alert(1)>">',
  xmp: '<xmp><img src=x onerror=alert(1)></xmp>',
  plaintext: '<plaintext><img src=x onerror=alert(1)>',
  'a comment that ends early': '<!--><img src=x onerror=alert(1)>-->',
  cdata: '<![CDATA[<img src=x onerror=alert(1)>]]>',
  'a frame with a document': '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'a frame with an address':
    '<iframe src="javascript:alert(1)"></iframe><frameset><frame src=//evil.example></frameset>',
  'an object': '<object data="data:text/html,<script>1</script>"></object><embed src="//evil.example">',
  'a page that leads on': '<meta http-equiv=refresh content="0;url=//evil.example">',
  'another base': '<base href="//evil.example/"><a href="x">words</a>',
  'a sheet of styles': '<link rel=stylesheet href=//evil.example><style>@import "//evil.example"</style>',
  'a style that covers': '<div style="position:fixed;inset:0;background:url(//evil.example)">words</div>',
  'a script as a link': '<a href="javascript:alert(1)">words</a>',
  'a script as a link in entities': '<a href="&#106;avascript&colon;alert(1)">words</a>',
  'a script as a link with a line in it': '<a href="java\nscript:alert(1)">words</a>',
  'data as a link': '<a href="data:text/html,<script>alert(1)</script>">words</a>',
  'a form':
    '<form action="//evil.example" id="__NEXT_DATA__"><input name=body autofocus onfocus=alert(1)><button formaction="javascript:1">b</button></form>',
  names: '<p id="at-0" name="body">words</p><a name="cookie">words</a>',
  'classes of ours': '<p class="here">words</p><span class="lost picture" data-alt="x">words</span>',
  'sound and film':
    '<audio src=//evil.example autoplay onplay=alert(1)></audio><video poster=//evil.example></video>',
  'an event in a direction':
    "<p dir='ltr\" onclick=\"alert(1)' lang='\"><img src=x onerror=alert(1)>'>words</p>",
  'an event in what a picture shows': "<img alt='\"><img src=x onerror=alert(1)>'>",
  'a tag that opens': '<details open ontoggle=alert(1)><summary>words</summary></details>',
  'a sheet that opens itself': '<dialog open>words</dialog><div popover id=you>words</div>',
  'an old kind of event':
    '<body onload=alert(1) background="//evil.example"><marquee onstart=alert(1)>words</marquee>',
  'a custom element': '<x-frame is="script" onclick=alert(1)>words</x-frame>',
}

const ATTRIBUTES = new Set(['class', 'data-alt', 'dir', 'lang', 'colspan', 'rowspan', 'id'])

/** Whatever a browser makes of it, and of it once more, holds only harmless tags and attributes. */
function expectHarmless(html: string): void {
  for (const read of [html, new JSDOM(html).window.document.body.innerHTML]) {
    for (const element of new JSDOM(`<body>${read}`).window.document.body.querySelectorAll('*')) {
      const name = element.localName
      expect([
        'script',
        'style',
        'img',
        'svg',
        'math',
        'iframe',
        'object',
        'embed',
        'a',
        'form',
        'input',
        'base',
        'meta',
        'link',
        'template',
      ]).not.toContain(name)
      expect(element.namespaceURI).toBe('http://www.w3.org/1999/xhtml')
      for (const attribute of element.attributes)
        expect(ATTRIBUTES.has(attribute.name), `${name} ${attribute.name}`).toBe(true)
    }
  }
}

test.each(Object.entries(VECTORS))('%s does nothing', (_, vector) => {
  const safe = safePage(`<p>before</p>${vector}<p>after</p>`)
  expectHarmless(safe)
  expect(safe).not.toMatch(/\sid=|\sname=|class="(here|lost)/)
  expect(safe).toContain('<p>before</p>')
})

test('words, their order and what a picture shows stay', () => {
  const page =
    '<h1>Ferries</h1><p>One <a href="/x">with a link</a>, <em>two</em>.</p><img alt="A ferry"><td colspan=2>'
  expect(safePage(page)).toBe(
    '<h1>Ferries</h1><p>One <span class="link">with a link</span>, <em>two</em>.</p><span class="picture" data-alt="A ferry"></span><td colspan="2"></td>',
  )
})

const original = (text: string, mediaType: 'text/html' | 'text/plain' = 'text/html') => ({
  original: { text, mediaType },
  blocks: ['The ferry left at noon.'],
  back: '/desk/import/"><script>',
})

test('the only links are ours, and lead back', () => {
  const { body } = safeOriginal(original('<p id="at-0">The ferry left at noon.</p>'))
  const { document } = new JSDOM(body ?? '').window
  expect([...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href'))).toEqual([
    '/desk/import/"><script>#at-0',
  ])
  expect(document.querySelectorAll('#at-0')).toHaveLength(1)
  expect(document.querySelector('script')).toBeNull()
})

test('a text shows what white space would hide, and nothing of it is markup', () => {
  const { body } = safeOriginal(original('The ferry\tleft  at noon. \n<b>not bold</b>', 'text/plain'))
  const { document } = new JSDOM(body ?? '').window
  expect(document.body.textContent).toContain('The ferry\tleft  at noon. \n<b>not bold</b>')
  expect([...document.querySelectorAll('.space')].map((space) => space.textContent)).toEqual([
    '\t',
    '  ',
    ' ',
  ])
  expect(document.querySelector('b')).toBeNull()
})

test('a page beyond the limits is not drawn', async () => {
  const deep = `${'<div>'.repeat(50_000)}words`
  expect(safeOriginal(original(deep))).toEqual({ body: null })
  expect(await showInWorker(original(deep), { timeLimitMs: 15_000 })).toBeNull()
})

test('a page that takes too long is not drawn', { timeout: 20_000 }, async () => {
  expect(await showInWorker(original('<p>words</p>'.repeat(49_000)), { timeLimitMs: 1 })).toBeNull()
})

test('a source is text, in parts', () => {
  const body = sourceBody('<script>alert(1)</script>'.repeat(10), 25)
  expect(new JSDOM(originalDocument('A <b>note', body)).window.document.querySelector('script, b')).toBeNull()
  expect(body).toContain('25 of 250 characters')
  expect(body).toContain('?as=source&amp;shown=100')
  expect(sourceBody('short', 25)).not.toContain('Show more')
})
