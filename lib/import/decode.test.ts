import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from './decode'
import { MAX_BYTES } from './model'

const bytes = (text: string, charset = 'utf8') => iconv.encode(text, charset)
const read = (data: Uint8Array, fileName = 'a.txt', mediaType?: string) =>
  decode({ bytes: data, fileName, mediaType })
const codes = (outcome: ReturnType<typeof read>) =>
  'warnings' in outcome ? outcome.warnings.map(({ code }) => code) : [outcome.code]

describe('encodings', () => {
  test('UTF-8 with and without a byte order mark', () => {
    expect(read(bytes('Переговори'))).toMatchObject({ text: 'Переговори', charset: 'utf-8', warnings: [] })
    expect(read(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes('Tак')]))).toMatchObject({ text: 'Tак' })
  })
  test('UTF-16 in both orders, marked or not', () => {
    for (const charset of ['utf-16le', 'utf-16be']) {
      const plain = bytes('Talks go on, they say.', charset)
      const mark = charset === 'utf-16le' ? Buffer.of(0xff, 0xfe) : Buffer.of(0xfe, 0xff)
      expect(read(plain)).toMatchObject({ charset, text: 'Talks go on, they say.' })
      expect(read(Buffer.concat([mark, plain]))).toMatchObject({ charset, text: 'Talks go on, they say.' })
    }
  })
  test('windows-1252 quotation marks, undeclared, with a note', () => {
    const outcome = read(Buffer.from([0x93, 0x49, 0x74, 0x92, 0x73, 0x20, 0x6f, 0x76, 0x65, 0x72, 0x94]))
    expect(outcome).toMatchObject({ charset: 'windows-1252', text: '“It’s over”' })
    expect(codes(outcome)).toEqual(['charset-guessed'])
  })
  test('an encoding that the page or the answer declares', () => {
    const page =
      '<!doctype html><html><head><meta charset="windows-1251"></head><body><p>Переговори</p></body></html>'
    expect(read(bytes(page, 'windows-1251'))).toMatchObject({ charset: 'windows-1251', text: page })
    expect(read(bytes('Київ', 'koi8-u'), 'a.txt', 'text/plain; charset=KOI8-U')).toMatchObject({
      text: 'Київ',
    })
  })
  test('UTF-8 that calls itself something else is UTF-8, with a note', () => {
    const page =
      '<!doctype html><html><head><meta charset="iso-8859-1"></head><body><p>“Київ”</p></body></html>'
    expect(read(bytes(page))).toMatchObject({ charset: 'utf-8', text: page })
    expect(codes(read(bytes(page)))).toEqual(['charset-conflict'])
  })
  test('one broken byte among good ones leaves a mark and not another encoding', () => {
    const outcome = read(
      Buffer.concat([bytes('Це довгий український текст про переговори '), Buffer.of(0xff)]),
    )
    expect(outcome).toMatchObject({ charset: 'utf-8' })
    expect(codes(outcome)).toEqual(['damaged'])
  })
  test('NUL and lone surrogates are removed with a note', () => {
    expect(read(bytes('one\0 two'))).toMatchObject({ text: 'one two' })
    expect(codes(read(bytes('one\0 two')))).toEqual(['nul-removed'])
    const surrogate = Buffer.concat([bytes('so – '), Buffer.of(0xed, 0xa0, 0x80), bytes('go on')])
    expect(read(surrogate)).toMatchObject({ text: 'so – go on', charset: 'utf-8' })
    expect(codes(read(surrogate))).toEqual(['surrogates-removed'])
    const wide = Buffer.concat([Buffer.of(0xff, 0xfe), bytes('ab', 'utf-16le'), Buffer.of(0x00, 0xd8)])
    expect(codes(read(wide))).toEqual(['surrogates-removed'])
  })
})

describe('what is refused', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a zip', Buffer.from('PK\x03\x04abc')],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['random bytes', Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 97) % 256))],
  ])('%s called .html', (_name, data) => {
    expect(read(data, 'article.html', 'text/html')).toMatchObject({ outcome: 'failed', code: 'binary' })
  })
  test('nothing, and nothing but space', () => {
    expect(read(new Uint8Array())).toMatchObject({ outcome: 'empty', code: 'empty' })
    expect(read(bytes(' \n\t\0 '))).toMatchObject({ outcome: 'empty', code: 'empty' })
  })
  test('more than five megabytes', () => {
    expect(read(Buffer.alloc(MAX_BYTES + 1, 'a'))).toMatchObject({ code: 'too-large' })
  })
  test('XML with entities, and feeds', () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    expect(read(bytes(bomb), 'a.html')).toMatchObject({ code: 'xml' })
    expect(read(bytes('<?xml version="1.0"?><rss><channel/></rss>'))).toMatchObject({ code: 'xml' })
  })
  test('every refusal says what to do', () => {
    const outcome = read(Buffer.from('%PDF-1.7'))
    expect('reason' in outcome && outcome.reason).toBe(
      'This is a PDF, not a text or a web page. Paste the text instead.',
    )
  })
})

describe('media type', () => {
  test.each([
    ['<!doctype html><p>x</p>', 'a.txt', 'text/html'],
    ['<p>One.</p>', 'a.html', 'text/html'],
    ['<b>Words that no tag ends.', 'a.html', 'text/html'],
    ['<b>Words that no tag ends.', 'a.txt', 'text/plain'],
    ['One < two, they say.', 'a.html', 'text/plain'],
    ['A tag like </p> in a text about pages', 'a.txt', 'text/plain'],
  ])('%j in %s is %s', (text, fileName, mediaType) => {
    expect(read(bytes(text), fileName)).toMatchObject({ mediaType })
  })
  test('pasted words with tags in them are text, a pasted page is a page', () => {
    const fragment = Buffer.from('<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>')
    expect(decode({ bytes: fragment })).toMatchObject({ mediaType: 'text/html' })
    expect(decode({ bytes: fragment, pasted: true })).toMatchObject({ mediaType: 'text/plain' })
    expect(decode({ bytes: Buffer.from('<html><p>One.'), pasted: true })).toMatchObject({
      mediaType: 'text/html',
    })
  })
})
