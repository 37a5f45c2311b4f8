import { expect, test } from 'vitest'
import { kindOf, recogniseSource, withFiles } from './recognise-source'
import { dateOf } from './row-facts'
import { resultCsv } from './run-result'

const bytes = (text: string) => new TextEncoder().encode(text)
const rowsOf = (text: string) => {
  const found = recogniseSource(bytes(text))
  return 'rows' in found ? found.rows : found
}

test.each([
  ['https://news.example.org/a', 'addresses'],
  ['\nhttps://news.example.org/a\n  https://news.example.org/b\n', 'addresses'],
  ['Talks end early\n\nThe envoys left, see https://news.example.org/a', 'article'],
  ['<!doctype html><html><body>', 'article'],
  ['<html><body>How to write <rss version="2.0"></body></html>', 'article'],
  ['<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom"/>', 'feed'],
  ['{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}', 'feed'],
  ['<opml version="2.0"/>', 'opml'],
  ['["https://news.example.org/a"]', 'json'],
  ['[{"url":"https://news.example.org/a"}]', 'json'],
  ['["https://news.example.org/a", {"url": "https://news.example.org/b"}, {"foo": 1}, 5]', 'json'],
  ['[{"url": "https://news.example.org/a"}, {"ur', 'json'],
  ['[Photo] The envoys left the town before noon.', 'article'],
  ['{"title":"no list"}', 'article'],
  ['url,title\nhttps://news.example.org/a,A', 'table'],
  ['Web address;Headline\nhttps://news.example.org/a;A', 'table'],
  ['Harbour, quay and council\nThe council met.', 'article'],
])('%j is %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})

test('a table is read by what its columns are called, and each bad row says what to change', () => {
  const rows = rowsOf(
    'Link;Headline;Author(s);By;Publication date;Lang\nhttps://news.example.org/a;A; ;Ann;2026-05-04;en\n;;;;;\nnews.example.org;;;;;\nhttps://news.example.org/b;B;;;May the fourth;en',
  )
  expect(rows).toMatchObject([
    {
      address: 'https://news.example.org/a',
      known: {
        wins: true,
        details: { byline: { value: 'Ann', method: 'typed' }, published_date: { value: '2026-05-04' } },
      },
    },
    { problem: expect.stringContaining('neither an address nor a file') },
    { problem: expect.stringContaining('https://') },
    { problem: expect.stringContaining('2025-11-29') },
  ])
})

test('a feed is no place for entities, depth or entries without an address', () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel>&b;</channel></rss>'
  expect(recogniseSource(bytes(bomb), 'feed')).toMatchObject({ problem: expect.stringContaining('DOCTYPE') })
  const deep = `<rss version="2.0">${'<a>'.repeat(100_000)}</rss>`
  expect(recogniseSource(bytes(deep))).toMatchObject({ problem: expect.stringContaining('nested') })
  expect(
    rowsOf(
      '<rss version="2.0"><channel><title>T</title><item><title>Lost</title><link>javascript:alert(1)</link></item></channel></rss>',
    ),
  ).toMatchObject([{ fileName: 'Lost', problem: expect.any(String) }])
  const page = `<![CDATA[${'<div>'.repeat(500)}]]>`
  expect(
    rowsOf(
      `<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://news.example.org/a</link><description>${page}</description></item></channel></rss>`,
    ),
  ).toMatchObject([{ address: 'https://news.example.org/a' }])
})

test('feeds in a list of feeds are found at any depth, once', () => {
  const rows = rowsOf(
    '<opml version="2.0"><head><title>x</title></head><body><outline text="g"><outline text="F" xmlUrl="https://news.example.org/feed"/></outline><outline text="F" xmlUrl="https://news.example.org/feed"/></body></opml>',
  )
  expect(rows).toEqual([{ address: 'https://news.example.org/feed' }])
})

test('dates of feeds are days; what is no date is none', () => {
  expect(dateOf('Mon, 04 May 2026 10:00:00 GMT')).toBe('2026-05-04')
  expect(dateOf('2026-05-04T23:30:00+02:00')).toBe('2026-05-04')
  expect(dateOf('2026-05')).toBe('2026-05')
  expect(dateOf('tomorrow')).toBeNull()
})

test('rows take the files that came along by their bare name, and say which did not', () => {
  const files = new Map([['a.html', { bytes: bytes('a') }]])
  expect(withFiles([{ fileName: '../../a.html' }, { fileName: 'b.html' }], files)).toMatchObject([
    { bytes: bytes('a') },
    { problem: expect.stringContaining('b.html') },
  ])
})

test('a result is text to a spreadsheet', () => {
  const row = {
    id: 'x',
    number: 1,
    address: 'https://news.example.org/a',
    fileName: null,
    title: '=HYPERLINK("x")',
    state: 'done' as const,
    verdict: 'imported',
    says: '+1',
    attempts: 1,
    article: null,
    like: null,
    madePublisher: null,
    draftId: null,
  }
  const [, line] = resultCsv([row]).split('\r\n')
  expect(line).toContain(`"'=HYPERLINK(""x"")"`)
  expect(line).toContain(`"'+1"`)
})

test('a list that is cut off is refused in words, and an entry that is none is a bad row', () => {
  const read = (text: string) => recogniseSource(new TextEncoder().encode(text))
  expect(read('[{"url": "https://news.example.org/a"}, {"ur')).toMatchObject({
    problem: expect.stringContaining('could not be read'),
  })
  const found = read('["https://news.example.org/a", {"foo": 1}, 5]')
  expect('rows' in found && found.rows.map(({ address, problem }) => address ?? problem)).toMatchObject([
    'https://news.example.org/a',
    expect.stringContaining('Entry 2'),
    expect.stringContaining('Entry 3'),
  ])
})
