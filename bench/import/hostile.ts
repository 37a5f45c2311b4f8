const WORDS = 'Some words of a page, and more of them. '
const page = (body: string) => `<!doctype html><html><body>${body}`

/** Pages that were made to stop a reader; each must end within five seconds while others are served. */
export const HOSTILE: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['50,000 nested elements', text(() => page('<div>'.repeat(50_000)))],
  [
    '200 trees of 240 levels',
    text(() => page(`${'<div>'.repeat(240)}${WORDS}${'</div>'.repeat(240)}`.repeat(200))),
  ],
  ['<b><i> 3,000 times, unclosed', text(() => page('<b><i>'.repeat(3_000) + WORDS))],
  ['200,000 attributes', text(() => page(`<p ${'a=1 '.repeat(200_000)}>x`))],
  ['20 MB', () => new Uint8Array(20_000_000).fill(97)],
  [
    'an entity bomb',
    text(() => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><html>&d;</html>'),
  ],
  [
    'a document type with an address',
    text(
      () =>
        '<!DOCTYPE a SYSTEM "file:///etc/hostname" [<!ENTITY x SYSTEM "file:///etc/hostname">]><html>&x;</html>',
    ),
  ],
  ['a PDF called .html', text(() => '%PDF-1.7 and so on')],
  ['49,000 paragraphs in a row', text(() => page(`<p>${WORDS}</p>`.repeat(49_000)))],
  ['49,000 empty boxes', text(() => page('<div></div>'.repeat(49_000)))],
  ['49,000 line breaks', text(() => page('a<br>'.repeat(49_000)))],
  ['49,000 links', text(() => page(`<a href=x>${WORDS}</a>`.repeat(49_000)))],
  [
    '20,000 paragraphs below 200 levels',
    text(() => page('<div class="content">'.repeat(200) + `<p>${WORDS.repeat(3)}</p>`.repeat(20_000))),
  ],
  ['one paragraph of 4.8 MB', text(() => page(`<p>${WORDS.repeat(120_000)}`))],
  ['990,000 character references', text(() => page(`<p>${'&amp;'.repeat(990_000)}`))],
  ['300,000 comments', text(() => page(`<p>${'a<!-- -->'.repeat(300_000)}`))],
  ['4 million brackets', text(() => page('<'.repeat(4_000_000)))],
]

function text(make: () => string): () => Uint8Array {
  return () => new TextEncoder().encode(make())
}
