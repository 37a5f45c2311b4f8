import { expect, test } from 'vitest'
import { toldApart } from './told-apart'

const article = (
  slug: string,
  title: string,
  publishedBy: string | null = null,
  day: string | null = null,
) => ({
  id: slug,
  slug,
  title,
  publishedBy,
  publishedDate: day,
})
const names = (...articles: ReturnType<typeof article>[]) => toldApart(articles).map(({ title }) => title)

test('a title that one article bears is its name', () => {
  expect(
    names(article('a', 'Ferry stopped', 'The Gazette', '2026-05-04'), article('b', 'Quay open')),
  ).toEqual(['Ferry stopped', 'Quay open'])
})

test('the same title from several outlets, or of several days, is told apart by these', () => {
  expect(
    names(
      article('a', 'Ferry stopped', 'The Gazette', '2026-05-04'),
      article('b', 'Ferry stopped', 'The Quay Times', '2026-05-04'),
      article('c', 'Ferry stopped', 'The Gazette', '2026-06-01'),
    ),
  ).toEqual([
    'Ferry stopped — The Gazette, 4 May 2026',
    'Ferry stopped — The Quay Times, 4 May 2026',
    'Ferry stopped — The Gazette, 1 June 2026',
  ])
})

test('where nothing else tells them apart their addresses here do', () => {
  expect(names(article('ferry', 'Ferry stopped'), article('ferry-2', 'Ferry stopped'))).toEqual([
    'Ferry stopped (ferry)',
    'Ferry stopped (ferry-2)',
  ])
})
