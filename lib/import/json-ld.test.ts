import { expect, test } from 'vitest'
import { readJsonLd } from './json-ld'
import { tolerantJson } from './tolerant-json'

const read = (value: unknown, addresses: string[] = []) =>
  readJsonLd([JSON.stringify(value)], addresses).article

test('of several articles the one whose address is the page’s is read', () => {
  const list = [
    {
      '@type': 'NewsArticle',
      headline: 'Another',
      url: 'https://wire.example/other',
      author: { name: 'Jo Roe' },
    },
    {
      '@type': 'LiveBlogPosting',
      headline: 'This one',
      mainEntityOfPage: { '@id': 'http://www.wire.example/this/' },
    },
  ]
  expect(read({ '@graph': list }, ['https://wire.example/this?x=1'])?.headlines).toEqual(['This one'])
})
test('an author that stands elsewhere in the graph is followed', () => {
  const graph = [
    { '@type': 'Article', headline: 'Talks', author: { '@id': '#mara' }, publisher: { '@id': '#wire' } },
    { '@type': 'Person', '@id': '#mara', name: 'Mara Lind' },
    { '@type': 'Organization', '@id': '#wire', name: 'The Wire' },
  ]
  const article = readJsonLd([
    JSON.stringify({ '@graph': graph.slice(0, 1) }),
    JSON.stringify(graph.slice(1)),
  ]).article
  expect(article).toMatchObject({ headlines: ['Talks'] })
  const linked = read({ '@graph': graph.map((node) => ({ ...node })) })
  expect(linked?.headlines).toEqual(['Talks'])
})
test('authors keep their order and their kind', () => {
  const author = [
    'Jo Roe',
    { '@type': 'Person', name: 'Mara Lind' },
    { '@type': 'NewsMediaOrganization', name: 'The Wire' },
  ]
  expect(read({ '@type': ['Article', 'NewsArticle'], author })?.authors).toEqual([
    { name: 'Jo Roe', kind: 'unknown' },
    { name: 'Mara Lind', kind: 'person' },
    { name: 'The Wire', kind: 'organization' },
  ])
})
test('entities that were escaped twice are read', () => {
  expect(read({ '@type': 'Article', headline: 'Fish &amp;amp; chips &#8217;' })?.headlines).toEqual([
    'Fish & chips ’',
  ])
})
test.each([
  ['a comma too many', '{"a":[1,2,],}'],
  ['a line break in a string', '{"a":[1,2],"b":"one\ntwo"}'],
  ['comments', '/* x */{"a":[1,2]} // y'],
  ['CDATA', '//<![CDATA[\n{"a":[1,2]}\n//]]>'],
  ['a semicolon at the end', '{"a":[1,2]};'],
])('JSON with %s is read', (_name, text) => {
  expect(tolerantJson(text)).toMatchObject({ a: [1, 2] })
})
test('what is no JSON stays unread, and strings keep their marks', () => {
  expect(tolerantJson('{oops')).toBeNull()
  expect(tolerantJson('alert(1)')).toBeNull()
  expect(tolerantJson('{"a":"x, ] // y \\" z",}')).toEqual({ a: 'x, ] // y " z' })
})
test('nesting without end is cut off', () => {
  let value: unknown = { '@type': 'Article', headline: 'Deep' }
  for (let depth = 0; depth < 500; depth += 1) value = [value]
  expect(read(value)).toBeNull()
})
