import { expect, test } from 'vitest'
import { looksLike } from './looks-like'

test.each([
  ['', null],
  ['https://news.example.org/a', 'Looks like an address.'],
  ['https://news.example.org/a\n\n https://news.example.org/b ', 'Looks like 2 addresses.'],
  ['url,title\nhttps://news.example.org/a,A', 'Looks like a table of addresses or files.'],
  ['<?xml version="1.0"?>\n<rss version="2.0">', 'Looks like a feed.'],
  ['<opml version="2.0">', 'Looks like a list of feeds.'],
  ['<html><body>', 'Looks like the HTML of one article.'],
  ['["https://news.example.org/a"]', 'Looks like a JSON list or a JSON feed.'],
  ['Talks end early\n\nThe envoys left, see https://news.example.org', 'Looks like the text of one article.'],
])('%j', (text, words) => {
  expect(looksLike(text)).toBe(words)
})
